"""Alerts as customers get them: what is in force, signed as one bundle, and how far it has come."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from app.bank.services import alert_keys
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import alert_receipts, alerts
from app.bank.store.alerts import AlertRow
from app.bank.store.port import Tx
from app.contract.alert_desk import WriteAlert, WrittenInfo
from app.contract.alerts import AlertInfo, AlertItem, Alerts, Area, Bundle, Geocode, Receipt, TriggersBody
from app.contract.wire import read, write
from app.domain.alert_bundle import BUNDLE_LASTS

_SENDER: Final = "bank"
_SO_FAR: Final = {"delivered": ("delivered",), "shown": ("delivered", "shown"), "read": ("delivered", "shown", "read")}
"""Whoever has read it had it shown, and had it."""


def read_alerts(tx: Tx, ctx: Context, _: None) -> Alerts:
    """The bundle. It is the same for everybody all day long, unless something is published: then a known tag is enough of an answer.

    Its own times are the machine's, like the Date of every answer: what a client measures it by. Those of the alerts are business time.
    """
    keys, issued = alert_keys.at_hand(tx), _day(ctx.bank.instant())
    bundle = Bundle(
        version=alerts.version(tx),
        issued=issued,
        expires=issued + BUNDLE_LASTS,
        keys=keys.told,
        items=[item(row) for row in alerts.in_force(tx, ctx.now(tx))],
    )
    return Alerts(keys.sign(write(bundle)))


def acknowledge(tx: Tx, ctx: Context, asked: Receipt) -> None:
    """An alert has come so far with the caller; may be repeated. What customers do not see any more is not counted, and no trouble."""
    row = alerts.published(tx, ctx.ids["alertId"])
    if row is None:
        raise Refusal("not_found")
    if row.revision == asked.revision:
        for what in _SO_FAR[asked.what]:
            alert_receipts.add(tx, row.alert_id, row.revision, ctx.person_id, what, ctx.bank.instant())


def item(row: AlertRow) -> AlertItem:
    """A revision as customers' programs get it: without the accounts, which the row's content does not hold."""
    written, sent = read(row.content.encode(), WriteAlert), (row.published_at or row.written_at).astimezone(UTC)
    return AlertItem(
        identifier=row.alert_id,
        revision=row.revision,
        sender=_SENDER,
        sent=sent,
        status="Actual",
        msg_type="Alert" if row.revision == 1 else "Update",
        scam_type=written.scam_type,
        info=[_info(written, each, sent) for each in written.info],
        references="" if row.revision == 1 else f"{_SENDER},{row.alert_id}:{row.revision - 1}",
        triggers=TriggersBody(written.triggers.words, written.triggers.amount_above),
    )


def _info(written: WriteAlert, words: WrittenInfo, sent: datetime) -> AlertInfo:
    return AlertInfo(
        language=words.language,
        category=["Security"],
        event=written.scam_type,
        urgency=written.urgency,
        severity=written.severity,
        certainty="Observed",
        effective=sent,
        expires=written.expires,
        headline=words.headline,
        description=words.description,
        signs=words.signs,
        instruction=words.instruction,
        contact=words.contact,
        area=[Area(each.area_desc, [Geocode(code.value_name, code.value) for code in each.geocode]) for each in words.area],
    )


def _day(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
