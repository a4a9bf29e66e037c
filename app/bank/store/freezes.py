"""Each time that somebody stopped everything: since when, whether she has asked to undo it, and when it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, moment_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Tx


@dataclass(frozen=True, slots=True)
class FreezeRow:
    """A freeze that lasts. ``asked_at``: she has asked to undo it."""

    frozen_at: datetime
    asked_at: datetime | None


def lasting(tx: Tx, person_id: str) -> FreezeRow | None:
    """The freeze that a person is in."""
    row = tx.row("SELECT frozen_at, asked_at FROM freezes WHERE person_id = ? AND ended_at IS NULL", person_id)
    return FreezeRow(moment(row, "frozen_at"), moment_or_none(row, "asked_at")) if row else None


def begin(tx: Tx, person_id: str, at: datetime) -> None:
    """Begins one; the schema lets only one last."""
    tx.run("INSERT INTO freezes (person_id, frozen_at) VALUES (?, ?)", person_id, kept(at))


def ask_end(tx: Tx, person_id: str, at: datetime | None) -> None:
    """She asks to undo it, or, with None, rather not."""
    tx.run("UPDATE freezes SET asked_at = ? WHERE person_id = ? AND ended_at IS NULL", kept(at) if at else None, person_id)


def end(tx: Tx, person_id: str, at: datetime) -> int:
    """Ends one that she has asked to end; answers how many there were."""
    return tx.run("UPDATE freezes SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL AND asked_at IS NOT NULL", kept(at), person_id)
