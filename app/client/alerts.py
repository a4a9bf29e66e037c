"""Alerts over the wire: the newest good bundle, kept on this machine, so that there is something to read without a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Lock
from typing import Protocol

from app.client.alert_bundles import BundleRefused, opened
from app.client.alert_receipts import Receipts
from app.client.answers import Answer
from app.client.calls import call
from app.client.http import NOT_MODIFIED, Http
from app.client.sessions import Sessions
from app.contract.alerts import Alerts as AlertsBody
from app.contract.alerts import Receipt, ReceiptWord
from app.contract.wire import NotAMessage, read
from app.domain.alert_bundle import AlertBundle, AlertFeed, BundleFault, BundleKey, KeptBundle, bank_time_by, why_not_taken
from app.domain.alerts import Alert, newest_revisions
from app.journeys.ports import Refused, Trouble


class Bundles(Protocol):
    """Keeps, on this machine, the last good bundle of each bank. None of it is secret."""

    def kept(self, bank: str) -> KeptBundle | None:
        """The last good one, if any ever came."""
        ...

    def keep(self, bank: str, bundle: KeptBundle | None) -> None:
        """Keeps it in place of any earlier one; nothing: as if none had ever come."""
        ...


class MemoryBundles:
    """The same as long as the program runs."""

    def __init__(self) -> None:
        self._bundles: dict[str, KeptBundle | None] = {}

    def kept(self, bank: str) -> KeptBundle | None:
        """The last good one."""
        return self._bundles.get(bank)

    def keep(self, bank: str, bundle: KeptBundle | None) -> None:
        """Keeps it."""
        self._bundles[bank] = bundle


def machine_time() -> datetime:
    """This machine's clock, however wrong it is."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Kept:
    """The last good bundle, as it came and as it reads."""

    as_it_came: KeptBundle
    bundle: AlertBundle


class Alerts:
    """Asks for the bundle, judges what comes, and keeps the last good one. For any number of threads."""

    def __init__(
        self,
        sessions: Sessions,
        http: Http,
        bundles: Bundles,
        bank: str,
        *,
        pins: tuple[BundleKey, ...] = (),
        now: Callable[[], datetime] = machine_time,
    ) -> None:
        """``pins`` are the bank's keys where they came with the program; else the first bundle after the enrolment pins its own."""
        self._sessions = sessions
        self._http = http
        self._bundles = bundles
        self._bank = bank
        self._pins = pins
        self._now = now
        self._turn = Lock()
        self._receipts = Receipts(self._tell)

    def feed(self) -> AlertFeed:
        """What the bank has published, or the last good of it and why it is that. Raises nothing."""
        with self._turn:
            kept = self._kept()
            try:
                answer = self._ask(kept)
                newest = self._taken(answer, kept)
            except Trouble:
                return self._shown(kept, BundleFault.UNREACHED)
            except BundleRefused as no:
                return self._shown(kept, no.fault)
        self._acknowledge_new(newest, kept)
        return self._shown(newest, None)

    def known(self) -> AlertFeed:
        """The last good of it, without asking."""
        with self._turn:
            return self._shown(self._kept(), None)

    def acknowledge(self, alert: Alert, what: ReceiptWord) -> None:
        """Tells the bank how far an alert has come, as soon as may be; answers at once. Raises nothing: it may be lost."""
        self._receipts.add(alert, what)

    def begin_anew(self) -> None:
        """Forgets the bundle and the keys: this device is enrolled with another bank, or with one whose books begin anew."""
        self._bundles.keep(self._bank, None)

    def _ask(self, kept: _Kept | None) -> Answer:
        asked = replace(call("readAlerts"), known=kept.as_it_came.tag if kept else "")
        return self._sessions.use(lambda key, token: self._http.answer(asked, key, token))

    def _taken(self, answer: Answer, kept: _Kept | None) -> _Kept:
        """What is to be kept from now on. Raises ``BundleRefused``."""
        bank_time = _bank_time(answer)
        if answer.status == NOT_MODIFIED and kept is not None:
            taken = replace(kept, as_it_came=replace(kept.as_it_came, bank_time=bank_time, came_at=self._now()))
        else:
            taken = self._judged(answer, kept, bank_time)
        if kept is not None and taken.as_it_came.signed == kept.as_it_came.signed and bank_time <= kept.as_it_came.bank_time:
            return kept  # said again by whoever stands between, perhaps: by this machine's clock it grows old
        self._bundles.keep(self._bank, taken.as_it_came)
        return taken

    def _judged(self, answer: Answer, kept: _Kept | None, bank_time: datetime) -> _Kept:
        try:
            signed = read(answer.body, AlertsBody).bundle
        except NotAMessage:
            raise BundleRefused(BundleFault.MALFORMED) from None
        bundle = opened(signed, self._known_keys())
        fault = why_not_taken(bundle, kept.bundle if kept else None, bank_time)
        if fault is not None:
            raise BundleRefused(fault)
        return _Kept(KeptBundle(signed, bundle.keys, bank_time, self._now(), answer.headers.get("ETag", "")), bundle)

    def _known_keys(self) -> tuple[BundleKey, ...]:
        kept = self._bundles.kept(self._bank)
        return kept.keys if kept else self._pins

    def _kept(self) -> _Kept | None:
        """The last good one; what does not hold any more as it was kept is none."""
        kept = self._bundles.kept(self._bank)
        try:
            return _Kept(kept, opened(kept.signed, kept.keys)) if kept else None
        except BundleRefused:
            return None

    def _shown(self, kept: _Kept | None, fault: BundleFault | None) -> AlertFeed:
        """Where this machine's clock says that it has run out, all of it is shown and said to be old: the clock may be wrong."""
        if kept is None:
            return AlertFeed((), None, fault=fault)
        now = bank_time_by(kept.as_it_came, self._now())
        old = now >= kept.bundle.expires
        alerts = newest_revisions([alert for alert in kept.bundle.alerts if old or alert.in_force(now)])
        return AlertFeed(alerts, kept.as_it_came.bank_time, old, fault)

    def _acknowledge_new(self, newest: _Kept, before: _Kept | None) -> None:
        had = {(alert.alert_id, alert.revision) for alert in before.bundle.alerts} if before else set()
        for alert in newest.bundle.alerts:
            if (alert.alert_id, alert.revision) not in had:
                self.acknowledge(alert, "delivered")

    def _tell(self, alert: Alert, what: ReceiptWord) -> bool:
        asked = call("acknowledgeAlert", Receipt(alert.revision, what), repeatable=True, alertId=alert.alert_id)
        try:
            self._sessions.ask(asked, bytes)
        except Refused:
            return True
        except Trouble:
            return False
        return True


def _bank_time(answer: Answer) -> datetime:
    try:
        return parsedate_to_datetime(answer.headers.get("Date", "")).astimezone(UTC)
    except ValueError:
        raise BundleRefused(BundleFault.MALFORMED) from None
