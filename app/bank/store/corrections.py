"""What people asked to have put right in what is kept about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One request, in her own words. ``status``: ``received``, ``done`` or ``refused``."""

    correction_id: str
    person_id: str
    at: datetime
    subject: str
    words: str
    status: str = "received"


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


def correction(tx: Tx, correction_id: str) -> CorrectionRow | None:
    """The request with this id, whosever it is."""
    row = tx.row("SELECT * FROM corrections WHERE correction_id = ?", correction_id)
    return _correction(row) if row else None


def corrections_of(tx: Tx, person_id: str) -> list[CorrectionRow]:
    """A person's requests, the newest first."""
    rows = tx.rows("SELECT * FROM corrections WHERE person_id = ? ORDER BY at DESC, correction_id", person_id)
    return [_correction(row) for row in rows]


def _correction(row: Row) -> CorrectionRow:
    return CorrectionRow(
        text(row, "correction_id"),
        text(row, "person_id"),
        moment(row, "at"),
        text(row, "subject"),
        text(row, "words"),
        text(row, "status"),
    )
