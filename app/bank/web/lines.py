"""Threads for what waits for somebody outside of the bank: bounded, few for each of them, and nobody here waits for long."""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop, Semaphore
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, Final, TypeVar

from app.bank.store.port import Overloaded

V = TypeVar("V")
T = TypeVar("T")

_LINES: Final = 8
"""So many wait outside at once: they take no time of the machine's."""
_EACH: Final = 2
"""So many of them for the same one: who is silent leaves the others their lines."""
_LIMIT: Final = 10.0
"""Seconds for everything: the queue, finding an address, connecting, and the answer."""
_MOST_WAITING: Final = 100


class Lines:
    """Asks those outside. A thread that is stuck there keeps its line, but nobody waits for it any more."""

    def __init__(self, limit: float = _LIMIT) -> None:
        self._threads = ThreadPoolExecutor(_LINES, thread_name_prefix="bank-lines")
        self._free: defaultdict[str, Semaphore] = defaultdict(lambda: Semaphore(_EACH))
        self._limit = limit
        self._waiting = 0

    async def ask(self, whom: str, slow: Callable[[V], T], value: V) -> T:
        """What ``slow`` makes of ``value``; raises ``TimeoutError`` when that takes too long, ``Overloaded`` when too many wait."""
        if self._waiting >= _MOST_WAITING:
            raise Overloaded
        self._waiting += 1
        try:
            async with asyncio.timeout(self._limit):
                free = self._free[whom]
                await free.acquire()
                asked = self._threads.submit(slow, value)
                asked.add_done_callback(partial(_hung_up, asyncio.get_running_loop(), free))
                return await asyncio.wrap_future(asked)
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Ends the threads once they have finished."""
        self._threads.shutdown()


def _hung_up(loop: AbstractEventLoop, free: Semaphore, _: Future[Any]) -> None:
    """A line is free again: only now, since who gave up waiting does not end the thread."""
    with suppress(RuntimeError):  # the loop was closed: nobody asks any more
        loop.call_soon_threadsafe(free.release)
