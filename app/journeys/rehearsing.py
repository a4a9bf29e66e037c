"""Practising as journeys see it: which lessons there are, and a place where one is played."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Protocol

NOT_NOW: Final = "practice_not_now"
"""Refused so where no pretend bank could be started."""


class Lesson(StrEnum):
    """What can be practised."""

    PAY = "pay"
    SCAMS = "scams"
    TRUST = "trust"
    POWER_CUT = "power-cut"
    FREE = "free"


class Practising(Protocol):
    """A place to practise in, with a bank of its own. It has no way to the bank of this seat."""

    def play(self, lesson: Lesson) -> None:
        """Plays a lesson over everything, and is back when it is over, however it ended; leaves nothing behind."""
        ...
