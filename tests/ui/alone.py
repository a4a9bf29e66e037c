"""Fingers that have one thing alone: a keyboard, a mouse, or the screen itself. Nothing is called: events go to the window."""

from __future__ import annotations

from functools import cache
from itertools import count
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.page import Page
from app.ui.stage.screen import Screen
from app.ui.tour.hand import Fingers, compose
from tests.ui.alone_pads import Pads
from tests.ui.test_hands import Clock
from tests.ui.until import until

_MOST_STEPS: Final = 120
"""So often Tab is pressed, or the page moved, until a thing counts as out of reach."""
_ENOUGH: Final = 24
"""Pixels of a thing in sight, at which a hand can aim."""
_MORE_S: Final = 0.01
"""Rests so much longer than its bounce."""
_NO_OTHER: Final = Qt.KeyboardModifier.NoModifier
_A_STRIKE_MS: Final = 60
"""From one key to the next; keys that came faster on a busy machine would be a bounce now and then."""
_WHEEL: Final = QPoint(0, 120)
"""One notch."""


@cache
def touch_screen() -> QPointingDevice:
    """The one of this process."""
    return QTest.createTouchDevice()


class Alone(Fingers):
    """Base of the three: presses no sooner than its own bounce is over."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._pressed_at = 0.0

    @property
    def window(self) -> QWidget:
        """The window that the screen is in."""
        return self.screen.frame.window()

    @property
    def handle(self) -> QWindow:
        """Where its events come in."""
        return self.window.windowHandle()

    def read_on(self) -> None:
        self.press(self.screen.frame.bottom.forward)

    def rested(self) -> bool:
        return True  # it rests before each press

    def rest(self, page: Page | None) -> bool:
        """Waits until another press is one of its own; answers whether ``page`` is still there then."""
        hands, clock = self.screen.hands, self.screen.hands.now
        over = self._pressed_at + hands.bounce_ms / 1000 + _MORE_S
        if isinstance(clock, Clock):
            clock.seconds = max(clock.seconds, over)
        until(lambda: clock() >= over)
        return self.screen.page is page

    def pressed(self) -> bool:
        """Notes a press."""
        self._pressed_at = self.screen.hands.now()
        return True


class KeyboardAlone(Alone):
    """Tab and Shift+Tab to a thing; Space and Enter by turns to press it."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._presses = count()

    def press(self, widget: QWidget) -> bool:
        page = self.screen.page
        if not self.come_to(widget) or not self.rest(page):
            return False
        self.key(Qt.Key.Key_Space if next(self._presses) % 2 else Qt.Key.Key_Return)
        return self.pressed()

    def write(self, field: QWidget, text: str) -> bool:
        if not self.come_to(field):
            return False
        for line, words in enumerate(text.split("\n")):
            if line:
                self.key(Qt.Key.Key_Return)
            self._write_line(words)
        return True

    def _write_line(self, words: str) -> None:
        if words.isascii():
            for letter in words:
                QTest.keyClick(self.handle, letter, _NO_OTHER, _A_STRIKE_MS)  # type: ignore[call-overload]  # the stubs know no single letter
        else:
            focus = QGuiApplication.focusObject()
            assert isinstance(focus, QObject)
            compose(focus, words)

    def come_to(self, widget: QWidget) -> bool:
        """Moves the focus there; answers whether it came."""
        until(self.window.isActiveWindow)
        page = self.screen.page
        for _ in range(_MOST_STEPS):
            if self.screen.page is not page:
                break
            if QApplication.focusWidget() is widget:
                return True
            self.key(Qt.Key.Key_Tab)
        return False

    def key(self, key: Qt.Key) -> None:
        """One key, into the window."""
        QTest.keyClick(self.handle, key)


class Pointing(Alone):
    """What mouse and finger have in common: it is aimed at what is in sight, and words are written with the product's own keys."""

    def press(self, widget: QWidget) -> bool:
        page, place = self.screen.page, self.bring_into_sight(widget)
        if place is None or not self.rest(page):
            return False
        self.tap(place)
        return self.pressed()

    def write(self, field: QWidget, text: str) -> bool:
        return Pads(self.screen, self.press).write(field, text)

    def tap(self, place: QPoint) -> None:
        """Presses at ``place`` in the window."""
        raise NotImplementedError

    def draw(self, ground: QRect, direction: int) -> None:
        """Moves the page that stands at ``ground`` in the window; 1 shows what stands further down."""
        raise NotImplementedError

    def bring_into_sight(self, widget: QWidget) -> QPoint | None:
        """Where in the window it can be aimed at."""
        page = self.screen.page
        for _ in range(_MOST_STEPS):
            if self.screen.page is not page:
                break
            seen = widget.visibleRegion().boundingRect()
            place = widget.mapTo(self.window, seen.center())
            if min(seen.height(), widget.height()) >= min(_ENOUGH, widget.height()) and self._is_at(widget, place):
                return place
            ground = self.screen.frame.scroller
            lies = QRect(ground.mapTo(self.window, QPoint(0, 0)), ground.size())
            self.draw(lies, 1 if widget.mapTo(self.window, widget.rect().center()).y() > lies.center().y() else -1)
        return None

    def _is_at(self, widget: QWidget, place: QPoint) -> bool:
        there = self.window.childAt(place)
        return there is widget or (there is not None and widget.isAncestorOf(there))


class MouseAlone(Pointing):
    """Presses of the left button; the page is moved with the wheel and with the keys beside it by turns."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._moves = count()

    def tap(self, place: QPoint) -> None:
        QTest.mouseClick(self.handle, Qt.MouseButton.LeftButton, pos=place)

    def draw(self, ground: QRect, direction: int) -> None:
        key = self.screen.frame.scroller.keys[direction > 0]
        if next(self._moves) % 2 and key.isVisible():
            self.rest(self.screen.page)
            self.tap(key.mapTo(self.window, key.rect().center()))
            self.pressed()
        else:
            QTest.wheelEvent(self.handle, QPointF(ground.center()), _WHEEL * -direction)


class TouchAlone(Pointing):
    """One finger: it taps, and draws the page along from wherever it comes down."""

    def tap(self, place: QPoint) -> None:
        handle = self.handle  # asked for once: with the finger down, a screen that was laid over this window may go
        QTest.touchEvent(handle, touch_screen()).press(0, place).commit()
        QTest.touchEvent(handle, touch_screen()).release(0, place).commit()

    def draw(self, ground: QRect, direction: int) -> None:
        far = ground.height() // 3
        begin = ground.center() + QPoint(0, direction * far)
        QTest.touchEvent(self.handle, touch_screen()).press(0, begin).commit()
        for step in range(1, 7):
            QTest.touchEvent(self.handle, touch_screen()).move(0, begin - QPoint(0, direction * far * step // 4)).commit()
        QTest.touchEvent(self.handle, touch_screen()).release(0, begin - QPoint(0, direction * far * 6 // 4)).commit()
