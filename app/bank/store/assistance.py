"""Looks of staff at what somebody has prepared. One that is over is never changed, and none is taken away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.bank.store.columns import moment, moment_or_none, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx

EndedBy = Literal["customer", "staff", "bank"]


@dataclass(frozen=True, slots=True)
class LookRow:
    """A look, and in which session of whom. ``ended_at``: where its end was put down."""

    assistance_id: str
    visit_id: str
    staff_id: str
    session_id: str
    begun_at: datetime
    ends_at: datetime
    ended_at: datetime | None = None
    ended_by: str | None = None


def begin(tx: Tx, look: LookRow) -> None:
    """Puts it down."""
    tx.run(
        "INSERT INTO assistance (assistance_id, visit_id, staff_id, session_id, begun_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
        look.assistance_id,
        look.visit_id,
        look.staff_id,
        look.session_id,
        kept(look.begun_at),
        kept(look.ends_at),
    )


def look(tx: Tx, assistance_id: str) -> LookRow | None:
    """The one with this id."""
    row = tx.row("SELECT * FROM assistance WHERE assistance_id = ?", assistance_id)
    return _look(row) if row else None


def at_visit(tx: Tx, visit_id: str) -> list[LookRow]:
    """All at one visit, the oldest first."""
    return [_look(row) for row in tx.rows("SELECT * FROM assistance WHERE visit_id = ? ORDER BY begun_at, assistance_id", visit_id)]


def unended(tx: Tx, person_id: str) -> list[LookRow]:
    """Those at what a person has prepared, or of a member of staff, whose end was not put down."""
    rows = tx.rows(
        "SELECT a.* FROM assistance a JOIN visits v ON v.visit_id = a.visit_id"
        " WHERE a.ended_at IS NULL AND (v.person_id = ? OR a.staff_id = ?) ORDER BY a.begun_at, a.assistance_id",
        person_id,
        person_id,
    )
    return [_look(row) for row in rows]


def due(tx: Tx, now: datetime, most: int) -> list[str]:
    """Those whose time is up, or whose session was ended, and nobody has put it down."""
    rows = tx.rows(
        "SELECT a.assistance_id FROM assistance a JOIN sessions s ON s.session_id = a.session_id"
        " WHERE a.ended_at IS NULL AND (a.ends_at <= ? OR s.ended_at IS NOT NULL) ORDER BY a.ends_at, a.assistance_id LIMIT ?",
        kept(now),
        most,
    )
    return [text(row, "assistance_id") for row in rows]


def end(tx: Tx, assistance_id: str, by: EndedBy, at: datetime) -> None:
    """It is over."""
    tx.run("UPDATE assistance SET ended_at = ?, ended_by = ? WHERE assistance_id = ?", kept(at), by, assistance_id)


def _look(row: Row) -> LookRow:
    return LookRow(
        text(row, "assistance_id"),
        text(row, "visit_id"),
        text(row, "staff_id"),
        text(row, "session_id"),
        moment(row, "begun_at"),
        moment(row, "ends_at"),
        moment_or_none(row, "ended_at"),
        text_or_none(row, "ended_by"),
    )
