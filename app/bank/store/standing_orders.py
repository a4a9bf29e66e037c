"""Standing orders: what comes next of each, and what has become of every day whose time has come. The content is the payment's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.bank.store.columns import moment, moment_or_none, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.payments import PaymentStatus


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One of them. ``next_on``: the day of its schedule that comes next; ``next_at``: when something is to be done about that, not sooner
    than ``not_before``; none where it has ended. ``looked``: whether what stands in its way was looked for ahead. ``tries``: in vain so
    far.
    """

    order_id: str
    person_id: str
    next_on: date
    next_at: datetime | None
    not_before: datetime
    looked: bool = False
    tries: int = 0


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One with what the payment keeps of it."""

    order: OrderRow
    status: PaymentStatus
    content: str
    content_hash: str

    @property
    def goes_soon(self) -> bool:
        """Whether the day has come so near that it was looked what stands in its way."""
        return self.order.looked and self.status is PaymentStatus.PENDING


_KEPT: Final = (
    "SELECT standing_orders.*, status, content, content_hash FROM standing_orders JOIN payments ON payments.payment_id = order_id"
)


def add(tx: Tx, order: OrderRow) -> None:
    """Puts down one that has just been confirmed."""
    tx.run(
        "INSERT INTO standing_orders (order_id, person_id, next_on, next_at, not_before, looked, tries) VALUES (?, ?, ?, ?, ?, ?, ?)",
        order.order_id,
        order.person_id,
        *_course(order),
    )


def keep(tx: Tx, order: OrderRow) -> None:
    """How it goes on; the schema lets none go on that has ended."""
    tx.run(
        "UPDATE standing_orders SET next_on = ?, next_at = ?, not_before = ?, looked = ?, tries = ? WHERE order_id = ?",
        *_course(order),
        order.order_id,
    )


def end(tx: Tx, order_id: str) -> bool:
    """It goes out no more; false where there is none, or it had ended before."""
    return tx.run("UPDATE standing_orders SET next_at = NULL WHERE order_id = ? AND next_at IS NOT NULL", order_id) == 1


def order(tx: Tx, order_id: str) -> KeptRow | None:
    """The one with this id, whosever it is."""
    row = tx.row(f"{_KEPT} WHERE order_id = ?", order_id)
    return _kept_row(row) if row else None


def orders_of(tx: Tx, person_id: str) -> list[KeptRow]:
    """All that a person ever had, the newest first."""
    return [_kept_row(row) for row in tx.rows(f"{_KEPT} WHERE standing_orders.person_id = ? ORDER BY number DESC", person_id)]


def in_force(tx: Tx, person_id: str) -> list[KeptRow]:
    """Those of them that have not ended."""
    return [kept for kept in orders_of(tx, person_id) if kept.order.next_at is not None]


def confirmed_on(tx: Tx, person_id: str, device_id: str) -> list[KeptRow]:
    """Those of them that were confirmed on a device."""
    rows = tx.rows(
        f"{_KEPT} WHERE standing_orders.person_id = ? AND next_at IS NOT NULL"  # noqa: S608 - no value comes in
        " AND EXISTS (SELECT 1 FROM authorisations WHERE authorisations.payment_id = order_id AND device_id = ?) ORDER BY number",
        person_id,
        device_id,
    )
    return [_kept_row(row) for row in rows]


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Those for which something is to be done and nothing has to clear (any more), the longest due first."""
    rows = tx.rows(
        "SELECT order_id FROM standing_orders JOIN payments ON payments.payment_id = order_id WHERE next_at <= ? AND status = 'PDNG'"
        " AND NOT EXISTS (SELECT 1 FROM checks WHERE checks.payment_id = order_id AND state = 'open') ORDER BY next_at, order_id LIMIT ?",
        kept(now),
        most,
    )
    return [text(row, "order_id") for row in rows]


def postpone(tx: Tx, person_id: str, until: datetime) -> None:
    """Nothing of a person's goes before ``until``."""
    _postpone(tx, "person_id", person_id, until)


def postpone_one(tx: Tx, order_id: str, until: datetime) -> None:
    """The same of one; nothing happens where there is no such order, or it has ended."""
    _postpone(tx, "order_id", order_id, until)


def add_run(tx: Tx, order_id: str, day: date, at: datetime, *, payment_id: str | None = None, reason: str | None = None) -> None:
    """What has become of a day: its payment, or why it was given up. The schema lets each day be settled once."""
    tx.run(
        "INSERT INTO standing_order_runs (order_id, day, at, payment_id, reason) VALUES (?, ?, ?, ?, ?)",
        order_id,
        day.isoformat(),
        kept(at),
        payment_id,
        reason,
    )


def _postpone(tx: Tx, column: str, value: str, until: datetime) -> None:
    tx.run(
        "UPDATE standing_orders SET not_before = ?, next_at = CASE WHEN next_at < ? THEN ? ELSE next_at END"  # noqa: S608 - a name of ours
        f" WHERE {column} = ? AND next_at IS NOT NULL AND not_before < ?",
        kept(until),
        kept(until),
        kept(until),
        value,
        kept(until),
    )


def _course(order: OrderRow) -> tuple[str | int | None, ...]:
    return (
        order.next_on.isoformat(),
        kept(order.next_at) if order.next_at else None,
        kept(order.not_before),
        int(order.looked),
        order.tries,
    )


def _kept_row(row: Row) -> KeptRow:
    found = OrderRow(
        text(row, "order_id"),
        text(row, "person_id"),
        date.fromisoformat(text(row, "next_on")),
        moment_or_none(row, "next_at"),
        moment(row, "not_before"),
        bool(number(row, "looked")),
        number(row, "tries"),
    )
    return KeptRow(found, PaymentStatus(text(row, "status")), text(row, "content"), text(row, "content_hash"))
