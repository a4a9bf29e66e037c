"""What staff did for whom at the counter: put down once, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment, text
from app.bank.store.instants import kept
from app.bank.store.port import Tx
from app.contract.records import CounterAct


@dataclass(frozen=True, slots=True)
class CounterActRow:
    """One thing that was done for a person, and when."""

    at: datetime
    act: str


def add_act(tx: Tx, *, person_id: str, staff_id: str, act: CounterAct, at: datetime) -> None:
    """Puts down that a member of staff did something for a person."""
    tx.run("INSERT INTO counter_acts (person_id, staff_id, act, at) VALUES (?, ?, ?, ?)", person_id, staff_id, act, kept(at))


def has_done(tx: Tx, *, person_id: str, staff_id: str, act: CounterAct, since: datetime) -> bool:
    """Whether this very member of staff has done something for a person lately."""
    row = tx.row(
        "SELECT 1 FROM counter_acts WHERE person_id = ? AND staff_id = ? AND act = ? AND at >= ?", person_id, staff_id, act, kept(since)
    )
    return row is not None


def acts_for(tx: Tx, person_id: str) -> list[CounterActRow]:
    """What was done for a person, in order. By whom is the bank's own affair."""
    rows = tx.rows("SELECT at, act FROM counter_acts WHERE person_id = ? ORDER BY number", person_id)
    return [CounterActRow(moment(row, "at"), text(row, "act")) for row in rows]
