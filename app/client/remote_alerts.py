"""Alerts from afar: the journeys' ports of what is going round and of the desk that writes it, over HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.client.alert_desk import AlertDesk
from app.client.alerts import Alerts
from app.client.sessions import Sessions
from app.domain.accounts import AccountNumber
from app.domain.alert_bundle import AlertFeed
from app.domain.alert_desk import DeskAlert, Reach, Withdrawal
from app.domain.alert_reading import AlertReading
from app.domain.alerts import Alert
from app.journeys.alerting import Come


class Readings(Protocol):
    """Keeps, on this machine, what each reader of alerts knows already."""

    def kept(self, whose: str) -> AlertReading:
        """What somebody knows; nothing of all of it where nothing was kept."""
        ...

    def keep(self, whose: str, reading: AlertReading) -> None:
        """Keeps it in place of any earlier one."""
        ...


class MemoryReadings:
    """The same as long as the program runs."""

    def __init__(self) -> None:
        self._readings: dict[str, AlertReading] = {}

    def kept(self, whose: str) -> AlertReading:
        """What somebody knows."""
        return self._readings.get(whose, AlertReading())

    def keep(self, whose: str, reading: AlertReading) -> None:
        """Keeps it."""
        self._readings[whose] = reading


class RemoteAlerts:
    """The part of a bank that is about alerts."""

    def __init__(self, sessions: Sessions, alerts: Alerts, readings: Readings, whose: Callable[[], str]) -> None:
        """``whose``: which reader this device is enrolled for, and at which bank."""
        self._alerts = alerts
        self._desk = AlertDesk(sessions)
        self._readings = readings
        self._whose_reading = whose

    def alerts(self) -> AlertFeed:
        """What the bank has published, or the last good of it and why it is that. Raises nothing."""
        return self._alerts.feed()

    def known_alerts(self) -> AlertFeed:
        """The last good of it, without asking."""
        return self._alerts.known()

    def alert_came(self, alert: Alert, far: Come) -> None:
        """Tells the bank how far one has come; answers at once. Raises nothing."""
        self._alerts.acknowledge(alert, far.value)

    def alert_reading(self) -> AlertReading:
        """What the reader knows of them already."""
        return self._readings.kept(self._whose_reading())

    def keep_alert_reading(self, reading: AlertReading) -> None:
        """Keeps it."""
        self._readings.keep(self._whose_reading(), reading)

    def desk_alerts(self) -> tuple[DeskAlert, ...]:
        """What is at hand, drafts too, the newest first."""
        return self._desk.all()

    def desk_alert(self, alert_id: str) -> DeskAlert:
        """One of them, as it stands."""
        return self._desk.one(alert_id)

    def write_alert(self, alert: Alert, accounts: tuple[AccountNumber, ...], name_of_try: str) -> DeskAlert:
        """Puts down a draft; the same try again makes no second one."""
        return self._desk.write(alert, accounts, name_of_try)

    def rewrite_alert(self, seen: DeskAlert, alert: Alert, accounts: tuple[AccountNumber, ...]) -> DeskAlert:
        """Other words, for the draft or for the next revision."""
        return self._desk.rewrite(seen, alert, accounts)

    def drop_draft(self, seen: DeskAlert) -> None:
        """Drops a draft, and leaves what customers see."""
        self._desk.drop(seen)

    def publish_alert(self, read: DeskAlert) -> DeskAlert:
        """Publishes exactly what was read."""
        return self._desk.publish(read)

    def cancel_alert(self, alert_id: str, reason: Withdrawal) -> None:
        """Withdraws one, at once and for good."""
        self._desk.cancel(alert_id, reason)

    def alert_reach(self, alert_id: str) -> Reach:
        """How far the published one has come."""
        return self._desk.reach(alert_id)
