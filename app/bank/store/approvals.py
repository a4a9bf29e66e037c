"""Payments about which the family is asked: how many have to agree, and how far that has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, moment_or_none, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Tx
from app.domain.approvals import Agreement


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """``wanted`` were to agree; ``required`` still are: for whoever is missing the safety wait stands in, until ``stands_in_until``."""

    payment_id: str
    asked_at: datetime
    expires_at: datetime
    wanted: int
    required: int
    agreement: Agreement
    stands_in_until: datetime | None
    next_at: datetime | None
    """While it is awaited: when somebody is reminded, or nobody may decide any more."""


def add(tx: Tx, approval: ApprovalRow) -> None:
    """Puts it down."""
    tx.run(
        "INSERT INTO approvals (payment_id, asked_at, expires_at, wanted, required, agreement, next_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        approval.payment_id,
        kept(approval.asked_at),
        kept(approval.expires_at),
        approval.wanted,
        approval.required,
        approval.agreement.value,
        kept(approval.next_at) if approval.next_at else None,
    )


def approval(tx: Tx, payment_id: str) -> ApprovalRow | None:
    """How it stands with a payment; none where the family is not asked."""
    row = tx.row("SELECT * FROM approvals WHERE payment_id = ?", payment_id)
    if row is None:
        return None
    return ApprovalRow(
        text(row, "payment_id"),
        moment(row, "asked_at"),
        moment(row, "expires_at"),
        number(row, "wanted"),
        number(row, "required"),
        Agreement(text(row, "agreement")),
        moment_or_none(row, "stands_in_until"),
        moment_or_none(row, "next_at"),
    )


def come_to(tx: Tx, payment_id: str, agreement: Agreement) -> None:
    """They have agreed, or it will not come to that any more."""
    tx.run("UPDATE approvals SET agreement = ?, next_at = NULL WHERE payment_id = ?", agreement.value, payment_id)


def stand_in(tx: Tx, payment_id: str, required: int, until: datetime) -> None:
    """Fewer have to agree, and the safety wait stands in for the others."""
    tx.run("UPDATE approvals SET required = ?, stands_in_until = ? WHERE payment_id = ?", required, kept(until), payment_id)


def reminded(tx: Tx, payment_id: str) -> None:
    """Those who have not answered were reminded; next it expires."""
    tx.run("UPDATE approvals SET next_at = expires_at WHERE payment_id = ?", payment_id)


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Payments about which somebody is to be reminded, or nobody may decide any more, the longest due first."""
    rows = tx.rows("SELECT payment_id FROM approvals WHERE next_at <= ? ORDER BY next_at, payment_id LIMIT ?", kept(now), most)
    return [text(row, "payment_id") for row in rows]
