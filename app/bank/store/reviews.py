"""Reviews: every content that was shown for a payment, remembered under its hash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.bank.store.columns import text
from app.bank.store.instants import kept
from app.bank.store.port import Tx

_LOOKED_THROUGH: Final = 50
"""Contents of one payment, at most: more than anybody goes through by hand."""


def keep_review(tx: Tx, person_id: str, payment_id: str, content_hash: str, content: str, questions: Sequence[str], now: datetime) -> None:
    """Remembers a content; of the same one again only what is still to be asked about it is news."""
    tx.run(
        "INSERT INTO reviews (person_id, payment_id, content_hash, content, questions, reviewed_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (person_id, payment_id, content_hash) DO UPDATE SET questions = excluded.questions",
        person_id,
        payment_id,
        content_hash,
        content,
        " ".join(questions),
        kept(now),
    )


def old(tx: Tx, before: datetime) -> bool:
    """Whether any was shown so long ago."""
    return tx.row("SELECT 1 FROM reviews WHERE reviewed_at <= ? LIMIT 1", kept(before)) is not None


def let_go(tx: Tx, before: datetime, most: int) -> int:
    """Forgets what was shown so long ago, the oldest first; answers how many that were."""
    return tx.run(
        "DELETE FROM reviews WHERE (person_id, payment_id, content_hash) IN (SELECT person_id, payment_id, content_hash FROM reviews"
        " WHERE reviewed_at <= ? ORDER BY reviewed_at LIMIT ?)",
        kept(before),
        most,
    )


def reviewed(tx: Tx, person_id: str, payment_id: str, content_hash: str) -> str | None:
    """The content that a person was shown under this hash."""
    row = tx.row(
        "SELECT content FROM reviews WHERE person_id = ? AND payment_id = ? AND content_hash = ?", person_id, payment_id, content_hash
    )
    return text(row, "content") if row else None


def questions_of(tx: Tx, person_id: str, payment_id: str, content_hash: str) -> list[str]:
    """What is still to be asked about a content that a person was shown."""
    row = tx.row(
        "SELECT questions FROM reviews WHERE person_id = ? AND payment_id = ? AND content_hash = ?", person_id, payment_id, content_hash
    )
    return text(row, "questions").split() if row else []


def asked_before(tx: Tx, person_id: str, payment_id: str) -> set[str]:
    """What was still to be asked in the last contents that a person was shown for a payment."""
    rows = tx.rows(
        "SELECT questions FROM reviews WHERE person_id = ? AND payment_id = ? AND questions <> '' ORDER BY reviewed_at DESC LIMIT ?",
        person_id,
        payment_id,
        _LOOKED_THROUGH,
    )
    return {question for row in rows for question in text(row, "questions").split()}


def last_reviewed(tx: Tx, person_id: str, payment_id: str) -> str | None:
    """The content that a person was last shown for a payment."""
    row = tx.row(
        "SELECT content FROM reviews WHERE person_id = ? AND payment_id = ? ORDER BY reviewed_at DESC LIMIT 1", person_id, payment_id
    )
    return text(row, "content") if row else None
