"""Coachings: who looks at whose step. ``scene`` is the contract's JSON; it is gone with the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.bank.store.columns import moment, moment_or_none, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.coaching import Shown
from app.domain.family import Power, Side


@dataclass(frozen=True, slots=True)
class CoachingRow:
    """A coaching. ``session_id`` is hers, with which she asked or accepted; ``last_at`` is its last scene, or its beginning."""

    coaching_id: str
    pairing_id: str
    customer_id: str
    helper_id: str
    begun_by: Side
    session_id: str | None
    shows: frozenset[Shown]
    last_at: datetime
    joined_at: datetime | None = None
    ended_at: datetime | None = None
    scene_number: int = 0
    scene: str | None = None

    def side(self, person_id: str) -> Side | None:
        """At which end somebody is."""
        if person_id == self.customer_id:
            return Side.CUSTOMER
        return Side.HELPER if person_id == self.helper_id else None


def add(tx: Tx, row: CoachingRow) -> None:
    """Puts one down; the schema allows her one at a time, and one open one under a link."""
    tx.run(
        "INSERT INTO coachings (coaching_id, pairing_id, customer_id, helper_id, begun_by, session_id, shows, last_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        row.coaching_id,
        row.pairing_id,
        row.customer_id,
        row.helper_id,
        row.begun_by.value,
        row.session_id,
        _shows(row.shows),
        kept(row.last_at),
    )


def coaching(tx: Tx, coaching_id: str) -> CoachingRow | None:
    """The coaching with this id."""
    row = tx.row("SELECT * FROM coachings WHERE coaching_id = ?", coaching_id)
    return _coaching(row) if row else None


def open_of(tx: Tx, person_id: str) -> list[CoachingRow]:
    """Those of somebody, at either side, whose end nobody has put down; the newest first."""
    rows = tx.rows(
        "SELECT * FROM coachings WHERE (customer_id = ? OR helper_id = ?) AND ended_at IS NULL ORDER BY number DESC", person_id, person_id
    )
    return [_coaching(row) for row in rows]


def join(tx: Tx, coaching_id: str, session_id: str | None, shows: frozenset[Shown], at: datetime) -> None:
    """The other one has said yes; ``session_id`` is hers in any case."""
    tx.run(
        "UPDATE coachings SET session_id = ?, shows = ?, joined_at = ?, last_at = ? WHERE coaching_id = ?",
        session_id,
        _shows(shows),
        kept(at),
        kept(at),
        coaching_id,
    )


def show(tx: Tx, coaching_id: str, scene: str, scene_number: int, at: datetime) -> None:
    """Where she is now."""
    tx.run(
        "UPDATE coachings SET scene = ?, scene_number = ?, last_at = ? WHERE coaching_id = ?", scene, scene_number, kept(at), coaching_id
    )


def end(tx: Tx, coaching_id: str, at: datetime) -> None:
    """It is over, and what she has shown is gone."""
    tx.run("UPDATE coachings SET ended_at = ?, scene = NULL WHERE coaching_id = ?", kept(at), coaching_id)


def due(tx: Tx, today: date, quiet_since: datetime, most: int) -> list[str]:
    """Coachings that go on in the books alone: the link does not give the power, she has signed out, or there was no scene for so long."""
    rows = tx.rows(
        "SELECT coaching_id FROM coachings JOIN pairings ON pairings.pairing_id = coachings.pairing_id"
        " LEFT JOIN sessions ON sessions.session_id = coachings.session_id LEFT JOIN devices ON devices.device_id = sessions.device_id"
        " WHERE coachings.ended_at IS NULL AND (last_at <= ? OR state <> 'active' OR paused = 1 OR until < ? OR powers NOT LIKE ?"
        " OR sessions.ended_at IS NOT NULL OR devices.locked_at IS NOT NULL) ORDER BY coachings.number LIMIT ?",
        kept(quiet_since),
        today.isoformat(),
        f"%{Power.COACH.value}%",
        most,
    )
    return [text(row, "coaching_id") for row in rows]


def coached_by(tx: Tx, customer_id: str, since: datetime) -> list[str]:
    """The helpers who have coached a customer at any moment since then, whoever did so last first."""
    rows = tx.rows(
        "SELECT helper_id FROM coachings WHERE customer_id = ? AND joined_at IS NOT NULL AND (ended_at IS NULL OR ended_at > ?)"
        " GROUP BY helper_id ORDER BY MAX(number) DESC",
        customer_id,
        kept(since),
    )
    return [text(row, "helper_id") for row in rows]


def _shows(shows: frozenset[Shown]) -> str:
    return ",".join(each.value for each in Shown if each in shows)


def _coaching(row: Row) -> CoachingRow:
    return CoachingRow(
        text(row, "coaching_id"),
        text(row, "pairing_id"),
        text(row, "customer_id"),
        text(row, "helper_id"),
        Side(text(row, "begun_by")),
        text_or_none(row, "session_id"),
        frozenset(Shown(each) for each in text(row, "shows").split(",") if each),
        moment(row, "last_at"),
        moment_or_none(row, "joined_at"),
        moment_or_none(row, "ended_at"),
        number(row, "scene_number"),
        text_or_none(row, "scene"),
    )
