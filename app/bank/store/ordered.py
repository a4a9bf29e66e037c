"""Whether what goes out regularly is what was confirmed once: every day once, and each payment as its standing order says."""

from __future__ import annotations

from datetime import date
from typing import Final

from msgspec.structs import replace

from app.bank.store.columns import number, text
from app.bank.store.invariants import SHOWN, Breach, Invariant
from app.bank.store.port import Row, Tx
from app.contract.payments import Content, Details
from app.contract.schedules import meant, told
from app.contract.wire import read
from app.domain.schedules import goes_on

_PAGE: Final = 1000

ORDERED: Final = (
    Invariant(
        "standing_order_stands_otherwise",
        "SELECT order_id, status FROM standing_orders JOIN payments ON payments.payment_id = order_id"
        " WHERE (next_at IS NULL) <> (status IN ('RJCT', 'CANC')) OR status IN ('RCVD', 'ACSC')"
        " OR standing_orders.person_id <> payments.person_id",
    ),
    Invariant("day_paid_twice", "SELECT order_id, day FROM standing_order_runs GROUP BY order_id, day HAVING COUNT(*) > 1"),
    Invariant(
        "payment_of_anothers_standing_order",
        "SELECT order_id, standing_order_runs.payment_id AS payment_id FROM standing_order_runs JOIN standing_orders USING (order_id)"
        " JOIN payments ON payments.payment_id = standing_order_runs.payment_id WHERE payments.person_id <> standing_orders.person_id",
    ),
    Invariant(
        "day_paid_before_its_turn",
        "SELECT order_id, day FROM standing_order_runs JOIN standing_orders USING (order_id) WHERE next_at IS NOT NULL AND day >= next_on",
    ),
)


def paid_as_ordered(tx: Tx) -> list[Breach]:
    """Payments of standing orders that say something else than their order, or are for a day that it does not name."""
    breaches: list[Breach] = []
    last = 0
    while len(breaches) < SHOWN:
        rows = tx.rows(
            "SELECT payments.number AS number, payments.payment_id AS payment_id, day, payments.content AS content,"
            " orders.content AS ordered FROM standing_order_runs"
            " JOIN payments ON payments.payment_id = standing_order_runs.payment_id"
            " JOIN payments AS orders ON orders.payment_id = order_id WHERE payments.number > ? ORDER BY payments.number LIMIT ?",
            last,
            _PAGE,
        )
        if not rows:
            break
        breaches += [Breach("paid_otherwise_than_ordered", {"payment_id": row["payment_id"]}) for row in rows if not _as_ordered(row)]
        last = number(rows[-1], "number")
    return breaches


def _as_ordered(row: Row) -> bool:
    ordered, paid = (read(text(row, name).encode(), Content).details for name in ("ordered", "content"))
    return paid == replace(ordered, schedule=told(None)) and _names(ordered, date.fromisoformat(text(row, "day")))


def _names(ordered: Details, day: date) -> bool:
    schedule = meant(ordered.schedule)
    return schedule is not None and goes_on(schedule, day)
