"""How far alerts have come, with whom and when: counted, and told to the desk as numbers alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.alert_readers import IS_A_READER
from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Tx

_OF_THOSE_MEANT: Final = f"alert_id = ? AND revision = ? AND {IS_A_READER.format(whose='alert_receipts')}"


def add(tx: Tx, alert_id: str, revision: int, person_id: str, what: str, at: datetime) -> None:
    """A revision has come so far with somebody; the first time counts."""
    tx.run(
        "INSERT INTO alert_receipts (alert_id, revision, person_id, what, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        alert_id,
        revision,
        person_id,
        what,
        kept(at),
    )


def counted(tx: Tx, alert_id: str, revision: int) -> dict[str, int]:
    """With how many of those whom alerts may be for it has come how far."""
    by_what = f"SELECT what, COUNT(*) AS many FROM alert_receipts WHERE {_OF_THOSE_MEANT} GROUP BY what"  # noqa: S608 - no value comes in
    rows = tx.rows(by_what, alert_id, revision)
    return {text(row, "what"): number(row, "many") for row in rows}


def shown_to(tx: Tx, alert_id: str, revision: int, people: int) -> datetime | None:
    """When it had been shown to so many of these; none where it has not."""
    row = tx.row(
        f"SELECT at FROM alert_receipts WHERE {_OF_THOSE_MEANT} AND what = 'shown' ORDER BY at LIMIT 1 OFFSET ?",  # noqa: S608 - no value
        alert_id,
        revision,
        people - 1,
    )
    return moment(row, "at") if row else None


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """How far an alert has come with somebody, and when."""

    alert_id: str
    what: str
    at: datetime


def receipts_of(tx: Tx, person_id: str) -> list[ReceiptRow]:
    """Everything that is kept of somebody, the oldest first: alert by alert, because there are few of those and many receipts."""
    rows = tx.rows(
        "SELECT alerts.alert_id AS alert_id, what, at FROM alerts CROSS JOIN alert_receipts"
        " WHERE alert_receipts.alert_id = alerts.alert_id AND alert_receipts.revision = alerts.revision AND person_id = ?"
        " ORDER BY at, alerts.alert_id, what",
        person_id,
    )
    return [ReceiptRow(text(row, "alert_id"), text(row, "what"), moment(row, "at")) for row in rows]
