"""Alerts as journeys see them, at home and at the desk. Troubles are those of :mod:`app.journeys.ports`, where a port raises any."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from app.domain.accounts import AccountNumber
from app.domain.alert_bundle import AlertFeed
from app.domain.alert_desk import DeskAlert, Reach, Withdrawal
from app.domain.alert_reading import AlertReading
from app.domain.alert_sources import FoundWarning
from app.domain.alerts import Alert


class Come(StrEnum):
    """How far an alert has come with its reader. That it was delivered is told to the bank by itself."""

    SHOWN = "shown"
    READ = "read"


class Alerts(Protocol):
    """What is going round."""

    def alerts(self) -> AlertFeed:
        """What the bank has published, asked for now; where nothing good comes, the last that did, and why.

        Raises nothing, signed in or not: without a line and without a session the last good alerts are there all the same. The event
        ``alert.published`` says that asking again is worth it.
        """
        ...

    def known_alerts(self) -> AlertFeed:
        """The last good alerts, without asking: at once."""
        ...

    def alert_came(self, alert: Alert, far: Come) -> None:
        """Tells the bank how far one has come, so that the desk knows whether it reaches people. At once, and raises nothing."""
        ...

    def alert_reading(self) -> AlertReading:
        """What whoever this device is enrolled for knows of them already; kept on this machine, and read at once."""
        ...

    def keep_alert_reading(self, reading: AlertReading) -> None:
        """Keeps it. Raises nothing: what cannot be kept is told again."""
        ...


class AlertDesk(Protocol):
    """The desk of the bank that writes alerts, for those of the fraud desk; anybody else is refused ``forbidden``."""

    def desk_alerts(self) -> tuple[DeskAlert, ...]:
        """What is at hand: what customers see, then the rest, drafts too; each the newest first."""
        ...

    def desk_alert(self, alert_id: str) -> DeskAlert:
        """One of them, as it stands."""
        ...

    def write_alert(self, alert: Alert, accounts: tuple[AccountNumber, ...], name_of_try: str) -> DeskAlert:
        """Puts down a draft. ``alert_id``, ``revision``, ``sent`` and ``state`` are not looked at; the same try again makes no second one.

        Refused ``alert_refused`` with the ``part`` that is not plain, too long or missing, such as ``zh_CN.headline``; ``too_many_drafts``.
        """
        ...

    def rewrite_alert(self, seen: DeskAlert, alert: Alert, accounts: tuple[AccountNumber, ...]) -> DeskAlert:
        """Other words, for the draft or, of what is published, for its next revision.

        Refused ``alert_changed`` where others stand there by now than those that were seen, ``alert_refused``, ``alert_final``,
        ``too_many_drafts``.
        """
        ...

    def drop_draft(self, seen: DeskAlert) -> None:
        """Drops the draft that was seen, and leaves what customers see; may be repeated. Refused ``alert_changed``."""
        ...

    def publish_alert(self, read: DeskAlert) -> DeskAlert:
        """Publishes exactly what was read. Refused ``second_person_needed``, ``alert_changed`` or ``alert_expired``."""
        ...

    def cancel_alert(self, alert_id: str, reason: Withdrawal) -> None:
        """Withdraws one, at once and for good; may be repeated. The reason is told to the desk alone.

        The accounts it names are watched for a day yet, or until another withdraws it too.
        """
        ...

    def alert_reach(self, alert_id: str) -> Reach:
        """How far the published one has come. Refused ``not_found`` while nothing of it is published."""
        ...


class OthersWarnings(Protocol):
    """What others warn of, in CAP 1.2, RSS 2.0 or Atom, made plain: the desk completes it and publishes it like anything it writes.

    Refused with a code that begins with ``feed_``, those of ``app.client.feeds.faults``; nothing of such a document is taken.
    """

    def warnings_in(self, document: bytes) -> tuple[FoundWarning, ...]:
        """The warnings in a file, one for each language of each."""
        ...

    def warnings_at(self, address: str) -> tuple[FoundWarning, ...]:
        """Those at an https address of the outside world."""
        ...
