"""What people think of their bank; numbered in the order in which it was said, and never rewritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx

_NEWEST: Final = 2**62


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """What one person said once."""

    feedback_id: str
    person_id: str
    mood: str
    words: str
    at: datetime
    number: int = 0


def add(tx: Tx, feedback: FeedbackRow) -> None:
    """Puts it down."""
    tx.run(
        "INSERT INTO feedback (feedback_id, person_id, mood, words, at) VALUES (?, ?, ?, ?, ?)",
        feedback.feedback_id,
        feedback.person_id,
        feedback.mood,
        feedback.words,
        kept(feedback.at),
    )


def feedback(tx: Tx, feedback_id: str) -> FeedbackRow | None:
    """The one with this id."""
    row = tx.row("SELECT * FROM feedback WHERE feedback_id = ?", feedback_id)
    return _feedback(row) if row else None


def feedback_of(tx: Tx, person_id: str, most: int, before: int | None) -> list[FeedbackRow]:
    """At most so many of one person, the newest first, all numbered below ``before``."""
    rows = tx.rows(
        "SELECT * FROM feedback WHERE person_id = ? AND number < ? ORDER BY number DESC LIMIT ?", person_id, before or _NEWEST, most
    )
    return [_feedback(row) for row in rows]


def all_feedback(tx: Tx, most: int, before: int | None) -> list[FeedbackRow]:
    """The same of everybody."""
    rows = tx.rows("SELECT * FROM feedback WHERE number < ? ORDER BY number DESC LIMIT ?", before or _NEWEST, most)
    return [_feedback(row) for row in rows]


def _feedback(row: Row) -> FeedbackRow:
    return FeedbackRow(
        text(row, "feedback_id"), text(row, "person_id"), text(row, "mood"), text(row, "words"), moment(row, "at"), number(row, "number")
    )
