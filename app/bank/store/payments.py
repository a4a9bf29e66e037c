"""Payments and their timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.columns import moment, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.accounts import AccountNumber
from app.domain.payments import PaymentStatus

_NEWEST: Final = 2**62


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment. ``content`` is what ``content_hash`` names; ``number`` orders a person's payments."""

    payment_id: str
    person_id: str
    status: PaymentStatus
    content: str
    content_hash: str
    status_reason: str | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that happened to a payment."""

    at: datetime
    code: str


def add_payment(tx: Tx, payment: PaymentRow) -> None:
    """Puts a payment down."""
    tx.run(
        "INSERT INTO payments (payment_id, person_id, status, content, content_hash) VALUES (?, ?, ?, ?, ?)",
        payment.payment_id,
        payment.person_id,
        payment.status.value,
        payment.content,
        payment.content_hash,
    )


def payment(tx: Tx, payment_id: str) -> PaymentRow | None:
    """The payment with this id, whosever it is."""
    row = tx.row("SELECT * FROM payments WHERE payment_id = ?", payment_id)
    return _payment(row) if row else None


def payments_of(tx: Tx, person_id: str, before: int | None, limit: int) -> list[PaymentRow]:
    """A person's payments, newest first, older than number ``before``; what goes out regularly is none itself."""
    rows = tx.rows(
        "SELECT * FROM payments WHERE person_id = ? AND number < ? AND NOT EXISTS (SELECT 1 FROM standing_orders"
        " WHERE order_id = payment_id) ORDER BY number DESC LIMIT ?",
        person_id,
        before or _NEWEST,
        limit,
    )
    return [_payment(row) for row in rows]


def waiting_of(tx: Tx, person_id: str) -> list[PaymentRow]:
    """A person's payments that were confirmed and have not gone yet, the oldest first."""
    rows = tx.rows(
        "SELECT payments.* FROM outgoing JOIN payments ON payments.payment_id = outgoing.payment_id"
        " WHERE outgoing.person_id = ? AND settled_at IS NULL ORDER BY number",
        person_id,
    )
    return [_payment(row) for row in rows]


def waiting_from(tx: Tx, person_id: str, device_id: str) -> list[PaymentRow]:
    """Those of them that were confirmed on a device."""
    rows = tx.rows(
        "SELECT payments.* FROM outgoing JOIN payments ON payments.payment_id = outgoing.payment_id"
        " WHERE outgoing.person_id = ? AND settled_at IS NULL AND EXISTS (SELECT 1 FROM authorisations"
        " WHERE authorisations.payment_id = outgoing.payment_id AND device_id = ?) ORDER BY number",
        person_id,
        device_id,
    )
    return [_payment(row) for row in rows]


def waiting_for(tx: Tx, creditor: AccountNumber) -> list[PaymentRow]:
    """Payments to somebody else's account that wait, the oldest first."""
    rows = tx.rows(
        "SELECT payments.* FROM outgoing JOIN payments ON payments.payment_id = outgoing.payment_id WHERE scheme = ? AND identification = ?"
        " AND own = 0 AND settled_at IS NULL ORDER BY number",
        creditor.scheme,
        creditor.identification,
    )
    return [_payment(row) for row in rows]


def held_since(tx: Tx, person_id: str, since: datetime) -> list[PaymentRow]:
    """A person's payments that the bank has held since then, and that it holds yet or has let go."""
    rows = tx.rows(
        "SELECT * FROM payments WHERE person_id = ? AND EXISTS (SELECT 1 FROM checks WHERE checks.payment_id = payments.payment_id"
        " AND checks.state IN ('open', 'released') AND checks.opened_at > ?) ORDER BY number",
        person_id,
        kept(since),
    )
    return [_payment(row) for row in rows]


def set_content(tx: Tx, payment_id: str, content: str, content_hash: str) -> None:
    """Puts a newer review's content in the place of the old one."""
    tx.run("UPDATE payments SET content = ?, content_hash = ? WHERE payment_id = ?", content, content_hash, payment_id)


def set_status(tx: Tx, payment_id: str, status: PaymentStatus, reason: str | None = None) -> None:
    """Moves a payment on; the schema lets none leave its end."""
    tx.run("UPDATE payments SET status = ?, status_reason = ? WHERE payment_id = ?", status.value, reason, payment_id)


def note_in_timeline(tx: Tx, payment_id: str, code: str, at: datetime) -> None:
    """Adds to what happened to a payment."""
    tx.run("INSERT INTO timeline (payment_id, at, code) VALUES (?, ?, ?)", payment_id, kept(at), code)


def timeline_of(tx: Tx, payment_id: str) -> list[TimelineRow]:
    """What happened to a payment, in order."""
    rows = tx.rows("SELECT at, code FROM timeline WHERE payment_id = ? ORDER BY number", payment_id)
    return [TimelineRow(moment(row, "at"), text(row, "code")) for row in rows]


def count_by_status(tx: Tx) -> dict[str, int]:
    """How many payments there are in each status."""
    rows = tx.rows("SELECT status, COUNT(*) AS payments FROM payments GROUP BY status")
    return {text(row, "status"): number(row, "payments") for row in rows}


def _payment(row: Row) -> PaymentRow:
    return PaymentRow(
        text(row, "payment_id"),
        text(row, "person_id"),
        PaymentStatus(text(row, "status")),
        text(row, "content"),
        text(row, "content_hash"),
        text_or_none(row, "status_reason"),
        number(row, "number"),
    )
