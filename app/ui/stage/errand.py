"""The one way off the window's thread: an errand is run elsewhere, and what it comes to is told back here.

Nothing else in this room starts a thread for a journey. An errand whose asker has gone is finished and its outcome dropped.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Errands(QObject):
    """Runs slow work on a few threads. Who asked stays here, under a number: a thread of work never holds what may be part of a window,
    for the last to let go of something destroys it, and parts of windows may be destroyed on this thread alone."""

    _over = Signal()

    def __init__(self, parent: QObject | None = None, workers: int = 4) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="errand")
        self._asked: dict[int, _Errand] = {}
        self._under_way: dict[int, Future[None]] = {}
        self._come_home: SimpleQueue[tuple[int, Any, Exception | None]] = SimpleQueue()
        self._number = 0
        self._closed = False
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Runs ``work`` elsewhere, then ``done`` or ``failed`` here."""
        self._number += 1
        self._asked[self._number] = _Errand(work, done, failed)
        self._under_way[self._number] = self._pool.submit(self._carry_out, self._number)

    def finish(self, limit_ms: int = 5000) -> None:
        """Waits for what is under way, up to ``limit_ms``, and tells nobody any more; used when the window closes."""
        self._closed = True
        wait(tuple(self._under_way.values()), limit_ms / 1000)

    def _carry_out(self, number: int) -> None:
        """On a thread of work."""
        self._come_home.put((number, *self._asked[number].outcome()))
        if not self._closed:
            with contextlib.suppress(RuntimeError):  # the window is gone: nobody is left to be told
                self._over.emit()

    @Slot()
    def _tell(self) -> None:
        number, value, trouble = self._come_home.get_nowait()
        errand = self._asked.pop(number)
        del self._under_way[number]
        if self._closed:
            return
        if trouble is None:
            errand.done(value)
        else:
            errand.failed(trouble)


@dataclass(frozen=True, slots=True)
class _Errand:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]

    def outcome(self) -> tuple[Any, Exception | None]:
        try:
            return self.work(), None
        except Exception as trouble:
            return None, trouble
