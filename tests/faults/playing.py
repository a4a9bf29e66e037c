"""Plays a story at a real seat, with a person who does not give up: she answers whatever trouble asks her."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from app.journeys.home import RESUME
from app.journeys.steps import Browse, Choose, Confirm, Plain, Step, Tell
from tests.faults.standing import Standing
from tests.faults.stories import STOP, Story
from tests.stories.home_seat import HomeSeat

TROUBLES: Final = frozenset({"unreachable", "unknown", "not-reached", "not-known", "not-heard"})
_MOST: Final = 80
"""Questions in one story; with more, something goes round in a circle."""


class Temper(StrEnum):
    """What she does where the bank does not answer."""

    AGAIN = "again"
    """Tries again, looks again, as often as it takes."""
    LATER = "later"
    """Leaves it the first time, and goes on with it from the start."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a story went: the troubles she was shown, in their order, and what the books say of it."""

    troubles: tuple[str, ...]
    since: Standing


class Player:
    """One person at one seat. ``wait`` lets the bank's time pass; ``turned`` is called when she has read a screen."""

    def __init__(self, seat: HomeSeat, wait: Callable[[float], None], turned: Callable[[], None]) -> None:
        self._seat = seat
        self._wait = wait
        self._turned = turned
        self._troubles: list[str] = []
        self._asked: Counter[str] = Counter()

    def play(self, story: Story, temper: Temper) -> tuple[str, ...]:
        """Answers until she is at home again with nothing left half done; the troubles she saw."""
        self._troubles = []
        self._asked.clear()
        begun = not story.begin
        for _ in range(_MOST):
            step = self._seat.see_whatever_comes()
            self._turned()
            at_home = step.key == story.at.home
            if at_home and begun and not _half_done(step):
                return tuple(self._troubles)
            if at_home:
                self._begin(step, story, resuming=begun)
                begun = True
                continue
            plain = self._answer(step, story, temper)
            if isinstance(step, Confirm):
                self._wait(step.pause_seconds)
            self._seat.answer(step.key, plain)
        raise AssertionError(f"{story.name} has no end: {self._troubles}")

    def _begin(self, step: Step[Any], story: Story, *, resuming: bool) -> None:
        if story.begin == STOP and not resuming:
            self._seat.take_note()
            self._seat.screen.stop.emit()
        elif isinstance(step, Browse):
            self._seat.answer(step.key, next(item.key for item in step.items if item.key.startswith(story.begin)))
        else:
            self._seat.answer(step.key, RESUME if resuming else story.begin)

    def _answer(self, step: Step[Any], story: Story, temper: Temper) -> Plain:
        if step.key in TROUBLES:
            self._troubles.append(step.key)
            return "later" if temper is Temper.LATER and len(self._troubles) == 1 else "again"
        if step.key in story.answers:
            self._asked[step.key] += 1
            return answer_to(step, story, self._asked[step.key])
        self._troubles.append(step.key)
        assert isinstance(step, Tell), f"{story.name}: nobody knows what to answer to {step.key}"
        return True


def answer_to(step: Step[Any], story: Story, time: int = 1) -> Plain:
    """What she answers to a step the first time, the second, and so on."""
    answer = story.answers[step.key]
    if isinstance(answer, tuple):
        answer = answer[min(time, len(answer)) - 1]
    return answer(step) if callable(answer) else answer


def _half_done(step: Step[Any]) -> bool:
    return isinstance(step, Choose) and RESUME in [option.key for option in step.options]
