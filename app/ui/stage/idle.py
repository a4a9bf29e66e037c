"""Notices that nobody has pressed anything for a while, and asks: a kiosk belongs to the next one, but nobody is hurried out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.journeys.kiosk_words import still_there
from app.journeys.runner import Journey, ask
from app.journeys.steps import Step
from app.ui.stage.presence import SIGNS
from app.ui.stage.stage import Stage

AFTER_MS: Final = 90_000
ASKED_MS: Final = 60_000
NAME: Final = "still-there"


class Idle(QObject):
    """Watches the whole program. Signals: ``asks`` with the question, to be said aloud; ``gone`` once nobody has answered it either.

    ``waiting`` and ``asked`` are its clocks. While it asks, only the question's own button ends that; any other sign of her gives her
    all the time for it once more, and a step that comes over the question is one that she is at.
    """

    asks = Signal(object)
    gone = Signal()

    def __init__(
        self,
        app: QApplication,
        stage: Stage,
        parent: QObject,
        *,
        after_ms: int = AFTER_MS,
        asked_ms: int = ASKED_MS,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self.waiting = self._clock(after_ms, self._ask)
        self.asked = self._clock(asked_ms, self.gone.emit)
        stage.asked.connect(self._is_asked)
        stage.left.connect(self._left)
        app.installEventFilter(self)
        self.waiting.start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in SIGNS:
            for clock in (self.waiting, self.asked):
                if clock.isActive():
                    clock.start()
        return False

    def rest(self) -> None:
        """Watches nothing for now: somebody else does."""
        self.waiting.stop()
        self.asked.stop()

    def wake(self) -> None:
        """Watches again."""
        self._waits()

    def _ask(self) -> None:
        self.waiting.start()  # where the stage has no moment for it, it is asked another time
        if not self._stage.reading.going:  # who listens presses nothing
            self._stage.play_over(_still_there, name=NAME)

    def _is_asked(self, step: Step[Any]) -> None:
        if step.key == NAME:
            self.waiting.stop()
            self.asked.start()
            self.asks.emit(step)
        elif self.asked.isActive():
            self._waits()

    def _left(self, task: str) -> None:
        if task == NAME:
            self._waits()

    def _waits(self) -> None:
        self.asked.stop()
        self.waiting.start()

    def _clock(self, ms: int, strike: Callable[[], None]) -> QTimer:
        clock = QTimer(self, interval=ms, singleShot=True)
        clock.timeout.connect(strike)
        return clock


def _still_there() -> Journey[None]:
    yield from ask(still_there())
