"""A hand that presses the widgets of a seat, and notes how long each press was left without an answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.parts.pressable import Pressable
from app.ui.tour.story import Move, Press, PressFirst, Type
from tests.faults.stopwatch import Spell, Stopwatch
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until

_A_STRIKE_S: Final = 0.09
"""From one key to the next: what comes faster is a bounce where it is the same key."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A press: on what, and how long until its answer was painted."""

    what: str
    answer: Spell


class Hand:
    """Does what a step asks for, with mouse and keys."""

    def __init__(self, seat: HomeSeat, watch: Stopwatch) -> None:
        self._seat = seat
        self._watch = watch
        self.presses: list[Pressed] = []

    def do(self, move: Move | None) -> None:
        """Answers the step on the screen; the forward button follows where the page has one."""
        screen = self._seat.screen
        until(lambda: screen.page and self._rested())
        assert screen.page is not None
        self._seat.take_note()
        page, parts = screen.page, screen.page.parts()
        match move:
            case Press(part):
                self._press(parts[part])
            case PressFirst(begin):
                self._press(next(widget for name, widget in parts.items() if name.startswith(begin)))
            case Type(text):
                self._type(page.first_focus(), text)
        if page.forward_text():
            while screen.page is page and screen.reads_on:
                screen.frame.scroller.move_on()
            self._press(screen.frame.bottom.forward)

    def _press(self, widget: QWidget) -> None:
        until(lambda: not isinstance(widget, Pressable) or widget.ready)
        self._seat.screen.frame.scroller.show_part(widget)
        self._note(widget.accessibleName(), lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton))

    def _type(self, field: QWidget | None, text: str) -> None:
        assert field is not None
        for letter in text:
            since = time.perf_counter()
            until(lambda since=since: time.perf_counter() - since > _A_STRIKE_S)  # type: ignore[misc]
            self._note("a key", lambda key=letter: QTest.keyClicks(field, key))  # type: ignore[misc]

    def _note(self, what: str, press: Callable[[], None]) -> None:
        key = self._seat.step.key if self._seat.step else ""
        self.presses.append(Pressed(f"{what} at {key}", self._watch.answer_to(press)))

    def _rested(self) -> bool:
        """A hand takes longer than its own bounce."""
        screen = self._seat.screen
        return (time.perf_counter() - screen.shown_at) * 1000 > screen.preferences.bounce_ms
