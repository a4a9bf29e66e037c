"""Bills as billers have told of them, what pays each, and the customer numbers that somebody has paid before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.bills import Meter, partly_covered
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class BillRow:
    """A bill, numbered for its customer alone. ``holder`` is the whole name; ``payment_id`` what pays it, ``paid_at`` when it settled."""

    biller_id: str
    bill_number: str
    customer_ref: str
    holder: str
    amount: Money
    told_at: datetime
    payment_id: str | None = None
    paid_at: datetime | None = None


def keep(tx: Tx, bill: BillRow) -> BillRow:
    """Puts a bill down as it was told last, unless it is being paid or was; answers how it stands."""
    tx.run(
        "INSERT INTO bills (biller_id, bill_number, customer_ref, holder, currency, amount, told_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (biller_id, customer_ref, bill_number) DO UPDATE SET holder = excluded.holder, currency = excluded.currency,"
        " amount = excluded.amount, told_at = excluded.told_at"
        " WHERE bills.payment_id IS NULL",
        bill.biller_id,
        bill.bill_number,
        bill.customer_ref,
        bill.holder,
        bill.amount.currency,
        bill.amount.minor,
        kept(bill.told_at),
    )
    return told(tx, bill.biller_id, bill.customer_ref, bill.bill_number) or bill


def told(tx: Tx, biller_id: str, customer_ref: str, bill_number: str) -> BillRow | None:
    """A bill, if its biller has told of it."""
    found = "SELECT * FROM bills WHERE biller_id = ? AND customer_ref = ? AND bill_number = ?"
    row = tx.row(found, biller_id, customer_ref, bill_number)
    return _bill(row) if row else None


def take(tx: Tx, bill: BillRow, payment_id: str) -> bool:
    """From now on ``payment_id`` pays it; false where another does."""
    return bool(
        tx.run(
            "UPDATE bills SET payment_id = ? WHERE biller_id = ? AND customer_ref = ? AND bill_number = ? AND payment_id IS NULL",
            payment_id,
            bill.biller_id,
            bill.customer_ref,
            bill.bill_number,
        )
    )


def let_go(tx: Tx, payment_id: str) -> None:
    """The payment does not pay any bill (any more)."""
    tx.run("UPDATE bills SET payment_id = NULL WHERE payment_id = ? AND paid_at IS NULL", payment_id)


def paid(tx: Tx, person_id: str, payment_id: str, at: datetime) -> None:
    """The payment has settled: the bill that it pays, if any, is paid, and its customer number remembered."""
    row = tx.row("UPDATE bills SET paid_at = ? WHERE payment_id = ? AND paid_at IS NULL RETURNING *", kept(at), payment_id)
    if row is not None:
        bill = _bill(row)
        remember(tx, person_id, Meter(bill.biller_id, bill.customer_ref, partly_covered(bill.holder), at))


def remember(tx: Tx, person_id: str, meter: Meter) -> None:
    """Somebody has paid a bill of this customer number."""
    tx.run(
        "INSERT INTO meters (person_id, biller_id, customer_ref, holder, last_paid_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (person_id, biller_id, customer_ref) DO UPDATE SET holder = excluded.holder, last_paid_at = excluded.last_paid_at",
        person_id,
        meter.biller_id,
        meter.customer_ref,
        meter.holder,
        kept(meter.last_paid_at),
    )


def forget(tx: Tx, person_id: str, biller_id: str, customer_ref: str) -> None:
    """Somebody wants a customer number remembered no more."""
    tx.run("DELETE FROM meters WHERE person_id = ? AND biller_id = ? AND customer_ref = ?", person_id, biller_id, customer_ref)


def meters_of(tx: Tx, person_id: str) -> list[Meter]:
    """What somebody has paid before, the latest first."""
    rows = tx.rows("SELECT * FROM meters WHERE person_id = ? ORDER BY last_paid_at DESC, biller_id, customer_ref", person_id)
    return [Meter(text(row, "biller_id"), text(row, "customer_ref"), text(row, "holder"), moment(row, "last_paid_at")) for row in rows]


def _bill(row: Row) -> BillRow:
    return BillRow(
        text(row, "biller_id"),
        text(row, "bill_number"),
        text(row, "customer_ref"),
        text(row, "holder"),
        Money(text(row, "currency"), number(row, "amount")),
        moment(row, "told_at"),
        text_or_none(row, "payment_id"),
        moment_or_none(row, "paid_at"),
    )
