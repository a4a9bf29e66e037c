"""Diaries: what others saw or did for a customer, put down once and never changed. ``facts`` is the contract's JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx

_NEWEST: Final = 2**62


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of a customer's diary; ``number`` counts from 1."""

    customer_id: str
    number: int
    at: datetime
    code: str
    pairing_id: str
    name: str
    facts: str
    previous: str
    hash: str


def add(tx: Tx, entry: EntryRow) -> None:
    """Puts an entry down."""
    tx.run(
        "INSERT INTO diary (customer_id, number, at, code, pairing_id, name, facts, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.customer_id,
        entry.number,
        kept(entry.at),
        entry.code,
        entry.pairing_id,
        entry.name,
        entry.facts,
        entry.previous,
        entry.hash,
    )


def newest(tx: Tx, customer_id: str) -> EntryRow | None:
    """The last entry of a customer's diary."""
    return next(iter(entries(tx, customer_id, 1)), None)


def entries(tx: Tx, customer_id: str, most: int, before: int | None = None) -> list[EntryRow]:
    """At most so many entries, the newest first, all numbered below ``before``."""
    rows = tx.rows(
        "SELECT * FROM diary WHERE customer_id = ? AND number < ? ORDER BY number DESC LIMIT ?", customer_id, before or _NEWEST, most
    )
    return [_entry(row) for row in rows]


def holds(tx: Tx, pairing_id: str, code: str, *, since: datetime) -> bool:
    """Whether an entry with this code was put down under a link since then."""
    return tx.row("SELECT 1 FROM diary WHERE pairing_id = ? AND code = ? AND at >= ? LIMIT 1", pairing_id, code, kept(since)) is not None


def after(tx: Tx, customer_id: str, number: int, most: int) -> list[EntryRow]:
    """At most so many entries of all diaries, in order of customers and numbers, behind this one."""
    rows = tx.rows(
        "SELECT * FROM diary WHERE (customer_id, number) > (?, ?) ORDER BY customer_id, number LIMIT ?", customer_id, number, most
    )
    return [_entry(row) for row in rows]


def _entry(row: Row) -> EntryRow:
    return EntryRow(
        text(row, "customer_id"),
        number(row, "number"),
        moment(row, "at"),
        text(row, "code"),
        text(row, "pairing_id"),
        text(row, "name"),
        text(row, "facts"),
        text(row, "previous"),
        text(row, "hash"),
    )
