"""A hand at one window: it presses and types there as a person would, and no sooner than a person could."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.hints import Phrase
from app.journeys.hint_words import PHRASES
from app.journeys.steps import Confirm, Step
from app.ui.pages.browse import BrowsePage
from app.ui.pages.call import CallPage
from app.ui.pages.page import Page
from app.ui.pages.watch import WatchPage
from app.ui.pages.ways import WaysPage
from app.ui.parts.pointer import Pointer
from app.ui.parts.pressable import Pressable
from app.ui.stage.screen import Screen
from app.ui.tour.story import (
    Fill,
    Hears,
    Move,
    Press,
    PressCalled,
    PressEnd,
    PressFirst,
    PressNews,
    PressStop,
    PressTalk,
    Sees,
    Type,
    TypePracticePin,
    TypeTheirCode,
)


class Fingers:
    """How presses and letters come to ``screen``: here without looking where a thing stands, which is enough for pictures.

    Who has a keyboard alone, or a mouse, comes to them another way (:mod:`tests.ui.alone`). Each answers whether it came to the thing.
    """

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, widget: QWidget) -> bool:
        """Presses it once."""
        self.screen.frame.scroller.show_part(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        return True

    def write(self, field: QWidget, text: str) -> bool:
        """Writes into a field."""
        if text.isascii() and text.isprintable():
            QTest.keyClicks(field, text)
        else:
            compose(field, text)
        return True

    def rested(self) -> bool:
        """Whether it may go on: a hand takes longer than its own bounce."""
        return (time.perf_counter() - self.screen.shown_at) * 1000 > self.screen.preferences.bounce_ms

    def read_on(self) -> None:
        """Moves the page on."""
        self.screen.frame.scroller.move_on()


class Hand:
    """Acts on whatever page ``screen`` shows, with ``fingers``. The PIN and the code that it types are known from the screens alone."""

    def __init__(self, screen: Screen, fingers: Callable[[Screen], Fingers] = Fingers) -> None:
        self._screen = screen
        self._fingers = fingers(screen)
        self._pin = ""
        self.their_code = ""
        """What was read out to this person."""

    def read_pin(self, step: Step[Any]) -> None:
        """The practice bank shows the PIN on the screen; nowhere else is it known."""
        if step.key == "pin":
            shown = " ".join(self._screen.words(why) for why in step.why)
            found = re.search(r"\d{6}", shown)
            self._pin = found[0] if found else ""

    def ready(self, step: Step[Any], move: Move | None) -> bool:
        """It takes longer than its own bounce, and waits for the pause between the confirmations and for news."""
        page = self._screen.page
        match move:
            case PressNews():
                return isinstance(page, BrowsePage) and page.news.isVisible()
            case Sees(kind):
                return isinstance(page, WatchPage) and page.seen_kind == kind
            case Hears(phrase):
                return self._hears(phrase)
        yes = page.parts().get("yes") if page and isinstance(step, Confirm) else None
        return self._fingers.rested() and (not isinstance(yes, Pressable) or yes.ready)

    def do(self, move: Move | None) -> bool:
        """Does it; answers whether what it reached for was there."""
        page = self._screen.page
        if page is None:
            return False
        self._screen.frame.window().activateWindow()
        return self._move(page, move)

    def goes_forward(self, move: Move | None) -> bool:
        """Whether the forward button follows; a line of a list, a way to do something, or what is said to somebody, leads on by itself."""
        page = self._screen.page
        leads_on = isinstance(page, WaysPage | BrowsePage | CallPage | WatchPage) or isinstance(move, PressTalk) or move == Press("paper")
        return page is not None and bool(page.forward_text()) and (move is None or not leads_on)

    def read_on(self) -> bool:
        """Moves the page on, as long as there is something to see first; answers whether the forward button answers the step now."""
        if self._screen.reads_on:
            self._fingers.read_on()
            return False
        return self._screen.frame.bottom.forward.ready

    def forward(self) -> bool:
        """Presses the forward button; answers whether it came there."""
        return self._fingers.press(self._screen.frame.bottom.forward)

    def _move(self, page: Page, move: Move | None) -> bool:
        match move:
            case Press(part):
                return self._press(page.parts().get(part))
            case PressFirst(begin):
                return self._press(next((widget for name, widget in page.parts().items() if name.startswith(begin)), None))
            case PressCalled(words):
                return self._press(next((widget for widget in page.own_parts().values() if words in widget.accessibleName()), None))
            case PressNews() if isinstance(page, BrowsePage):
                return self._press(page.news)
            case PressStop() | PressTalk() | PressEnd():
                return self._press_on_frame(move)
            case Fill(fields):
                return all(self._write(page.parts().get(f"field:{name}"), text) for name, text in fields)
            case Type() | TypePracticePin() | TypeTheirCode():
                return self._write(page.first_focus(), self._text(move))
        return True

    def _text(self, move: Type | TypePracticePin | TypeTheirCode) -> str:
        if isinstance(move, Type):
            return move.text
        return self._pin if isinstance(move, TypePracticePin) else self.their_code

    def _press(self, widget: QWidget | None) -> bool:
        return widget is not None and self._fingers.press(widget)

    def _write(self, field: QWidget | None, text: str) -> bool:
        return field is not None and self._fingers.write(field, text)

    def _press_on_frame(self, move: PressStop | PressTalk | PressEnd) -> bool:
        frame = self._screen.frame
        button = {PressStop: frame.bottom.stop, PressTalk: frame.top.talk, PressEnd: frame.onlooker.end}[type(move)]
        return button.isVisible() and self._fingers.press(button)

    def _hears(self, phrase: Phrase | None) -> bool:
        if phrase:
            return self._screen.words(PHRASES[phrase]) in self._screen.frame.onlooker.hint.text()
        return any(pointer.isVisible() for pointer in self._screen.frame.findChildren(Pointer))


def compose(field: QObject, text: str) -> None:
    """Hands ``text`` over as an input method does with what was composed, several lines too."""
    composed = QInputMethodEvent()
    composed.setCommitString(text)
    QCoreApplication.sendEvent(field, composed)
