"""Tells the keys of a keyboard that somebody struck from those that only bounced, where a digit too many is money too much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QKeyEvent

_BY_MACHINE_MS: Final = 30
"""No hand strikes different keys one after the other this fast: a program that writes what somebody dictates does, and a scanner."""


@dataclass(frozen=True)
class Bounce:
    """A key again so soon is a bounce, in milliseconds since it went down (``after_strike``) or came up (``after_release``)."""

    after_strike: int
    after_release: int


SWITCH: Final = Bounce(after_strike=50, after_release=30)
"""An old keyboard's. The quickest hand takes 80 and more from one strike of a key to the next, of which it is up for 40."""


class Strikes:
    """What was struck last at one screen, and when, as the system tells the time of a key.

    What comes without a time was not struck on a keyboard, and counts. A program that types is known by its speed: by then the beginning of
    what it typed may have been held back, as it is for a bounce, and is given out after all.
    """

    def __init__(self) -> None:
        self._key = 0
        self._down = 0
        self._up = 0
        self._by_machine = False
        self._held_back: list[QKeyEvent] = []

    def meant(self, strike: QKeyEvent, bounce: Bounce) -> tuple[QKeyEvent, ...]:
        """What is to be done for this strike: nothing where it is a bounce or a key that is held down."""
        if not strike.timestamp():
            return () if strike.isAutoRepeat() else (strike,)
        gap = strike.timestamp() - self._down
        again = strike.key() == self._key
        since_up = strike.timestamp() - self._up
        self._key, self._down = strike.key(), strike.timestamp()
        fast = 0 <= gap < _BY_MACHINE_MS
        if strike.isAutoRepeat():
            return ()
        if again and not (self._by_machine and fast) and (0 <= gap < bounce.after_strike or 0 <= since_up < bounce.after_release):
            if not fast:
                self._held_back.clear()
            else:
                self._held_back.append(strike.clone())
            return ()
        self._by_machine = fast
        before = tuple(self._held_back) if fast else ()
        self._held_back.clear()
        return (*before, strike)

    def let_go(self, release: QKeyEvent) -> None:
        """A key has come up."""
        if release.key() == self._key:
            self._up = release.timestamp()
