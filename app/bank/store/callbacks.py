"""Customers who wait for a call of the bank, and what came of each call. ``record`` is the contract's JSON; nobody looks in here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, moment_or_none, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.callbacks import CallTime


@dataclass(frozen=True, slots=True)
class CallbackRow:
    """Somebody who waits, or was called."""

    callback_id: str
    person_id: str
    discreet: bool
    asked_at: datetime
    done: bool = False
    wanted: CallTime | None = None
    shown_at: datetime | None = None
    """When she has asked for it so that it may be seen on her screen; nothing where that was discreetly alone."""


def add(tx: Tx, callback: CallbackRow) -> None:
    """Somebody waits from now on. The schema lets nobody wait twice."""
    tx.run(
        "INSERT INTO callbacks (callback_id, person_id, discreet, asked_at, done, wanted_from, wanted_until, shown_at)"
        " VALUES (?, ?, ?, ?, 0, ?, ?, ?)",
        callback.callback_id,
        callback.person_id,
        int(callback.discreet),
        kept(callback.asked_at),
        *_kept(callback.wanted),
        kept(callback.shown_at) if callback.shown_at else None,
    )


def callback(tx: Tx, callback_id: str) -> CallbackRow | None:
    """The one with this id."""
    row = tx.row("SELECT * FROM callbacks WHERE callback_id = ?", callback_id)
    return _callback(row) if row else None


def waiting_of(tx: Tx, person_id: str) -> CallbackRow | None:
    """The call that somebody waits for."""
    row = tx.row("SELECT * FROM callbacks WHERE person_id = ? AND done = 0", person_id)
    return _callback(row) if row else None


def waiting(tx: Tx, most: int, *, discreet: bool) -> list[CallbackRow]:
    """Who waits: those who are not alone first, as they asked, then whose time comes first. ``discreet``: whether those are."""
    rows = tx.rows(
        "SELECT * FROM callbacks WHERE done = 0 AND discreet <= ? ORDER BY discreet DESC,"
        " CASE WHEN discreet = 1 THEN asked_at ELSE COALESCE(wanted_from, asked_at) END, callback_id LIMIT ?",
        int(discreet),
        most,
    )
    return [_callback(row) for row in rows]


def be_discreet(tx: Tx, callback_id: str) -> None:
    """She is not alone any more."""
    tx.run("UPDATE callbacks SET discreet = 1 WHERE callback_id = ?", callback_id)


def want(tx: Tx, callback_id: str, wanted: CallTime | None) -> None:
    """She would rather be called then."""
    tx.run("UPDATE callbacks SET wanted_from = ?, wanted_until = ? WHERE callback_id = ?", *_kept(wanted), callback_id)


def show(tx: Tx, callback_id: str, at: datetime | None) -> None:
    """It may be seen on her screen from then on, or no longer."""
    tx.run("UPDATE callbacks SET shown_at = ? WHERE callback_id = ?", kept(at) if at else None, callback_id)


def finish(tx: Tx, callback_id: str) -> None:
    """She was called, or would not be any more."""
    tx.run("UPDATE callbacks SET done = 1 WHERE callback_id = ?", callback_id)


def put_down(tx: Tx, callback_id: str, staff_id: str, *, record: str, body: str, at: datetime) -> None:
    """Somebody has called; ``body`` is the hash of what was sent. Never rewritten."""
    tx.run(
        "INSERT INTO callback_calls (callback_id, staff_id, record, body, at) VALUES (?, ?, ?, ?, ?)",
        callback_id,
        staff_id,
        record,
        body,
        kept(at),
    )


def calls_of(tx: Tx, callback_id: str) -> list[datetime]:
    """When somebody has called, in order; while she waits, she was not reached in any of them."""
    return [moment(row, "at") for row in tx.rows("SELECT at FROM callback_calls WHERE callback_id = ? ORDER BY number", callback_id)]


def records_of(tx: Tx, callback_id: str) -> list[str]:
    """What came of each call, in order."""
    return [text(row, "record") for row in tx.rows("SELECT record FROM callback_calls WHERE callback_id = ? ORDER BY number", callback_id)]


def is_put_down(tx: Tx, callback_id: str, staff_id: str, body: str) -> bool:
    """Whether somebody has put down just this."""
    found = tx.row("SELECT 1 FROM callback_calls WHERE callback_id = ? AND staff_id = ? AND body = ?", callback_id, staff_id, body)
    return found is not None


def _kept(wanted: CallTime | None) -> tuple[int | None, int | None]:
    return (kept(wanted.begins_at), kept(wanted.ends_at)) if wanted else (None, None)


def _callback(row: Row) -> CallbackRow:
    begins, ends = moment_or_none(row, "wanted_from"), moment_or_none(row, "wanted_until")
    return CallbackRow(
        text(row, "callback_id"),
        text(row, "person_id"),
        bool(number(row, "discreet")),
        moment(row, "asked_at"),
        bool(number(row, "done")),
        CallTime(begins, ends) if begins and ends else None,
        moment_or_none(row, "shown_at"),
    )
