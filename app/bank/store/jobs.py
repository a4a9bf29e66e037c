"""Work on its way to a thread of the store, and back to the event loop that waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from app.bank.store.port import Overloaded, Tx

A = TypeVar("A", bound="Awaited")
T = TypeVar("T")


class Awaited:
    """Something to be done, and how it came out. Made on the event loop that waits for ``future``."""

    __slots__ = ("error", "future", "loop", "result")

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()
        self.result: Any = None
        self.error: BaseException | None = None

    def tell(self) -> None:
        """Wakes who waits. Runs on ``loop``; nobody may be waiting any more."""
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.result)
        elif isinstance(self.error, StopIteration):  # a future cannot hold one
            self.future.set_exception(RuntimeError("work raised StopIteration"))
        else:
            self.future.set_exception(self.error)


class Job(Awaited):
    """One piece of work in a transaction."""

    __slots__ = ("work",)

    def __init__(self, work: Callable[[Tx], Any]) -> None:
        super().__init__()
        self.work = work


async def done(take: Callable[[Job], None], work: Callable[[Tx], T]) -> T:
    """Hands work to whoever takes it, and waits for what it comes to."""
    job = Job(work)
    take(job)
    result: T = await job.future
    return result


class JobQueue(Generic[A]):
    """Where jobs wait for ``workers`` threads; at most ``limit`` of them."""

    def __init__(self, limit: int, workers: int = 1) -> None:
        self._limit = limit
        self._workers = workers
        self._waiting: SimpleQueue[A | None] = SimpleQueue()
        self._ended = False

    def __len__(self) -> int:
        return self._waiting.qsize()

    def put(self, job: A) -> None:
        """Queues a job; raises :class:`Overloaded` when too many wait, or none are taken any more."""
        if self._ended or self._waiting.qsize() >= self._limit:
            raise Overloaded
        self._waiting.put(job)

    def get(self) -> A | None:
        """The next job, waited for; ``None``, once for each worker, when there will be no more."""
        return self._waiting.get()

    def get_group(self, most: int) -> list[A]:
        """The next job, waited for, and what else is there, for a single worker; empty when there will be no more."""
        job = self._waiting.get()
        group: list[A] = []
        while job is not None:
            group.append(job)
            if len(group) == most:
                return group
            try:
                job = self._waiting.get_nowait()
            except Empty:
                return group
        if group:
            self._waiting.put(None)
        return group

    def end(self) -> None:
        """Takes no more jobs. What waits is still done."""
        if not self._ended:
            self._ended = True
            for _ in range(self._workers):
                self._waiting.put(None)

    def refuse_rest(self) -> None:
        """Answers those that slipped in while the queue was ending. Call it when no worker is left."""
        left: list[A] = []
        with suppress(Empty):
            while True:
                if job := self._waiting.get_nowait():
                    job.error = Overloaded()
                    left.append(job)
        settle(left)


def settle(jobs: Iterable[Awaited]) -> None:
    """Wakes all who wait, once per event loop: waking a loop costs a system call."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Awaited]] = {}
    for job in jobs:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, told in by_loop.items():
        with suppress(RuntimeError):  # the loop was closed: nobody waits there any more
            loop.call_soon_threadsafe(_tell, told)


def _tell(jobs: list[Awaited]) -> None:
    for job in jobs:
        job.tell()
