"""Waits for what Qt does, within a limit; never sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LIMIT_S = 20.0


def until(true: Callable[[], object], limit_s: float = LIMIT_S) -> None:
    """Runs Qt's events until ``true`` holds; fails when it does not in time, and with what ``true`` itself raises."""
    loop, end = QEventLoop(), time.monotonic() + limit_s
    raised: list[BaseException] = []

    def look() -> None:
        try:
            over = true() or time.monotonic() > end
        except BaseException as error:  # Qt would swallow it, and this would wait for ever
            raised.append(error)
            over = True
        if over:
            loop.quit()

    ticker = QTimer(interval=5)
    ticker.timeout.connect(look)
    ticker.start()
    if not true():
        loop.exec()
    ticker.stop()
    if raised:
        raise raised[0]
    assert true(), "it did not come to pass in time"
