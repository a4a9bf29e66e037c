"""Threads for what is slow on purpose (hashing PINs and codes), few and bounded, so that guessing cannot hold up paying."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from app.bank.store.port import Overloaded

V = TypeVar("V")
T = TypeVar("T")

_THREADS: Final = 2
_MOST_WAITING: Final = 100


class Scales:
    """Runs slow functions in threads of their own."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="bank-scales")
        self._waiting = 0

    async def weigh(self, slow: Callable[[V], T], value: V) -> T:
        """What ``slow`` makes of ``value``; raises ``Overloaded`` when too many wait."""
        if self._waiting >= _MOST_WAITING:
            raise Overloaded
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, slow, value)
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Ends the threads once they have finished."""
        self._threads.shutdown()
