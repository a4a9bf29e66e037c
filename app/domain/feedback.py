"""Feedback: what somebody thinks of the bank and of this program, in one of five words and in their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

LONGEST_FEEDBACK: Final = 300
"""So many letters somebody's own words have at most."""


class Mood(StrEnum):
    """How somebody finds it, the best first."""

    VERY_GOOD = "very_good"
    GOOD = "good"
    SO_SO = "so_so"
    BAD = "bad"
    VERY_BAD = "very_bad"
    OTHER = "other"
    """Of a bank that is newer than this program."""


MOODS: Final = tuple(mood for mood in Mood if mood is not Mood.OTHER)
"""What may be said."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What was said; ``words`` may be empty. Whose it is, is told to nobody who reads it."""

    feedback_id: str
    at: datetime
    mood: Mood
    words: str
