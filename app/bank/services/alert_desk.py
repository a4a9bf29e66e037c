"""The desk that writes alerts. One of the fraud desk writes, another publishes, and each act is put down with the name of who did it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast, get_args

import msgspec

from app.bank.services import checking, pages
from app.bank.services.accounts import number
from app.bank.services.alerts import reached
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.links import name_of
from app.bank.services.refusal import Refusal
from app.bank.store import alert_receipts, alerts
from app.bank.store.alerts import AlertRow
from app.bank.store.port import Tx
from app.contract.alert_desk import DeskAlert, DeskAlerts, PublishAlert, Reach, RewriteAlert, WriteAlert
from app.contract.alert_words import triggers, wording
from app.contract.alerts import WithdrawalWord
from app.contract.canonical import digest
from app.contract.money import AccountRef, Scheme
from app.contract.wire import read, write
from app.domain.alert_text import wrong_text
from app.domain.alerts import MOST_DRAFTS, WATCHED_ON, Alert, AlertState, Severity, Urgency, why_not_published
from app.domain.money import NotMoney
from app.domain.scams import ScamType


def list_alerts(tx: Tx, ctx: Context, _: None) -> DeskAlerts:
    """What is at hand: what customers see, then the rest, each the newest first."""
    most = pages.limit(ctx)
    found = alerts.at_hand(tx, ctx.now(tx), most + 1, pages.cursor(ctx))
    return DeskAlerts([_told(tx, ctx, row) for row in found[:most]], str(found[most - 1].place) if len(found) > most else None)


def read_alert(tx: Tx, ctx: Context, _: None) -> DeskAlert:
    """One of them."""
    return _told(tx, ctx, _newest(tx, ctx.ids["alertId"]))


def draft(tx: Tx, ctx: Context, asked: WriteAlert) -> str:
    """Puts down a draft; answers its id."""
    return add_draft(tx, ctx, fresh_id("alt"), 1, asked).alert_id


def drafted(tx: Tx, ctx: Context, _: WriteAlert, alert_id: str) -> DeskAlert:
    """What was drafted, as it stands."""
    return _told(tx, ctx, _newest(tx, alert_id))


def rewrite(tx: Tx, ctx: Context, asked: RewriteAlert) -> DeskAlert:
    """Other words for a draft; of what is published already, the draft of its next revision. The same words again change nothing.

    Nobody writes over what she has not read: refused ``alert_changed``.
    """
    row = _newest(tx, ctx.ids["alertId"])
    if row.state is AlertState.CANCELLED:
        raise Refusal("alert_final")
    stands = _content_hash(tx, row)
    if stands != digest(_tidy(asked.content)):
        if stands != asked.content_hash:
            raise Refusal("alert_changed")
        if row.state is AlertState.DRAFT:
            _rewrite_draft(tx, ctx, row, asked.content)
        else:
            add_draft(tx, ctx, row.alert_id, alerts.last_revision(tx, row.alert_id) + 1, asked.content)
    return _told(tx, ctx, _newest(tx, row.alert_id))


def drop(tx: Tx, ctx: Context, _: None) -> None:
    """Drops the draft with these words, whoever wrote it; what customers see stays. Nothing happens where there is no draft (any more)."""
    row = _newest(tx, ctx.ids["alertId"])
    if row.state is AlertState.DRAFT:
        if _content_hash(tx, row) != ctx.ids["contentHash"]:
            raise Refusal("alert_changed")
        _withdraw(tx, ctx, row)


def publish(tx: Tx, ctx: Context, asked: PublishAlert) -> str:
    """Publishes a draft that somebody else has written, exactly as it was read; who listens hears of it at once."""
    row = _newest(tx, ctx.ids["alertId"])
    if row.state is AlertState.CANCELLED or _content_hash(tx, row) != asked.content_hash:
        raise Refusal("alert_changed")
    if row.state is AlertState.DRAFT:
        writers = {act.staff_id for act in alerts.acts_on(tx, row.alert_id, row.revision) if act.act == "written"}
        why_not = why_not_published(_meant(row.alert_id, row.revision, _content(tx, row)), writers, ctx.person_id, ctx.now(tx))
        if why_not:
            raise Refusal(why_not)
        before = alerts.published(tx, row.alert_id)
        alerts.publish(tx, row, ctx.now(tx))
        alerts.put_down(tx, row, ctx.person_id, "published", asked.content_hash, ctx.bank.instant())
        ctx.tell_readers(tx, reached(tx, row, before), "alert.published", row.alert_id)
        checking.hold_waiting(tx, ctx, alerts.accounts_of(tx, row))
    return row.alert_id


def published(tx: Tx, ctx: Context, _: PublishAlert, alert_id: str) -> DeskAlert:
    """What was published, as it stands."""
    return _told(tx, ctx, _newest(tx, alert_id))


def cancel(tx: Tx, ctx: Context, _: None) -> None:
    """Withdraws an alert, whatever of it is drafted or published: what is wrong must be gone at once, so one person is enough.

    Its accounts are watched on, until a colleague withdraws it too or :data:`~app.domain.alerts.WATCHED_ON` is over.
    """
    newest, reason = _newest(tx, ctx.ids["alertId"]), _reason(ctx)
    if _watched_until(tx, ctx, newest) and ctx.person_id not in _withdrawers(tx, newest):
        _withdraw(tx, ctx, newest, reason)
    known = {row.revision: row for row in (newest, alerts.published(tx, newest.alert_id)) if row and row.state is not AlertState.CANCELLED}
    for row in known.values():
        _withdraw(tx, ctx, row, reason)
    for row in known.values():
        if row.state is AlertState.PUBLISHED:
            ctx.tell_readers(tx, reached(tx, row), "alert.published", row.alert_id)


def reach(tx: Tx, ctx: Context, _: None) -> Reach:
    """How far the published revision has come, by the machine's time."""
    row = alerts.published(tx, ctx.ids["alertId"])
    if row is None:
        raise Refusal("not_found")
    addressed, counted = sum(reached(tx, row).values()), alert_receipts.counted(tx, row.alert_id, row.revision)
    half = alert_receipts.shown_to(tx, row.alert_id, row.revision, max(1, (addressed + 1) // 2))
    begun = next(act.at for act in alerts.acts_on(tx, row.alert_id, row.revision) if act.act == "published")
    seconds = int((half - begun).total_seconds()) if half else None
    return Reach(addressed, counted.get("delivered", 0), counted.get("shown", 0), counted.get("read", 0), seconds)


def add_draft(tx: Tx, ctx: Context, alert_id: str, revision: int, asked: WriteAlert) -> AlertRow:
    """Puts down the draft of a revision. Refused ``alert_refused`` with the part that is wrong, ``too_many_drafts`` where as many wait."""
    row = _row(ctx, tx, alert_id, revision, asked)
    if alerts.drafts_of(tx, ctx.person_id) >= MOST_DRAFTS:
        raise Refusal("too_many_drafts", {"most": MOST_DRAFTS})
    alerts.add(tx, row, map(number, asked.account_triggers))
    alerts.put_down(tx, row, ctx.person_id, "written", _content_hash(tx, row), ctx.bank.instant())
    return row


def _withdraw(tx: Tx, ctx: Context, row: AlertRow, reason: str = "") -> None:
    alerts.put_down(tx, row, ctx.person_id, "cancelled", _content_hash(tx, row), ctx.now(tx), reason)
    alerts.come_to(tx, row, AlertState.CANCELLED)


def _rewrite_draft(tx: Tx, ctx: Context, before: AlertRow, asked: WriteAlert) -> None:
    row = _row(ctx, tx, before.alert_id, before.revision, asked)
    alerts.rewrite(tx, row, map(number, asked.account_triggers))
    alerts.put_down(tx, row, ctx.person_id, "written", _content_hash(tx, row), ctx.bank.instant())


def _row(ctx: Context, tx: Tx, alert_id: str, revision: int, asked: WriteAlert) -> AlertRow:
    try:
        wrong = wrong_text(_meant(alert_id, revision, asked))
    except NotMoney:
        wrong = "triggers"
    if wrong:
        raise Refusal("alert_refused", {"part": wrong})
    words = msgspec.structs.replace(_tidy(asked), account_triggers=[])
    return AlertRow(alert_id, revision, AlertState.DRAFT, write(words).decode(), asked.expires, ctx.now(tx))


def _tidy(asked: WriteAlert) -> WriteAlert:
    """In the one writing that is kept: whatever says the same has the same hash."""
    accounts = sorted({(each.scheme, each.identification) for each in asked.account_triggers})
    return msgspec.structs.replace(
        asked, expires=asked.expires.astimezone(UTC), account_triggers=[AccountRef(scheme, digits) for scheme, digits in accounts]
    )


def _meant(alert_id: str, revision: int, asked: WriteAlert) -> Alert:
    return Alert(
        alert_id=alert_id,
        revision=revision,
        scam_type=ScamType(asked.scam_type),
        severity=Severity(asked.severity),
        urgency=Urgency(asked.urgency),
        sent=asked.expires,
        expires=asked.expires,
        wordings=tuple(map(wording, asked.info)),
        triggers=triggers(asked.triggers),
        state=AlertState.DRAFT,
    )


def _withdrawers(tx: Tx, row: AlertRow) -> dict[str, datetime]:
    """Who has withdrawn a revision, each once, and when."""
    return {act.staff_id: act.at for act in alerts.acts_on(tx, row.alert_id, row.revision) if act.act == "cancelled"}


def _watched_until(tx: Tx, ctx: Context, row: AlertRow) -> datetime | None:
    """How long the accounts of what was withdrawn are watched on; nothing where none are, the same as in :func:`alerts.naming`."""
    times = list(_withdrawers(tx, row).values())
    if row.state is not AlertState.CANCELLED or row.published_at is None or len(times) != 1 or not alerts.accounts_of(tx, row):
        return None
    until = min(times[0] + WATCHED_ON, row.expires_at)
    return until if ctx.now(tx) < until else None


def _reason(ctx: Context) -> str:
    """Why it is withdrawn, where that is told. Raises ``Refusal`` for a word that is none of the contract's."""
    given = ctx.query.get("reason", "")
    if given and given not in get_args(WithdrawalWord):
        raise Refusal("bad_request", {"query": "reason"})
    return given


def _newest(tx: Tx, alert_id: str) -> AlertRow:
    row = alerts.newest(tx, alert_id)
    if row is None:
        raise Refusal("not_found")
    return row


def _content(tx: Tx, row: AlertRow) -> WriteAlert:
    """The words as they were written, with the accounts."""
    accounts = [AccountRef(cast(Scheme, each.scheme), each.identification) for each in alerts.accounts_of(tx, row)]
    return msgspec.structs.replace(read(row.content.encode(), WriteAlert), account_triggers=accounts)


def _content_hash(tx: Tx, row: AlertRow) -> str:
    return digest(_content(tx, row))


def _told(tx: Tx, ctx: Context, row: AlertRow) -> DeskAlert:
    acts = alerts.acts_on(tx, row.alert_id, row.revision)
    writers = dict.fromkeys(act.staff_id for act in acts if act.act == "written")
    seen = alerts.published(tx, row.alert_id)
    by = next((act for act in acts if act.act == "published"), None)
    away = next((act for act in acts if act.act == "cancelled"), None)
    replaced = seen if seen and row.state is AlertState.DRAFT else None
    return DeskAlert(
        alert_id=row.alert_id,
        revision=row.revision,
        state=row.state.value,
        content=_content(tx, row),
        content_hash=_content_hash(tx, row),
        written_at=row.written_at,
        written_by=[name_of(tx, each) for each in writers],
        yours=ctx.person_id in writers,
        published=seen.revision if seen else None,
        published_by=name_of(tx, by.staff_id) if by else None,
        published_at=row.published_at,
        withdrawn_by=name_of(tx, away.staff_id) if away else None,
        withdrawn_for=(away.reason or None) if away else None,
        before=_content(tx, replaced) if replaced else None,
        withdrawn_by_you=ctx.person_id in _withdrawers(tx, row),
        watched_until=_watched_until(tx, ctx, row),
    )
