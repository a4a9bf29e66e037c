"""Who of the desk had a check or a callback in hand. The newest line of each counts; what was before is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.store.columns import moment, text
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.hands import Doing


@dataclass(frozen=True, slots=True)
class HandRow:
    """What one of the desk did ``about`` a check or a callback, by its id."""

    about: str
    staff_id: str
    doing: Doing
    at: datetime


@dataclass(frozen=True, slots=True)
class Hands:
    """Those of checks, or those of callbacks."""

    table: str
    column: str

    def take(self, tx: Tx, hand: HandRow) -> None:
        """Somebody has it in hand from now on, or no longer has."""
        tx.run(
            f"INSERT INTO {self.table} ({self.column}, staff_id, doing, at) VALUES (?, ?, ?, ?)",  # noqa: S608 - names of ours
            hand.about,
            hand.staff_id,
            hand.doing.value,
            kept(hand.at),
        )

    def last(self, tx: Tx, about: str) -> HandRow | None:
        """The last that was heard of it; nothing where nobody has ever had it in hand."""
        row = tx.row(f"SELECT * FROM {self.table} WHERE {self.column} = ? ORDER BY number DESC LIMIT 1", about)  # noqa: S608 - as above
        return _hand(about, row)

    def last_of(self, tx: Tx, about: str, staff_id: str) -> HandRow | None:
        """The last that was heard of one of the desk about it."""
        query = f"SELECT * FROM {self.table} WHERE {self.column} = ? AND staff_id = ? ORDER BY number DESC LIMIT 1"  # noqa: S608 - as above
        return _hand(about, tx.row(query, about, staff_id))


def _hand(about: str, row: Row | None) -> HandRow | None:
    return HandRow(about, text(row, "staff_id"), Doing(text(row, "doing")), moment(row, "at")) if row else None


CHECKS: Final = Hands("check_hands", "check_id")
CALLBACKS: Final = Hands("callback_hands", "callback_id")
