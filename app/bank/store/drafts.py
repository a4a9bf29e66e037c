"""Half-done tasks of a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx

_OF_A_NUMBER = (
    "EXISTS (SELECT 1 FROM visits WHERE visits.person_id = drafts.person_id AND visits.draft_id = drafts.draft_id"
    " AND visits.state IN ('taken', 'checked_in', 'called'))"
)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft. ``answers`` is the contract's JSON; the bank does not look into it."""

    person_id: str
    draft_id: str
    journey: str
    version: int
    answers: str
    kept_at: datetime


def keep(tx: Tx, draft: DraftRow) -> None:
    """Keeps a draft in place of an earlier one of the same id."""
    tx.run(
        "INSERT INTO drafts (person_id, draft_id, journey, version, answers, kept_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (person_id, draft_id) DO UPDATE SET journey = excluded.journey, version = excluded.version,"
        " answers = excluded.answers, kept_at = excluded.kept_at",
        draft.person_id,
        draft.draft_id,
        draft.journey,
        draft.version,
        draft.answers,
        kept(draft.kept_at),
    )


def drop_all_but(tx: Tx, person_id: str, most: int, since: datetime) -> None:
    """Lets go of what is older than ``since``, and of all but the newest ``most``. What goes with an open number goes with that alone."""
    tx.run(
        f"DELETE FROM drafts WHERE person_id = ? AND NOT {_OF_A_NUMBER} AND (kept_at < ? OR draft_id NOT IN"  # noqa: S608 - no value
        f" (SELECT draft_id FROM drafts WHERE person_id = ? AND NOT {_OF_A_NUMBER} ORDER BY kept_at DESC, draft_id LIMIT ?))",
        person_id,
        kept(since),
        person_id,
        most,
    )


def drafts_of(tx: Tx, person_id: str, since: datetime) -> list[DraftRow]:
    """What a person has kept since then, the newest first."""
    rows = tx.rows("SELECT * FROM drafts WHERE person_id = ? AND kept_at >= ? ORDER BY kept_at DESC, draft_id", person_id, kept(since))
    return [_draft(row) for row in rows]


def forget(tx: Tx, person_id: str, draft_id: str) -> int:
    """Lets go of one; answers how many there were."""
    return tx.run("DELETE FROM drafts WHERE person_id = ? AND draft_id = ?", person_id, draft_id)


def _draft(row: Row) -> DraftRow:
    return DraftRow(
        text(row, "person_id"),
        text(row, "draft_id"),
        text(row, "journey"),
        number(row, "version"),
        text(row, "answers"),
        moment(row, "kept_at"),
    )
