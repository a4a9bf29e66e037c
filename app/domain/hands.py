"""Who of the desk has something in hand: a held payment or a callback, so that nobody is called by two at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

HAND_HOLDS: Final = timedelta(minutes=30)
"""So long after one of the desk has begun to call her no other is to: two calls about one thing would frighten her."""


class Doing(StrEnum):
    """What one of the desk does about it while it is open."""

    CALLING = "calling"
    NOT_REACHED = "not_reached"
    """She did not answer; it is anybody's again."""
    PUT_BACK = "put_back"
    """Given out of the hand again."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


@dataclass(frozen=True, slots=True)
class InHand:
    """Who is calling her, or has tried to."""

    name: str
    yours: bool
    doing: Doing
    at: datetime


def is_held_by(doing: Doing, at: datetime, now: datetime) -> bool:
    """Whether it is in somebody's hand yet, of whom this is the last that was heard."""
    return doing is Doing.CALLING and now < at + HAND_HOLDS
