"""How a person's hands press: a tremor's second press is not counted, and a press a little beside still hits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.parts.strikes import SWITCH, Bounce, Strikes

T = TypeVar("T")

BOUNCE_MS: Final = 600
LONGEST_BOUNCE_MS: Final = 2000
SLOP: Final = 12
"""How far beside, in pixels, a press still hits, and how far beside a press that began on a thing may end."""
_SAME_PLACE: Final = 40
_OF_A_FINGER: Final = 15
"""Per cent of the time in which a press on a button bounces: 150 and 300 ms for hands that shake a little and much."""
ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""The keys that press whatever has the focus, a field too."""


@dataclass(frozen=True)
class _Press:
    at: float
    what: int
    place: QPoint | None


class Hands:
    """Tells a press from its bounce.

    A bounce comes within ``bounce_ms`` of a press that counted: on the same thing, or at the same place whatever lies there by now, for
    the page may have changed under the finger. A key presses whatever has the focus by then, so any key press that soon after another is a
    bounce. Presses elsewhere count at once, so a quick typist is not held up. Keys typed into a number go through :meth:`meant`, by which
    a key counts again much sooner. ``now`` is a clock in seconds.
    """

    def __init__(self, bounce_ms: int = BOUNCE_MS, *, now: Callable[[], float] = time.monotonic) -> None:
        self.bounce_ms = max(0, min(bounce_ms, LONGEST_BOUNCE_MS))
        self.keys_on_screen = True
        """Whether fields for words bring keys of their own: until a keyboard has typed somewhere, or she has put them away."""
        self.now = now
        self._moved: tuple[float, Callable[[object], bool]] | None = None
        self._last_at_place: _Press | None = None
        self._last_by_key: _Press | None = None
        self._strikes = Strikes()

    def counts(self, what: object, place: QPoint | None) -> bool:
        """Whether a press on ``what`` is one of its own: at ``place`` on the screen, or ``None`` for one by a key."""
        press = _Press(self.now(), id(what), place)
        if any(last and self._is_bounce(press, last) for last in (self._last_at_place, self._last_by_key)):
            return False
        if place is None:
            self._last_by_key = press
        else:
            self._last_at_place = press
        return True

    def hold_off(self, moved: Callable[[object], bool]) -> None:
        """Something has just moved by itself: a finger that comes down on what ``moved`` names within ``bounce_ms`` was not aimed at it."""
        self._moved = self.now(), moved

    def aimed_elsewhere(self, what: object) -> bool:
        """Whether ``what`` has only just come to where it lies, and nobody can have aimed at it."""
        if self._moved is None or (self.now() - self._moved[0]) * 1000 >= self.bounce_ms:
            return False
        return self._moved[1](what)

    def meant(self, strike: QKeyEvent) -> tuple[QKeyEvent, ...]:
        """The strikes to be done now that a key went down that writes into a number: none where it bounced or is held down."""
        return self._strikes.meant(strike, self._key_bounce())

    def let_go(self, release: QKeyEvent) -> None:
        """A key that writes came up."""
        self._strikes.let_go(release)

    def _key_bounce(self) -> Bounce:
        """That of the switch alone; of her finger, too, once she has said that her hand shakes."""
        if self.bounce_ms <= BOUNCE_MS:
            return SWITCH
        return Bounce(*(self.bounce_ms * _OF_A_FINGER // 100,) * 2)

    def _is_bounce(self, press: _Press, last: _Press) -> bool:
        soon = (press.at - last.at) * 1000 < self.bounce_ms
        return soon and (press.what == last.what or _same_place(press.place, last.place))


def _same_place(one: QPoint | None, other: QPoint | None) -> bool:
    """Whether two presses lie together; those by keys always do."""
    if one is None or other is None:
        return one is other
    return (one - other).manhattanLength() < _SAME_PLACE


def writes(event: QKeyEvent) -> bool:
    """Whether a key writes something where it is typed, or takes away what was written last."""
    return event.key() == Qt.Key.Key_Backspace or (event.text().isprintable() and bool(event.text()))


def is_held(event: QKeyEvent) -> bool:
    """Whether a key writes, erases or enters only because it is still held down, which is no press of its own. Arrows may repeat."""
    return event.isAutoRepeat() and bool(event.text())


def near(place: QPoint, things: Iterable[tuple[T, QRect]]) -> list[T]:
    """What a press at ``place``, which hit nothing, may have been for: whatever lies within :data:`SLOP` of it.

    Where that is more than one thing it is for none: to press again is no harm, to choose what nobody aimed at is.
    """
    return [thing for thing, lies in things if lies.adjusted(-SLOP, -SLOP, SLOP, SLOP).contains(place)]
