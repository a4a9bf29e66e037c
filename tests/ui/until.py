"""Waits for what Qt does, within a limit; never sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LIMIT_S = 20.0


def until(true: Callable[[], object], limit_s: float = LIMIT_S) -> None:
    """Runs Qt's events until ``true`` holds; fails when it does not in time."""
    loop, end = QEventLoop(), time.monotonic() + limit_s
    ticker = QTimer(interval=5)
    ticker.timeout.connect(lambda: loop.quit() if true() or time.monotonic() > end else None)
    ticker.start()
    if not true():
        loop.exec()
    ticker.stop()
    assert true(), "it did not come to pass in time"
