"""Alerts as customers get them: what is in force and reaches them, signed as one bundle, and how far it has come."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from app.bank.services import alert_keys
from app.bank.services.alert_bundles import Edition, wordings
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import alert_readers, alert_receipts, alerts
from app.bank.store.alerts import AlertRow
from app.bank.store.port import Tx
from app.contract.alerts import Alerts, Receipt
from app.domain.alert_aim import Reader, reaches

_SO_FAR: Final = {"delivered": ("delivered",), "shown": ("delivered", "shown"), "read": ("delivered", "shown", "read")}
"""Whoever has read it had it shown, and had it."""


def read_alerts(tx: Tx, ctx: Context, _: None) -> Alerts:
    """The caller's bundle. It is the same all day long, unless something is published: then a known tag is enough of an answer.

    Its own times are the machine's, like the Date of every answer: what a client measures it by. Those of the alerts are business time.
    """
    reader = alert_readers.reader(tx, ctx.person_id)
    if reader is None:
        raise Refusal("invalid_token")
    now, issued = ctx.now(tx), _day(ctx.bank.instant())
    edition = Edition(alerts.version(tx), issued, alert_keys.private(tx), alerts.first_to_expire(tx, now))
    return Alerts(ctx.bank.bundles.signed(edition, reader, lambda: alerts.in_force(tx, now)))


def acknowledge(tx: Tx, ctx: Context, asked: Receipt) -> None:
    """An alert has come so far with the caller; may be repeated. What customers do not see any more is not counted, and no trouble."""
    row = alerts.published(tx, ctx.ids["alertId"])
    if row is None:
        raise Refusal("not_found")
    if row.revision == asked.revision:
        for what in _SO_FAR[asked.what]:
            alert_receipts.add(tx, row.alert_id, row.revision, ctx.person_id, what, ctx.bank.instant())


def reached(tx: Tx, *rows: AlertRow | None) -> dict[Reader, int]:
    """How many people any of these revisions is for, by what they can be aimed at."""
    aims = [wordings(row) for row in rows if row]
    return {reader: many for reader, many in alert_readers.readers(tx).items() if any(reaches(each, reader) for each in aims)}


def _day(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
