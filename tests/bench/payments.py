"""How many transfers the ledger books in a second through its store, beside what SQLite does with a bare row. Ratios are what counts."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import apsw

from app.bank.core.ledger import Income, Ledger
from app.bank.store.port import Tx
from app.bank.store.sqlite import SqliteStore
from app.bank.store.sqlite_tx import connect
from app.bank.store.writer import GROUP
from app.domain.money import Money
from tests.bank.core.books import LI, NOW, WANG, transfer

ROUNDS: Final = 3
TRANSFERS: Final = 3000
AT_ONCE: Final = 256
"""So many ask at the same time, as a server full of customers would."""


@dataclass(frozen=True)
class Payments:
    """Per second, and as ratios. A transfer is a hold and a post on both accounts; a bare row is one insert into a table of its own."""

    transfers: int
    bare_rows_one_by_one: int
    bare_rows_grouped: int
    transfers_to_one_by_one: float
    transfers_to_grouped: float


def measure() -> Payments:
    """Each in turn, the median of some rounds."""
    found: dict[Callable[[Path], float], list[float]] = {_transfers: [], _one_by_one: [], _grouped: []}
    for _ in range(ROUNDS):
        for way, seconds in found.items():
            with tempfile.TemporaryDirectory() as folder:
                seconds.append(way(Path(folder)))
    transfers, alone, grouped = (TRANSFERS / median(seconds) for seconds in found.values())
    return Payments(round(transfers), round(alone), round(grouped), round(transfers / alone, 2), round(transfers / grouped, 3))


def _transfers(folder: Path) -> float:
    store, ledger = SqliteStore(folder / "bank.db"), Ledger()

    def begin(tx: Tx) -> None:
        for account in (WANG, LI):
            ledger.open_account(tx, account, NOW)
        ledger.receive(tx, Income("income", WANG.account_id, Money("CNY", TRANSFERS), "Somebody"), NOW)

    async def customer(names: range) -> None:
        for name in names:

            def pay(tx: Tx, asked: str = f"t{name}") -> None:
                ledger.hold(tx, transfer(asked, 1), NOW)
                ledger.post(tx, asked, NOW)

            await store.write(pay)

    async def story() -> float:
        await store.write(begin)
        started = time.perf_counter()
        await asyncio.gather(*(customer(range(first, TRANSFERS, AT_ONCE)) for first in range(AT_ONCE)))
        return time.perf_counter() - started

    try:
        return asyncio.run(story())
    finally:
        store.close()


def _one_by_one(folder: Path) -> float:
    return _bare_rows(folder, 1)


def _grouped(folder: Path) -> float:
    return _bare_rows(folder, GROUP)


def _bare_rows(folder: Path, group: int) -> float:
    connection: apsw.Connection = connect(folder / "bare.db")
    connection.execute("CREATE TABLE rows (name TEXT PRIMARY KEY, debtor TEXT, creditor TEXT, amount INTEGER, at INTEGER) STRICT")
    started = time.perf_counter()
    for first in range(0, TRANSFERS, group):
        connection.execute("BEGIN IMMEDIATE")
        for name in range(first, min(first + group, TRANSFERS)):
            connection.execute("INSERT INTO rows VALUES (?, 'wang', 'li', 1, 1)", (f"t{name}",))
        connection.execute("COMMIT")
    taken = time.perf_counter() - started
    connection.close()
    return taken
