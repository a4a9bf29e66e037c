"""People who bank here: number, name, PIN hash, roles, and what they chose for the bank's side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.bank.store.columns import number, text, text_or_none
from app.bank.store.port import Row, Tx

CONFIRM_PAUSE_SECONDS = 3


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person. PINs are kept as argon2id in its PHC writing."""

    person_id: str
    customer_number: str
    name: str
    pin_hash: str
    language: str
    confirm_pause_seconds: int = CONFIRM_PAUSE_SECONDS
    former_pin_hash: str | None = None
    """The PIN before this one, where its owner changed it."""
    region: str = ""
    """Where the person lives, by a code of GB/T 2260 or ISO 3166-2; empty where it is not known."""


def add_person(tx: Tx, person: PersonRow, roles: Iterable[str] = ("customer",)) -> None:
    """Makes a person known."""
    tx.run(
        "INSERT INTO people (person_id, customer_number, name, pin_hash, language, confirm_pause_seconds, region)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        person.person_id,
        person.customer_number,
        person.name,
        person.pin_hash,
        person.language,
        person.confirm_pause_seconds,
        person.region,
    )
    for role in roles:
        tx.run("INSERT INTO roles (person_id, role) VALUES (?, ?)", person.person_id, role)


def person(tx: Tx, person_id: str) -> PersonRow | None:
    """The person with this id."""
    return _person(tx.row("SELECT * FROM people WHERE person_id = ?", person_id))


def person_numbered(tx: Tx, customer_number: str) -> PersonRow | None:
    """The person with this customer number."""
    return _person(tx.row("SELECT * FROM people WHERE customer_number = ?", customer_number))


def roles_of(tx: Tx, person_id: str) -> list[str]:
    """What a person may be here."""
    return [text(row, "role") for row in tx.rows("SELECT role FROM roles WHERE person_id = ? ORDER BY role", person_id)]


def has_role(tx: Tx, person_id: str, role: str) -> bool:
    """Whether a person is this here."""
    return tx.row("SELECT 1 FROM roles WHERE person_id = ? AND role = ?", person_id, role) is not None


def with_role(tx: Tx, role: str) -> list[str]:
    """Everybody who is this here."""
    return [text(row, "person_id") for row in tx.rows("SELECT person_id FROM roles WHERE role = ? ORDER BY person_id", role)]


def set_pin(tx: Tx, person_id: str, pin_hash: str, former_pin_hash: str | None) -> None:
    """Puts a PIN in the place of another."""
    tx.run("UPDATE people SET pin_hash = ?, former_pin_hash = ? WHERE person_id = ?", pin_hash, former_pin_hash, person_id)


def prefer(tx: Tx, person_id: str, *, language: str, confirm_pause_seconds: int) -> None:
    """Keeps what a person chose."""
    tx.run("UPDATE people SET language = ?, confirm_pause_seconds = ? WHERE person_id = ?", language, confirm_pause_seconds, person_id)


def _person(row: Row | None) -> PersonRow | None:
    if row is None:
        return None
    return PersonRow(
        text(row, "person_id"),
        text(row, "customer_number"),
        text(row, "name"),
        text(row, "pin_hash"),
        text(row, "language"),
        number(row, "confirm_pause_seconds"),
        text_or_none(row, "former_pin_hash"),
        text(row, "region"),
    )
