"""How a person's hands press: a tremor's second press is not counted, and a press a little beside still hits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint

BOUNCE_MS: Final = 600
LONGEST_BOUNCE_MS: Final = 2000
SLOP: Final = 7
"""How far beside, in pixels: less than half the gap between two things to press, so that no press could mean both."""
_SAME_PLACE: Final = 40


@dataclass(frozen=True)
class _Press:
    at: float
    what: int
    place: QPoint


class Hands:
    """Tells a press from its bounce.

    A bounce is a press on the same thing, or at the same place whatever lies there by now, within ``bounce_ms`` of the last one that
    counted: the page may have changed under the finger. Presses elsewhere count at once, so a quick typist is not held up.
    ``now`` is a clock in seconds.
    """

    def __init__(self, bounce_ms: int = BOUNCE_MS, *, now: Callable[[], float] = time.monotonic) -> None:
        self.bounce_ms = max(0, min(bounce_ms, LONGEST_BOUNCE_MS))
        self._now = now
        self._last: _Press | None = None

    def counts(self, what: object, place: QPoint) -> bool:
        """Whether a press on ``what`` at ``place`` (on the screen) is one of its own."""
        press = _Press(self._now(), id(what), place)
        if self._last and self._is_bounce(press, self._last):
            return False
        self._last = press
        return True

    def _is_bounce(self, press: _Press, last: _Press) -> bool:
        soon = (press.at - last.at) * 1000 < self.bounce_ms
        return soon and (press.what == last.what or (press.place - last.place).manhattanLength() < _SAME_PLACE)
