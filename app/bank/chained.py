"""Whether every diary is whole: each entry's hash holds, and leads to the entry before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.bank.services.diary import told
from app.bank.store.diary import EntryRow, after
from app.bank.store.invariants import SHOWN, Breach
from app.bank.store.port import Tx
from app.contract.diary import chained

_PAGE: Final = 1000


def diaries_hold(tx: Tx) -> list[Breach]:
    """Entries that are not what was put down, and gaps between them. Whether the newest are missing, their owner's program knows."""
    breaches: list[Breach] = []
    before: EntryRow | None = None
    while len(breaches) < SHOWN:
        rows = after(tx, before.customer_id if before else "", before.number if before else 0, _PAGE)
        if not rows:
            break
        for row in rows:
            breaches += [Breach(code, {"customer_id": row.customer_id, "number": row.number}) for code in _faults(before, row)]
            before = row
    return breaches


def _faults(before: EntryRow | None, row: EntryRow) -> Iterator[str]:
    if chained(told(row)) != row.hash:
        yield "diary_entry_differs_from_its_hash"
    follows = before is not None and before.customer_id == row.customer_id
    expected = (before.number + 1, before.hash) if before and follows else (1, "")
    if (row.number, row.previous) != expected:
        yield "diary_has_a_gap"
