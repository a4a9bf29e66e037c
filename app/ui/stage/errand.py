"""The one way off the window's thread: an errand is run elsewhere, and what it comes to is told back here.

Nothing else in this room starts a thread for a journey. An errand whose asker has gone is finished and its outcome dropped.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

T = TypeVar("T")


class Errands(QObject):
    """Runs slow work in a small pool. Signal ``_over`` carries outcomes home across threads."""

    _over = Signal(object)

    def __init__(self, parent: QObject | None = None, workers: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(workers)
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._closed = False

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Runs ``work`` elsewhere, then ``done`` or ``failed`` here."""
        self._pool.start(_Runnable(Errand(work, done, failed), self._over.emit))

    def finish(self, limit_ms: int = 5000) -> None:
        """Waits for what is under way, up to ``limit_ms``, and tells nobody any more; used when the window closes."""
        self._closed = True
        self._pool.waitForDone(limit_ms)

    def _tell(self, errand: Errand) -> None:
        if not self._closed:
            errand.tell()


class Errand:
    """One piece of work under way."""

    def __init__(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        self._work = work
        self._tell: Callable[[], None] = lambda: None
        self._done = done
        self._failed = failed

    def carry_out(self) -> None:
        """Runs the work; on a worker's thread."""
        try:
            value = self._work()
        except Exception as trouble:
            self._tell = _bound(self._failed, trouble)
        else:
            self._tell = _bound(self._done, value)

    def tell(self) -> None:
        """Hands the outcome over; on the window's thread."""
        self._tell()


class _Runnable(QRunnable):
    def __init__(self, errand: Errand, over: Callable[[Errand], None]) -> None:
        super().__init__()
        self._errand = errand
        self._over = over

    def run(self) -> None:
        self._errand.carry_out()
        with contextlib.suppress(RuntimeError):  # the window is gone: nobody is left to be told
            self._over(self._errand)


def _bound(tell: Callable[[Any], None], outcome: object) -> Callable[[], None]:
    return lambda: tell(outcome)
