"""Requests to get money back, at most one for each payment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from app.bank.store.columns import moment, text
from app.bank.store.instants import kept
from app.bank.store.port import Tx
from app.contract.payments import RecallReason


@dataclass(frozen=True, slots=True)
class RecallRow:
    """One of them, and what she says has happened."""

    recall_id: str
    payment_id: str
    what: RecallReason
    asked_at: datetime


def add(tx: Tx, recall: RecallRow) -> None:
    """Puts a request down."""
    tx.run(
        "INSERT INTO recalls (recall_id, payment_id, what, asked_at) VALUES (?, ?, ?, ?)",
        recall.recall_id,
        recall.payment_id,
        recall.what,
        kept(recall.asked_at),
    )


def recall_of(tx: Tx, payment_id: str) -> RecallRow | None:
    """The request for a payment."""
    row = tx.row("SELECT * FROM recalls WHERE payment_id = ?", payment_id)
    return RecallRow(text(row, "recall_id"), payment_id, cast(RecallReason, text(row, "what")), moment(row, "asked_at")) if row else None
