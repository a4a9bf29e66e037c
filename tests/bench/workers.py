"""A bank to be measured, in processes of its own: like `banxing bank serve --workers`, without the pause between confirmations."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from app.bank.practice import Practice
from app.bank.serve import Place, serve_store
from app.bank.services.rules import Rules
from app.bank.store.databases import open_store
from app.bank.web.protocol import allow_connections
from app.bank.web.server import address, listen, run
from app.bank.workers import Workers
from tests.bank.cast import few_people

NO_PAUSE: Final = Rules(confirm_pause=timedelta(0))
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_USED: Final = slice(11, 13)
"""Where a process's user and system time stand behind its name (proc(5))."""


class MeasuredBank:
    """Where it serves, and what it uses."""

    def __init__(self, url: str, pid: int) -> None:
        self.url = url
        self._pid = pid

    def used_seconds(self) -> float:
        """Processor time of all its workers."""
        children = Path(f"/proc/{self._pid}/task/{self._pid}/children").read_text().split()
        return sum(_ticks(pid) for pid in children) / _TICKS


@contextmanager
def bank(database: str, count: int, practice: Callable[[], Practice] = few_people) -> Iterator[MeasuredBank]:
    """Runs a bank of so many workers, with these people, until the block ends."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, database, count, practice))
    process.start()
    try:
        yield MeasuredBank(here.recv(), process.pid or 0)
    finally:
        process.terminate()
        process.join()


def _ticks(pid: str) -> int:
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, told[_USED]))


def _serve(line: Connection, database: str, count: int, practice: Callable[[], Practice]) -> None:
    allow_connections()
    with closing(listen("127.0.0.1", 0)) as public:

        def work(_: int, ready: Callable[[], object], __: int) -> None:
            run(_one(database, Place(on=public), ready, practice()))

        Workers(count, work).run(lambda: line.send(address(public)))


async def _one(database: str, place: Place, ready: Callable[[], object], practice: Practice) -> None:
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    with closing(open_store(database)) as store:
        await serve_store(store, place, stopped, lambda _: ready(), practice=practice, rules=NO_PAUSE)
