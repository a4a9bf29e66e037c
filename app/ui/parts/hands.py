"""How a person's hands press: a tremor's second press is not counted, and a press a little beside still hits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt

BOUNCE_MS: Final = 600
LONGEST_BOUNCE_MS: Final = 2000
SLOP: Final = 7
"""How far beside, in pixels: less than half the gap between two things to press, so that no press could mean both."""
_SAME_PLACE: Final = 40
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
    bounce. Presses elsewhere count at once, and digits typed do not come here, so a quick typist is not held up.
    ``now`` is a clock in seconds.
    """

    def __init__(self, bounce_ms: int = BOUNCE_MS, *, now: Callable[[], float] = time.monotonic) -> None:
        self.bounce_ms = max(0, min(bounce_ms, LONGEST_BOUNCE_MS))
        self.keys_on_screen = True
        """Whether fields for words bring keys of their own: until a keyboard has typed somewhere, or she has put them away."""
        self._now = now
        self._last_at_place: _Press | None = None
        self._last_by_key: _Press | None = None

    def counts(self, what: object, place: QPoint | None) -> bool:
        """Whether a press on ``what`` is one of its own: at ``place`` on the screen, or ``None`` for one by a key."""
        press = _Press(self._now(), id(what), place)
        if any(last and self._is_bounce(press, last) for last in (self._last_at_place, self._last_by_key)):
            return False
        if place is None:
            self._last_by_key = press
        else:
            self._last_at_place = press
        return True

    def _is_bounce(self, press: _Press, last: _Press) -> bool:
        soon = (press.at - last.at) * 1000 < self.bounce_ms
        return soon and (press.what == last.what or _same_place(press.place, last.place))


def _same_place(one: QPoint | None, other: QPoint | None) -> bool:
    """Whether two presses lie together; those by keys always do."""
    if one is None or other is None:
        return one is other
    return (one - other).manhattanLength() < _SAME_PLACE
