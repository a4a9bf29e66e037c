"""How far alerts have come, with whom and when: counted, and told to the desk as numbers alone."""

from __future__ import annotations

from datetime import datetime

from app.bank.store.columns import moment, number, text
from app.bank.store.instants import kept
from app.bank.store.port import Tx


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
    """With how many people it has come how far."""
    rows = tx.rows(
        "SELECT what, COUNT(*) AS many FROM alert_receipts WHERE alert_id = ? AND revision = ? GROUP BY what", alert_id, revision
    )
    return {text(row, "what"): number(row, "many") for row in rows}


def shown_to(tx: Tx, alert_id: str, revision: int, people: int) -> datetime | None:
    """When it had been shown to so many; none where it has not."""
    row = tx.row(
        "SELECT at FROM alert_receipts WHERE alert_id = ? AND revision = ? AND what = 'shown' ORDER BY at LIMIT 1 OFFSET ?",
        alert_id,
        revision,
        people - 1,
    )
    return moment(row, "at") if row else None
