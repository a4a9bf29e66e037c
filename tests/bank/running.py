"""A really running bank for tests: real HTTP, a real database, in a thread of this process so that a test can look into its store."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from app.bank.billers.port import Billers
from app.bank.pokes import Pokes
from app.bank.practice import Practice
from app.bank.serve import Addresses, Place, serve_store
from app.bank.services.rules import Rules
from app.bank.store.databases import open_store
from app.bank.store.port import Store, Tx
from tests.bank.cast import few_people

T = TypeVar("T")
START_LIMIT = 30.0


class MachineTime:
    """The machine's time, which a test may move forward instead of waiting."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move(self, seconds: float) -> None:
        """Lets time pass."""
        self._ahead += timedelta(seconds=seconds)


class RunningBank:
    """A bank that serves. ``move`` lets the machine's time pass; ``look`` and ``change`` go to its store past all services."""

    def __init__(
        self, addresses: Addresses, store: Store, loop: asyncio.AbstractEventLoop, time: MachineTime, stopped: asyncio.Event
    ) -> None:
        self.url = addresses.url
        self.health_url = addresses.health_url
        self.move = time.move
        self._store = store
        self._loop = loop
        self._stopped = stopped

    def stop(self) -> None:
        """Begins to close, as a signal would."""
        self._loop.call_soon_threadsafe(self._stopped.set)

    def close_store(self) -> None:
        """Takes the store away from under the running bank."""
        self._store.close()

    def look(self, work: Callable[[Tx], T]) -> T:
        """Reads from the store."""
        return asyncio.run_coroutine_threadsafe(self._store.read(work), self._loop).result(START_LIMIT)

    def change(self, work: Callable[[Tx], T]) -> T:
        """Writes to the store."""
        return asyncio.run_coroutine_threadsafe(self._store.write(work), self._loop).result(START_LIMIT)


@contextmanager
def running_bank(
    *,
    sandbox: bool = True,
    practice: Practice | None = None,
    rules: Rules | None = None,
    heartbeat: float = 15.0,
    folder: Path | None = None,
    database: str | None = None,
    pokes: Pokes | None = None,
    billers: Billers | None = None,
) -> Iterator[RunningBank]:
    """Runs a bank until the block ends: a sandbox with a few people, unless said otherwise. ``folder`` may hold an earlier one's books.

    ``database`` names another one than a file of its own.
    """
    people = practice or (few_people() if sandbox else None)
    started: SimpleQueue[RunningBank | BaseException] = SimpleQueue()

    async def serve(url: str) -> None:
        store, time, stopped = open_store(url), MachineTime(), asyncio.Event()
        loop = asyncio.get_running_loop()

        def ready(found: Addresses) -> None:
            started.put(RunningBank(found, store, loop, time, stopped))

        with closing(store):
            await serve_store(
                store,
                Place(),
                stopped,
                ready,
                practice=people,
                rules=rules,
                heartbeat=heartbeat,
                instant=time,
                pokes=pokes,
                billers=billers,
            )

    def work(url: str) -> None:
        try:
            asyncio.run(serve(url))
        except BaseException as failure:  # a thread has nobody else to tell
            started.put(failure)

    with tempfile.TemporaryDirectory(prefix="bx-bank-") as own_folder:
        if not database and not folder:
            Path(own_folder, "bank.db").write_bytes(_empty_books())
        thread = Thread(target=work, args=(database or f"sqlite:///{(folder or Path(own_folder)).absolute()}/bank.db",), name="bank")
        thread.start()
        bank = started.get(timeout=START_LIMIT)
        if isinstance(bank, BaseException):
            raise bank
        try:
            yield bank
        finally:
            bank.stop()
            thread.join(START_LIMIT)


@cache
def _empty_books() -> bytes:
    """A database file of the newest schema with nothing in it, made once: a bank that finds none makes it in a good part of its start."""
    with tempfile.TemporaryDirectory(prefix="bx-books-") as folder:
        file = Path(folder, "bank.db")
        open_store(f"sqlite:///{file}").close()
        return file.read_bytes()
