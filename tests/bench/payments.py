"""How many transfers a second our ledger books through its store, beside the same movement in the bare database. Ratios are what counts."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final

from app.bank.core.ledger import Income, Ledger
from app.bank.core.port import CoreAccount, Transfer
from app.bank.store.databases import open_store
from app.bank.store.port import Store, Tx
from app.bank.store.writer import GROUP
from app.domain.money import Money
from tests.bank.core.books import NOW, account, transfer
from tests.bench import bare
from tests.outside.postgresql import Cluster

ROUNDS: Final = 3
TRANSFERS: Final = 2000
AT_ONCE: Final = 256
"""So many ask at the same time, as a server full of customers would."""
PAIRS: Final = 8
"""Between so many pairs of accounts, as in the bare database: on one alone a transfer would wade through what the last ones left there."""
BARE_POSTGRES: Final = "postgresql, 8 connections"
BARE_SQLITE: Final = "sqlite, one to a commit"
Figures = dict[str, float]


def measure(cluster: Cluster) -> dict[str, Figures]:
    """Each way in turn, the median of some rounds: ``bare`` and ``ours`` a second, and ours as parts of the bare ones."""
    bare_ways: dict[str, Callable[[Path, str], float]] = {
        "postgresql, 1 connection": lambda _, url: bare.on_postgres(url, TRANSFERS, 1),
        BARE_POSTGRES: lambda _, url: bare.on_postgres(url, TRANSFERS, 8),
        BARE_SQLITE: lambda folder, _: bare.on_sqlite(folder, TRANSFERS, 1),
        f"sqlite, {GROUP} to a commit": lambda folder, _: bare.on_sqlite(folder, TRANSFERS, GROUP),
    }
    our_ways: dict[str, Callable[[Path, str], float]] = {
        "postgresql": lambda _, url: _ours(url),
        "sqlite": lambda folder, _: _ours(f"sqlite:///{folder}/bank.db"),
    }
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for side, ways in (("bare", bare_ways), ("ours", our_ways)):
            for name, way in ways.items():
                found.setdefault(f"{side} {name}", []).append(_once(cluster, way))
    bares = {name: round(median(found[f"bare {name}"])) for name in bare_ways}
    ours = {name: round(median(found[f"ours {name}"])) for name in our_ways}
    ratios = {f"{name} to {other}": round(ours[name] / bares[other], 3) for name in ours for other in bares if other.startswith(name)}
    return {"bare": dict(bares), "ours": dict(ours), "ratios": ratios}


def _once(cluster: Cluster, way: Callable[[Path, str], float]) -> float:
    with tempfile.TemporaryDirectory() as folder, cluster.database() as url:
        return way(Path(folder), url)


def _ours(url: str) -> float:
    with closing(open_store(url)) as store:
        return asyncio.run(_book(store))


def _pair(number: int) -> tuple[CoreAccount, CoreAccount]:
    """Whoever pays, and whom."""
    return account(f"from{number}", f"p-from{number}"), account(f"to{number}", f"p-to{number}")


async def _book(store: Store) -> float:
    ledger, pairs = Ledger(), [_pair(number) for number in range(PAIRS)]

    def begin(tx: Tx) -> None:
        for debtor, creditor in pairs:
            ledger.open_account(tx, debtor, NOW)
            ledger.open_account(tx, creditor, NOW)
            ledger.receive(tx, Income(debtor.account_id, debtor.account_id, Money("CNY", TRANSFERS), "Somebody"), NOW)

    def pay(tx: Tx, asked: Transfer) -> None:
        ledger.hold(tx, asked, NOW)
        ledger.post(tx, asked.transfer_id, NOW)

    async def customer(names: range) -> None:
        for name in names:
            debtor, creditor = pairs[name % PAIRS]
            await store.write(partial(pay, asked=transfer(f"t{name}", 1, debtor=debtor, to=creditor.number)))

    await store.write(begin)
    started = time.perf_counter()
    await asyncio.gather(*(customer(range(first, TRANSFERS, AT_ONCE)) for first in range(AT_ONCE)))
    return TRANSFERS / (time.perf_counter() - started)
