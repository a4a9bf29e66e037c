"""Plays a story: waits until a step stands on the screen, keeps its picture, and presses what a hand would press."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.journeys.steps import Confirm, Step
from app.ui.pages.page import Page
from app.ui.parts.pressable import Pressable
from app.ui.stage.screen import Screen
from app.ui.stage.stage import Stage
from app.ui.tour.album import Album, Picture
from app.ui.tour.story import Later, Move, Press, PressFirst, PressStop, Story, Type, TypePracticePin
from app.ui.words.spoken import spoken

LOOK_AGAIN_MS = 50
LIMIT_S = 90.0
"""So long may one step take; then the story has failed."""


class Player(QObject):
    """One story at one seat. Signals: ``played`` when it is over, ``stuck`` with the step where it could not go on.

    ``requests`` answers the ids of those since it was last asked; ``let_pass`` makes hours pass at the practice bank.
    """

    played = Signal()
    stuck = Signal(str)

    def __init__(
        self,
        window: QWidget,
        screen: Screen,
        story: Story,
        album: Album,
        requests: Callable[[], tuple[str, ...]],
        let_pass: Callable[[int], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._screen = screen
        self._story = story
        self._album = album
        self._requests = requests
        self._let_pass = let_pass
        self._moves = list(story.moves)
        self._limit = QTimer(self, singleShot=True, interval=int(LIMIT_S * 1000))
        self._limit.timeout.connect(lambda: self.stuck.emit("nothing was asked"))
        self._limit.start()
        self._pin = ""

    def watch(self, stage: Stage) -> None:
        """Follows what is asked on ``stage``."""
        stage.asked.connect(self._see)

    def _see(self, step: Step[Any]) -> None:
        self._limit.start()
        QTimer.singleShot(0, self, lambda: self._keep(step))

    def _keep(self, step: Step[Any]) -> None:
        """Lets the page be painted, takes its picture, then acts when a hand would be ready to."""
        self._window.repaint()
        paint_ms = (time.perf_counter() - self._screen.shown_at) * 1000
        words = self._screen.words
        title, aloud = words(step.question), spoken(step, words)
        self._album.keep(self._window, Picture(self._story.name, "home", step.key, title, aloud, round(paint_ms, 1), self._requests()))
        self._find_pin(step)
        self._wait_for(lambda: self._ready(step), lambda: self._act(step))

    def _act(self, step: Step[Any]) -> None:
        page = self._screen.page
        if page is None or not self._move(page, self._move_for(step)):
            self.stuck.emit(step.key)
            return
        forward = self._screen.frame.bottom.forward
        if page.forward_text():
            self._wait_for(lambda: forward.ready, lambda: QTest.mouseClick(forward, Qt.MouseButton.LeftButton))
        if not self._moves:
            self.played.emit()

    def _move(self, page: Page, move: Move | None) -> bool:
        """Moves the hand; answers whether what it reached for was there."""
        match move:
            case Press(part):
                return self._press(page.parts().get(part))
            case PressFirst(begin):
                return self._press(next((widget for name, widget in page.parts().items() if name.startswith(begin)), None))
            case PressStop():
                return self._press_stop()
            case Type(text):
                return _type(page.first_focus(), text)
            case TypePracticePin():
                return _type(page.first_focus(), self._pin)
            case Later(hours, then):
                self._let_pass(hours)
                return self._move(page, then)
        return True

    def _move_for(self, step: Step[Any]) -> Move | None:
        if self._moves and self._moves[0][0] == step.key:
            return self._moves.pop(0)[1]
        return None

    def _press(self, widget: QWidget | None) -> bool:
        if widget is not None:
            self._screen.frame.scroller.show_part(widget)
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        return widget is not None

    def _press_stop(self) -> bool:
        stop = self._screen.frame.bottom.stop
        there = stop.isVisible()
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        return there

    def _find_pin(self, step: Step[Any]) -> None:
        """The practice bank shows the PIN on the screen; nowhere else is it known."""
        if step.key == "pin":
            shown = " ".join(self._screen.words(why) for why in step.why)
            found = re.search(r"\d{6}", shown)
            self._pin = found[0] if found else ""

    def _ready(self, step: Step[Any]) -> bool:
        """A hand takes longer than its own bounce, and waits for the pause between the confirmations."""
        rested = (time.perf_counter() - self._screen.shown_at) * 1000 > self._screen.preferences.bounce_ms
        yes = self._screen.page.parts().get("yes") if self._screen.page and isinstance(step, Confirm) else None
        return rested and (not isinstance(yes, Pressable) or yes.ready)

    def _wait_for(self, ready: Callable[[], bool], then: Callable[[], None]) -> None:
        if ready():
            then()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self, lambda: self._wait_for(ready, then))


def _type(field: QWidget | None, text: str) -> bool:
    """Types into the field that has the keyboard; answers whether there is one."""
    if field is None:
        return False
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # as an input method hands over what was composed
        composed = QInputMethodEvent()
        composed.setCommitString(text)
        QCoreApplication.sendEvent(field, composed)
    return True
