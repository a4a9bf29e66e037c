"""How long a window leaves a press without an answer, and whether it worked meanwhile or only waited."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.until import until

_TICK_MS: Final = 2
_SCHEDULED: Final = Path("/proc/thread-self/schedstat")
"""How long this thread ran and how long it was kept from running, in nanoseconds, where the system tells it."""


@dataclass(frozen=True, slots=True)
class Spell:
    """A while in which nothing would have answered, in seconds. Other programs' load is in neither."""

    busy: float = 0.0
    """The window's thread was at work, or waited for something that is not a processor."""
    stalled: float = 0.0
    """Of that: it only waited, for a network, a disk or a lock."""


@dataclass(frozen=True, slots=True)
class _Moment:
    wall: float
    ran: float
    kept_waiting: float

    @classmethod
    def now(cls) -> Self:
        kept = int(_SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9 if _SCHEDULED.exists() else 0.0
        return cls(time.perf_counter(), time.thread_time(), kept)

    def since(self, begun: _Moment) -> Spell:
        busy = max(0.0, self.wall - begun.wall - (self.kept_waiting - begun.kept_waiting))
        return Spell(busy, max(0.0, busy - (self.ran - begun.ran)))


class Stopwatch(QObject):
    """Ticks in the window's event loop; while the loop is busy no tick comes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._painted = False
        self._last = _Moment.now()
        self._worst = Spell()
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start()
        app.installEventFilter(self)

    def close(self) -> None:
        """Stops."""
        self._app.removeEventFilter(self)
        self._ticker.stop()

    def answer_to(self, press: Callable[[], None]) -> Spell:
        """What passed from a press until the window had painted what came of it."""
        self._painted = False
        begun = _Moment.now()
        press()
        until(lambda: self._painted)
        return _Moment.now().since(begun)

    def worst(self) -> Spell:
        """The longest times without a tick since this was last asked."""
        self._tick()
        worst, self._worst = self._worst, Spell()
        return worst

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self._painted = True
        return False

    def _tick(self) -> None:
        now = _Moment.now()
        spell, self._last = now.since(self._last), now
        self._worst = Spell(max(self._worst.busy, spell.busy), max(self._worst.stalled, spell.stalled))
