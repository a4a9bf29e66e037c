"""Who reads alerts: in which language, and where."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from app.bank.store.columns import number, text
from app.bank.store.events import let_go
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.alert_aim import Reader

IS_A_READER: Final = "EXISTS (SELECT 1 FROM roles WHERE roles.person_id = {whose}.person_id AND role IN ('customer', 'helper'))"
"""Whether a row of the table ``whose`` is of somebody whom alerts may be for: staff is left out."""


def reader(tx: Tx, person_id: str) -> Reader | None:
    """What is known of somebody."""
    row = tx.row("SELECT language, region FROM people WHERE person_id = ?", person_id)
    return _reader(row) if row else None


def readers(tx: Tx) -> dict[Reader, int]:
    """How many people alerts may be for: by what can be aimed at."""
    meant = IS_A_READER.format(whose="people")
    rows = tx.rows(f"SELECT language, region, COUNT(*) AS many FROM people WHERE {meant} GROUP BY language, region")  # noqa: S608 - no value
    return {_reader(row): number(row, "many") for row in rows}


def tell(tx: Tx, whom: Collection[Reader], event_type: str, resource: str, now: datetime) -> list[str]:
    """Puts an event into the outbox for each of them who may be listening, whose session is open, and for the fraud desk.

    Answers who that is.
    """
    aimed = f"(language, region) IN (VALUES {', '.join(['(?, ?)'] * len(whom))}) OR " if whom else ""
    rows = tx.rows(
        "INSERT INTO events (person_id, type, resource) SELECT person_id, ?, ? FROM people WHERE"  # noqa: S608 - no value comes in
        f" ({aimed}EXISTS (SELECT 1 FROM roles WHERE roles.person_id = people.person_id AND role = 'fraud_desk'))"
        " AND EXISTS (SELECT 1 FROM sessions s JOIN tokens t ON t.session_id = s.session_id WHERE s.person_id = people.person_id"
        " AND s.ended_at IS NULL AND t.spent_at IS NULL AND t.expires_at > ?) ORDER BY person_id RETURNING person_id, event_id",
        event_type,
        resource,
        *(part for each in whom for part in (each.language, each.region)),
        kept(now),
    )
    numbers = [number(row, "event_id") for row in rows if row["event_id"] is not None]
    if numbers:
        let_go(tx, min(numbers), max(numbers))
    return [text(row, "person_id") for row in rows]


def _reader(row: Row) -> Reader:
    return Reader(text(row, "language"), text(row, "region"))
