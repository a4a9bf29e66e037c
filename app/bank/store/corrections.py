"""What people asked to have put right in what is kept about them, and what was answered: once, and never rewritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, moment_or_none, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What one of the desk has answered. ``body``: the hash of the whole answer."""

    staff_id: str
    outcome: str
    words: str
    at: datetime
    body: str


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One request, in her own words. ``status``: ``received``, ``done`` or ``refused``."""

    correction_id: str
    person_id: str
    at: datetime
    subject: str
    words: str
    status: str = "received"
    answer: AnswerRow | None = None


def add_correction(tx: Tx, correction: CorrectionRow) -> None:
    """Puts a request down."""
    tx.run(
        "INSERT INTO corrections (correction_id, person_id, at, subject, words, status) VALUES (?, ?, ?, ?, ?, ?)",
        correction.correction_id,
        correction.person_id,
        kept(correction.at),
        correction.subject,
        correction.words,
        correction.status,
    )


def answer(tx: Tx, correction_id: str, status: str, answered: AnswerRow) -> None:
    """Puts down what was answered, and what that makes of it."""
    tx.run(
        "UPDATE corrections SET status = ?, outcome = ?, answer = ?, answered_by = ?, answered_at = ?, body = ? WHERE correction_id = ?",
        status,
        answered.outcome,
        answered.words,
        answered.staff_id,
        kept(answered.at),
        answered.body,
        correction_id,
    )


def correction(tx: Tx, correction_id: str) -> CorrectionRow | None:
    """The request with this id, whosever it is."""
    row = tx.row("SELECT * FROM corrections WHERE correction_id = ?", correction_id)
    return _correction(row) if row else None


def corrections_of(tx: Tx, person_id: str) -> list[CorrectionRow]:
    """A person's requests, the newest first."""
    rows = tx.rows("SELECT * FROM corrections WHERE person_id = ? ORDER BY at DESC, correction_id", person_id)
    return [_correction(row) for row in rows]


def waiting(tx: Tx, most: int, *, but_of: str) -> list[CorrectionRow]:
    """What nobody has answered, the oldest first, but for what one person has asked."""
    asked = "SELECT * FROM corrections WHERE status = 'received' AND person_id <> ? ORDER BY at, correction_id LIMIT ?"
    rows = tx.rows(asked, but_of, most)
    return [_correction(row) for row in rows]


def _correction(row: Row) -> CorrectionRow:
    return CorrectionRow(
        text(row, "correction_id"),
        text(row, "person_id"),
        moment(row, "at"),
        text(row, "subject"),
        text(row, "words"),
        text(row, "status"),
        _answer(row),
    )


def _answer(row: Row) -> AnswerRow | None:
    at, outcome = moment_or_none(row, "answered_at"), text_or_none(row, "outcome")
    if at is None or outcome is None:
        return None
    return AnswerRow(text(row, "answered_by"), outcome, text(row, "answer"), at, text(row, "body"))
