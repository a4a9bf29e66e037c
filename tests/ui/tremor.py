"""A hand that shakes: seeded, so that what went wrong once goes wrong again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.ui.parts.hands import SLOP, Hands
from app.ui.parts.pressable import Pressable
from tests.ui.alone import touch_screen
from tests.ui.test_hands import Clock

LEFT: Final = Qt.MouseButton.LeftButton
BOUNCES_MS: Final = (20, 300)
_MOST_BOUNCES: Final = 3
_REPEATS: Final = 5
_AIMED: Final = 24
"""Pixels of a thing in sight, at which anybody would aim."""
_SPREAD: Final = 8
"""So far from the first press its bounces land, each way."""


class Tremor:
    """Shakes at one window. ``clock`` is the one that ``hands`` go by; between two bounces it goes on, and nothing waits."""

    def __init__(self, window: QWidget, hands: Hands, clock: Clock, chance: Random) -> None:
        self._window = window
        self._hands = hands
        self._clock = clock
        self._chance = chance

    def targets(self) -> list[Pressable]:
        """What can be aimed at."""
        return [each for each in self._window.findChildren(Pressable) if each.isEnabled() and self.seen(each).height() >= _AIMED]

    def seen(self, widget: QWidget) -> QRect:
        """The part of it that is in sight, in the window."""
        part = widget.visibleRegion().boundingRect()
        return QRect(widget.mapTo(self._window, part.topLeft()), part.size()) if not part.isEmpty() else QRect()

    def rest(self) -> None:
        """So long that the next press is one of its own."""
        self._clock.seconds += self._hands.bounce_ms / 1000 + 0.01

    # one try each; answers whether it has to hit

    def tap(self, target: Pressable) -> bool:
        """One press by mouse or finger, and then it bounces."""
        self._bounce(self.seen(target).center(), self._chance.choice((self._click, self._touch)))
        return True

    def double_click(self, target: Pressable) -> bool:
        """As people do who have learnt it somewhere."""
        place = self.seen(target).center()
        self._click(place)
        self._clock.seconds += self._chance.uniform(0.05, 0.4)
        QTest.mouseDClick(self._window.windowHandle(), LEFT, pos=place)
        return True

    def drag(self, target: Pressable) -> bool:
        """The hand slips while it presses: a little, or off what it was on."""
        lies = self.seen(target)  # asked first, as all is: the press may take the page away
        place, end = lies.center(), self._around(lies, self._chance.choice((SLOP // 2, 3 * SLOP)))
        QTest.mousePress(self._window.windowHandle(), LEFT, pos=place)
        QTest.mouseMove(self._window.windowHandle(), end)
        QTest.mouseRelease(self._window.windowHandle(), LEFT, pos=end)
        return lies.adjusted(-SLOP, -SLOP, SLOP, SLOP).contains(end)

    def miss(self, target: Pressable) -> bool:
        """It comes down beside. Where nothing else is near, it was meant for this."""
        place = self._around(self.seen(target), self._chance.randint(1, SLOP - 1))
        if self._on_something(place):
            return False
        alone = self._alone(target, place)
        self._bounce(place, self._click)
        return alone

    def hold_key(self, target: Pressable) -> bool:
        """A finger that does not come off the key in time."""
        focused = self._focus(target)
        self.hold(self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Space)))
        return focused

    def bounce_key(self, target: Pressable) -> bool:
        """The key is struck again, wherever the focus is by then."""
        focused = self._focus(target)
        key = self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Space))
        for _ in self._strikes():
            QTest.keyClick(self._window.windowHandle(), key)
        return focused

    def two_fingers(self, target: Pressable) -> bool:
        """Another finger comes down somewhere else, while one presses."""
        one, other = self.seen(target).center(), self._anywhere()
        handle = self._window.windowHandle()
        QTest.touchEvent(handle, touch_screen()).press(0, one).commit()
        QTest.touchEvent(handle, touch_screen()).stationary(0).press(1, other).commit()
        QTest.touchEvent(handle, touch_screen()).release(0, one).stationary(1).commit()
        QTest.touchEvent(handle, touch_screen()).release(1, other).commit()
        return False

    def hold(self, key: Qt.Key, text: str = "") -> None:
        """Holds a key down until it repeats itself."""
        handle = self._window.windowHandle()
        text = text or {Qt.Key.Key_Return: "\r", Qt.Key.Key_Space: " "}.get(key, "")
        QTest.keyPress(handle, key)
        for _ in range(_REPEATS):
            self._clock.seconds += 0.3
            for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
                again = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, True)
                QCoreApplication.sendEvent(handle, again)
        QTest.keyRelease(handle, key)

    def _focus(self, target: Pressable) -> bool:
        """Answers whether the focus came to it."""
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return target.hasFocus()

    def _click(self, place: QPoint) -> None:
        QTest.mouseClick(self._window.windowHandle(), LEFT, pos=place)

    def _touch(self, place: QPoint) -> None:
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).press(0, place).commit()
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).release(0, place).commit()

    def _bounce(self, place: QPoint, press: Callable[[QPoint], None]) -> None:
        for strike in self._strikes():
            press(place if strike == 0 else self._inside(place + QPoint(self._shake(), self._shake())))

    def _strikes(self) -> Iterator[int]:
        """The press and its bounces, all of them within the time in which they are one."""
        left = self._hands.bounce_ms - 1
        for strike in range(1 + self._chance.randint(0, _MOST_BOUNCES)):
            if strike:
                gap = min(self._chance.randint(*BOUNCES_MS), left // _MOST_BOUNCES)
                self._clock.seconds += gap / 1000
            yield strike

    def _shake(self) -> int:
        return self._chance.randint(-_SPREAD, _SPREAD)

    def _around(self, lies: QRect, far: int) -> QPoint:
        """A place so far outside of one of its sides."""
        along = QPoint(self._chance.randint(lies.left(), lies.right()), self._chance.randint(lies.top(), lies.bottom()))
        sides = (
            (lies.left() - far, along.y()),
            (lies.right() + far, along.y()),
            (along.x(), lies.top() - far),
            (along.x(), lies.bottom() + far),
        )
        return self._inside(QPoint(*self._chance.choice(sides)))

    def _inside(self, place: QPoint) -> QPoint:
        return QPoint(min(max(place.x(), 0), self._window.width() - 1), min(max(place.y(), 0), self._window.height() - 1))

    def _anywhere(self) -> QPoint:
        return QPoint(self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height()))

    def _things(self) -> list[QWidget]:
        return [each for each in self._window.findChildren(QWidget) if isinstance(each, Pressable | QLineEdit | QPlainTextEdit)]

    def _on_something(self, place: QPoint) -> bool:
        return any(self.seen(each).contains(place) for each in self._things())

    def _alone(self, target: Pressable, place: QPoint) -> bool:
        """Whether nothing else is so near, though the hand, too, came down within the same reach."""
        reach = QRect(place - QPoint(SLOP, SLOP), place + QPoint(SLOP, SLOP)).adjusted(-1, -1, 1, 1)
        return all(each is target or not self.seen(each).intersects(reach) for each in self._things())
