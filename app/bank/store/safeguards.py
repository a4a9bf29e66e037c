"""What customers have chosen of their safeguards, and what is to be looser later. Values are minor units, or hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.safeguards import SafeguardField


@dataclass(frozen=True, slots=True)
class ChosenRow:
    """One safeguard as its owner wants it."""

    currency: str
    field: SafeguardField
    value: int


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A loosening on its way."""

    change_id: str
    person_id: str
    currency: str
    field: SafeguardField
    value: int
    in_force_at: datetime


def chosen(tx: Tx, person_id: str) -> list[ChosenRow]:
    """What a person has chosen."""
    rows = tx.rows("SELECT currency, field, value FROM safeguards WHERE person_id = ?", person_id)
    return [ChosenRow(text(row, "currency"), SafeguardField(text(row, "field")), number(row, "value")) for row in rows]


def choose(tx: Tx, person_id: str, row: ChosenRow) -> None:
    """Puts a choice in force."""
    tx.run(
        "INSERT INTO safeguards (person_id, currency, field, value) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (person_id, currency, field) DO UPDATE SET value = excluded.value",
        person_id,
        row.currency,
        row.field.value,
        row.value,
    )


def changes_of(tx: Tx, person_id: str) -> list[ChangeRow]:
    """What is to be looser for a person, the soonest first."""
    rows = tx.rows("SELECT * FROM safeguard_changes WHERE person_id = ? ORDER BY in_force_at, change_id", person_id)
    return [_change(row) for row in rows]


def change(tx: Tx, change_id: str) -> ChangeRow | None:
    """A loosening on its way, whosever it is."""
    row = tx.row("SELECT * FROM safeguard_changes WHERE change_id = ?", change_id)
    return _change(row) if row else None


def changes_due(tx: Tx, now: datetime, most: int) -> list[ChangeRow]:
    """What is to be looser by now, whosever it is."""
    rows = tx.rows("SELECT * FROM safeguard_changes WHERE in_force_at <= ? ORDER BY in_force_at, change_id LIMIT ?", kept(now), most)
    return [_change(row) for row in rows]


def keep_change(tx: Tx, change: ChangeRow) -> None:
    """Keeps a loosening in the place of an earlier one of the same safeguard."""
    drop_change(tx, change.person_id, change.currency, change.field)
    tx.run(
        "INSERT INTO safeguard_changes (change_id, person_id, currency, field, value, in_force_at) VALUES (?, ?, ?, ?, ?, ?)",
        change.change_id,
        change.person_id,
        change.currency,
        change.field.value,
        change.value,
        kept(change.in_force_at),
    )


def drop_change(tx: Tx, person_id: str, currency: str, field: SafeguardField) -> int:
    """Lets go of what was to be looser; answers how many there were."""
    return tx.run("DELETE FROM safeguard_changes WHERE person_id = ? AND currency = ? AND field = ?", person_id, currency, field.value)


def _change(row: Row) -> ChangeRow:
    return ChangeRow(
        text(row, "change_id"),
        text(row, "person_id"),
        text(row, "currency"),
        SafeguardField(text(row, "field")),
        number(row, "value"),
        moment(row, "in_force_at"),
    )
