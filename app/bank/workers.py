"""Several processes that do the same work on one listening socket, and the one that starts them, starts them again and ends them."""

from __future__ import annotations

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_SIGNALS: Final = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGCHLD})
_SOONEST: Final = 1.0
"""Seconds between two starts of the same worker: one that cannot live does not keep the machine busy with dying."""
_LEAVING_SECONDS: Final = 15.0
_LOOK_AGAIN: Final = 0.5
_READY: Final = b"\0"
_FAILED: Final = 2

Work = Callable[[int, Callable[[], object], int], None]
"""What a worker does, given its number from 0, whom to tell that it is ready, and a pipe that ends when the others do."""


class WorkerFailed(Exception):
    """A worker did not get ready; says why in its own words."""


@dataclass(slots=True)
class _Worker:
    number: int
    pid: int
    started: float


class Workers:
    """``count`` workers. Belongs to the main thread of a process that has no other, because it forks."""

    def __init__(self, count: int, work: Work) -> None:
        self._count = count
        self._work = work
        self._alive: dict[int, _Worker] = {}
        self._missing: dict[int, float] = {}
        """Numbers of workers to be started, and not before when."""
        self._lifeline, self._held = os.pipe()

    def run(self, ready: Callable[[], None]) -> None:
        """Runs them until it is told to end, or one of them ends in good order. ``ready`` is told once all are.

        Raises :class:`WorkerFailed` where one cannot begin at all; one that dies later is started again.
        """
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        try:
            for number in range(self._count):  # one after the other: the first brings the database up to date
                self._start(number, wait=True)
            ready()
            while not self._over():
                self._start_missing()
        finally:
            self._end()
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _over(self) -> bool:
        """Waits for what happens next; true when it is time to end."""
        if self._missing:
            patience = max(0.0, min(self._missing.values()) - time.monotonic())
            happened = signal.sigtimedwait(_SIGNALS, patience)
        else:
            happened = signal.sigwaitinfo(_SIGNALS)
        if happened is None:
            return False
        return self._bury() if happened.si_signo == signal.SIGCHLD else True

    def _bury(self) -> bool:
        """Takes note of who died; true when one of them ended in good order, which it does only when there is nothing more to do."""
        over = False
        for worker in list(self._alive.values()):
            pid, status = os.waitpid(worker.pid, os.WNOHANG)
            if pid:
                del self._alive[pid]
                self._missing[worker.number] = worker.started + _SOONEST
                over = over or status == 0
        return over

    def _start_missing(self) -> None:
        now = time.monotonic()
        for number in [number for number, due in self._missing.items() if due <= now]:
            del self._missing[number]
            self._start(number, wait=False)

    def _start(self, number: int, *, wait: bool) -> None:
        heard, said = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(heard)
            os.close(self._held)
            self._be_worker(number, said)
        os.close(said)
        self._alive[pid] = _Worker(number, pid, time.monotonic())
        with os.fdopen(heard, "rb") as line:
            if wait and line.read(1) != _READY:
                raise WorkerFailed(line.read().decode() or "a worker ended before it was ready")

    def _be_worker(self, number: int, said: int) -> None:
        """Never returns: this process is a copy of the one that started it, and must not go on as that."""
        code = _FAILED
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
            self._work(number, lambda: _say(said, _READY), self._lifeline)
            code = 0
        except Exception as failure:
            if not _say(said, b"!" + str(failure).encode()):
                traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)

    def _end(self) -> None:
        """Asks all to leave, and makes those leave who do not."""
        os.close(self._held)
        os.close(self._lifeline)
        for pid in self._alive:
            os.kill(pid, signal.SIGTERM)
        limit = time.monotonic() + _LEAVING_SECONDS
        while self._bury() or (self._alive and time.monotonic() < limit):
            signal.sigtimedwait({signal.SIGCHLD}, _LOOK_AGAIN)
        for pid in self._alive:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def _say(said: int, what: bytes) -> bool:
    """False when nobody waits for it any more."""
    try:
        os.write(said, what)
    except OSError:
        return False
    return True
