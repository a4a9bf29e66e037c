"""What comes while she is at something else is played over it, yet never over what she enters or decides: that step is ended first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.journeys.runner import Journey
from app.journeys.steps import Browse, Choose, Confirm, EnterAmount, EnterDigits, EnterPin, EnterText, ShowCode, Step, Tell, Wait
from app.journeys.steps_alerts import ReadAlert
from app.journeys.steps_visits import ShowTicket
from app.ui.stage.idle import NAME as STILL_THERE
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Stage


class Between(QObject):
    """Keeps what has come, by name, until there is a moment for it: one after the other, each once however often it was brought."""

    def __init__(self, stage: Stage, screen: Screen) -> None:
        super().__init__(stage)
        self._stage = stage
        self._screen = screen
        self._waiting: dict[str, Callable[[], Journey[Any]]] = {}
        stage.asked.connect(self._begun)

    def bring(self, name: str, journey: Callable[[], Journey[Any]], *, helps_here: bool = False) -> None:
        """Plays ``journey`` now where she only reads, and else before the next step.

        ``helps_here``: it may be just what she needs to go on, so it comes over a question, too, while nothing is entered there.
        """
        self._waiting[name] = journey
        step = self._screen.step
        if step and step.key != STILL_THERE and (_only_read(step) or (helps_here and _is_entered(step) and not self._screen.begun)):
            self._play()

    def drop(self, name: str) -> None:
        """What waits under this name is nothing any more."""
        self._waiting.pop(name, None)

    @property
    def waits(self) -> bool:
        """Whether something has come that had no moment yet."""
        return bool(self._waiting)

    def _begun(self, step: Step[Any]) -> None:
        """A step has just come: nothing is entered in it yet."""
        if step.key != STILL_THERE and not isinstance(step, Confirm | EnterPin | ShowCode):
            self._play()

    def _play(self) -> None:
        if self._waiting:
            name = next(iter(self._waiting))
            self._stage.play_over(partial(self._taken, name, self._waiting[name]), lambda _: self._stage.come_back(), name)

    def _taken(self, name: str, journey: Callable[[], Journey[Any]]) -> Journey[Any]:
        """It has its moment. Where the stage had none, it is not called, and comes another time."""
        self._waiting.pop(name, None)
        return journey()


def _only_read(step: Step[Any]) -> bool:
    if isinstance(step, Choose):
        return step.look == "tiles"
    return isinstance(step, Tell | Browse | Wait | ReadAlert | ShowTicket) and not isinstance(step, ShowCode)


def _is_entered(step: Step[Any]) -> bool:
    return isinstance(step, Choose | EnterAmount | EnterDigits | EnterText) and not isinstance(step, EnterPin)
