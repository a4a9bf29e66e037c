"""The desk that writes alerts, over the wire."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, cast

from app.client.accounts import number_in, ref_of, zoned
from app.client.answers import certain
from app.client.calls import Call, call, fresh_key
from app.client.codes import known
from app.client.pages import listed
from app.client.sessions import Sessions
from app.contract.alert_desk import DeskAlert as DeskAlertBody
from app.contract.alert_desk import (
    DeskAlerts,
    PublishAlert,
    RewriteAlert,
    WriteAlert,
    WrittenArea,
    WrittenGeocode,
    WrittenInfo,
    WrittenTriggers,
)
from app.contract.alert_desk import Reach as ReachBody
from app.contract.alert_words import triggers, wording
from app.contract.alerts import ScamWord
from app.contract.wire import Amount, read
from app.domain.accounts import AccountNumber
from app.domain.alert_desk import DeskAlert, Reach, Withdrawal
from app.domain.alerts import Alert, AlertState, Severity, Urgency, Wording
from app.domain.scams import ScamType

_MOST: Final = 200


class AlertDesk:
    """Reads what is at hand, writes, publishes, withdraws."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> tuple[DeskAlert, ...]:
        """What customers see, then the newest of the rest."""
        return listed(self._sessions, "listDeskAlerts", DeskAlerts, _desk_alert, _MOST)

    def one(self, alert_id: str) -> DeskAlert:
        """How one stands."""
        return self._sessions.ask(call("readDeskAlert", alertId=alert_id), _read)

    def write(self, alert: Alert, accounts: tuple[AccountNumber, ...], name_of_try: str) -> DeskAlert:
        """Puts down a draft; ``name_of_try`` is its idempotency key."""
        return self._certain(call("writeAlert", _written(alert, accounts), key=name_of_try))

    def rewrite(self, seen: DeskAlert, alert: Alert, accounts: tuple[AccountNumber, ...]) -> DeskAlert:
        """Other words in the place of those that were read."""
        asked = RewriteAlert(_written(alert, accounts), seen.content_hash)
        return self._certain(call("rewriteAlert", asked, alertId=seen.alert.alert_id))

    def drop(self, seen: DeskAlert) -> None:
        """Drops the draft that was read."""
        self._sessions.ask(call("dropDraft", alertId=seen.alert.alert_id, contentHash=seen.content_hash), bytes)

    def publish(self, alert: DeskAlert) -> DeskAlert:
        """Publishes what was read."""
        asked = PublishAlert(alert.content_hash)
        return self._certain(call("publishAlert", asked, key=fresh_key(), alertId=alert.alert.alert_id))

    def cancel(self, alert_id: str, reason: Withdrawal) -> None:
        """Withdraws one."""
        self._sessions.ask(replace(call("cancelAlert", alertId=alert_id), query={"reason": reason.value}), bytes)

    def reach(self, alert_id: str) -> Reach:
        """How far one has come."""
        return self._sessions.ask(call("readReach", alertId=alert_id), _reach)

    def _certain(self, asked: Call) -> DeskAlert:
        return certain(lambda: self._sessions.ask(asked, _read))


def _read(body: bytes) -> DeskAlert:
    return _desk_alert(read(body, DeskAlertBody))


def _desk_alert(told: DeskAlertBody) -> DeskAlert:
    return DeskAlert(
        alert=_alert(told, told.content),
        content_hash=told.content_hash,
        writers=tuple(told.written_by),
        yours=told.yours,
        published=told.published,
        published_by=told.published_by or "",
        published_at=zoned(told.published_at) if told.published_at else None,
        accounts=tuple(map(number_in, told.content.account_triggers)),
        withdrawn_by=told.withdrawn_by or "",
        withdrawn_for=known(told.withdrawn_for, Withdrawal.OTHER) if told.withdrawn_for else None,
        before=_alert(told, told.before) if told.before else None,
        accounts_before=tuple(map(number_in, told.before.account_triggers)) if told.before else (),
        withdrawn_by_you=told.withdrawn_by_you,
        watched_until=zoned(told.watched_until) if told.watched_until else None,
    )


def _alert(told: DeskAlertBody, content: WriteAlert) -> Alert:
    return Alert(
        alert_id=told.alert_id,
        revision=told.revision,
        scam_type=known(content.scam_type, ScamType.OTHER),
        severity=known(content.severity, Severity.UNKNOWN),
        urgency=known(content.urgency, Urgency.UNKNOWN),
        sent=zoned(told.published_at or told.written_at),
        expires=zoned(content.expires),
        wordings=tuple(map(wording, content.info)),
        triggers=triggers(content.triggers),
        state=known(told.state, AlertState.OTHER),
    )


def _written(alert: Alert, accounts: tuple[AccountNumber, ...]) -> WriteAlert:
    above = alert.triggers.amount_above
    return WriteAlert(
        scam_type=cast(ScamWord, alert.scam_type.value),
        severity=alert.severity.value,
        urgency=alert.urgency.value,
        expires=alert.expires,
        info=[_info(each) for each in alert.wordings],
        triggers=WrittenTriggers(list(alert.triggers.words), Amount.of(above) if above else None),
        account_triggers=[ref_of(each) for each in accounts],
    )


def _info(wording: Wording) -> WrittenInfo:
    return WrittenInfo(
        language=wording.language,
        headline=wording.headline,
        description=wording.description,
        signs=list(wording.signs),
        instruction=wording.instruction,
        contact=wording.contact,
        area=[WrittenArea(each.name, [WrittenGeocode(name, value) for name, value in each.codes]) for each in wording.areas],
    )


def _reach(body: bytes) -> Reach:
    told = read(body, ReachBody)
    return Reach(told.addressed, told.delivered, told.shown, told.read, told.seconds_to_half)
