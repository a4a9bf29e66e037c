"""Numbers at a branch, and how far each has come. One that is over is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.bank.store.columns import moment, moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.visits import Purpose, VisitState

_OPEN = "state IN ('taken', 'checked_in', 'called')"


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit. ``place``: an instant; of those who wait, whose is earlier comes earlier. ``tag``: what makes the ticket hers."""

    visit_id: str
    person_id: str
    branch_id: str
    purpose: Purpose
    day: date
    sequence: int
    tag: str
    state: VisitState
    place: datetime
    taken_at: datetime
    wanted_at: datetime | None = None
    draft_id: str | None = None
    passed_over_at: datetime | None = None
    checked_in_at: datetime | None = None
    checked_in_by: str | None = None
    called_at: datetime | None = None
    called_by: str | None = None
    called_to: int | None = None


def next_sequence(tx: Tx, branch_id: str, day: date) -> int:
    """The number that comes next there on that day."""
    row = tx.row("SELECT MAX(sequence) AS last FROM visits WHERE branch_id = ? AND day = ?", branch_id, day.isoformat())
    return 1 + (number(row, "last") if row and row["last"] is not None else 0)


def add(tx: Tx, visit: VisitRow) -> None:
    """A number is taken. The schema gives none twice, and nobody two open ones at a branch on a day."""
    tx.run(
        "INSERT INTO visits (visit_id, person_id, branch_id, purpose, day, sequence, tag, state, place, taken_at, wanted_at, draft_id,"
        " checked_in_at, checked_in_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        visit.visit_id,
        visit.person_id,
        visit.branch_id,
        visit.purpose.value,
        visit.day.isoformat(),
        visit.sequence,
        visit.tag,
        visit.state.value,
        kept(visit.place),
        kept(visit.taken_at),
        kept(visit.wanted_at) if visit.wanted_at else None,
        visit.draft_id,
        kept(visit.checked_in_at) if visit.checked_in_at else None,
        visit.checked_in_by,
    )


def visit(tx: Tx, visit_id: str) -> VisitRow | None:
    """The one with this id."""
    row = tx.row("SELECT * FROM visits WHERE visit_id = ?", visit_id)
    return _visit(row) if row else None


def open_of(tx: Tx, person_id: str, since: date) -> list[VisitRow]:
    """A person's that are not over, of that day and later ones, the next first."""
    rows = tx.rows(
        f"SELECT * FROM visits WHERE person_id = ? AND {_OPEN} AND day >= ? ORDER BY day, place, sequence",  # noqa: S608 - no value comes in
        person_id,
        since.isoformat(),
    )
    return [_visit(row) for row in rows]


def all_of(tx: Tx, person_id: str) -> list[VisitRow]:
    """Every visit that a person ever made, the oldest first."""
    return [_visit(row) for row in tx.rows("SELECT * FROM visits WHERE person_id = ? ORDER BY taken_at, visit_id", person_id)]


def on(tx: Tx, branch_id: str, day: date) -> list[VisitRow]:
    """Every number of a branch and a day, in the order of turns; what is over comes last."""
    rows = tx.rows(
        f"SELECT * FROM visits WHERE branch_id = ? AND day = ? ORDER BY CASE WHEN {_OPEN} THEN 0 ELSE 1 END, place, sequence",  # noqa: S608
        branch_id,
        day.isoformat(),
    )
    return [_visit(row) for row in rows]


def outdated(tx: Tx, branch_id: str, today: date, most: int) -> list[str]:
    """Those of a branch whose day is over, and nobody has put it down."""
    rows = tx.rows(
        f"SELECT visit_id FROM visits WHERE {_OPEN} AND branch_id = ? AND day < ? ORDER BY day, visit_id LIMIT ?",  # noqa: S608
        branch_id,
        today.isoformat(),
        most,
    )
    return [text(row, "visit_id") for row in rows]


def check_in(tx: Tx, visit_id: str, *, by: str, at: datetime, place: datetime) -> None:
    """She has come."""
    tx.run(
        "UPDATE visits SET state = 'checked_in', checked_in_at = ?, checked_in_by = ?, place = ? WHERE visit_id = ?",
        kept(at),
        by,
        kept(place),
        visit_id,
    )


def call(tx: Tx, visit_id: str, *, by: str, window: int, at: datetime) -> None:
    """She is called to a window; the first time counts as when."""
    tx.run(
        "UPDATE visits SET state = 'called', called_at = COALESCE(called_at, ?), called_by = ?, called_to = ? WHERE visit_id = ?",
        kept(at),
        by,
        window,
        visit_id,
    )


def pass_over(tx: Tx, visit_id: str, at: datetime) -> None:
    """Her turn has come, and she has not; the first time counts."""
    tx.run("UPDATE visits SET passed_over_at = COALESCE(passed_over_at, ?) WHERE visit_id = ?", kept(at), visit_id)


def end(tx: Tx, visit_id: str, state: VisitState, at: datetime) -> None:
    """It is over."""
    tx.run("UPDATE visits SET state = ?, ended_at = ? WHERE visit_id = ?", state.value, kept(at), visit_id)


def served_since(tx: Tx, branch_id: str, since: datetime) -> tuple[int, int]:
    """How many were called at a branch since then, by its own clock, and to how many windows."""
    row = tx.row(
        "SELECT COUNT(*) AS served, COUNT(DISTINCT called_to) AS windows FROM visits WHERE branch_id = ? AND day >= ? AND called_at >= ?",
        branch_id,
        since.date().isoformat(),
        kept(since),
    )
    return (number(row, "served"), number(row, "windows")) if row else (0, 0)


def _visit(row: Row) -> VisitRow:
    return VisitRow(
        text(row, "visit_id"),
        text(row, "person_id"),
        text(row, "branch_id"),
        Purpose(text(row, "purpose")),
        date.fromisoformat(text(row, "day")),
        number(row, "sequence"),
        text(row, "tag"),
        VisitState(text(row, "state")),
        moment(row, "place"),
        moment(row, "taken_at"),
        moment_or_none(row, "wanted_at"),
        text_or_none(row, "draft_id"),
        moment_or_none(row, "passed_over_at"),
        moment_or_none(row, "checked_in_at"),
        text_or_none(row, "checked_in_by"),
        moment_or_none(row, "called_at"),
        text_or_none(row, "called_by"),
        None if row["called_to"] is None else number(row, "called_to"),
    )
