"""Callbacks: a customer asks the bank to call her; discreetly where she is not alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import count, islice
from typing import Final

from app.domain.hands import InHand

_HOURS: Final = ((time(9), time(12)), (time(14), time(17)))
"""When the bank calls those who would like it at a certain time: in the morning and in the afternoon, on every day."""
_OFFERED: Final = 3


@dataclass(frozen=True, slots=True)
class CallTime:
    """A part of a day in which the bank calls."""

    begins_at: datetime
    ends_at: datetime


def call_times(now: datetime) -> tuple[CallTime, ...]:
    """Those that come next, in the zone of ``now``. One that has begun is none any more: that is "as soon as somebody is free"."""
    return tuple(islice((each for each in _each_from(now) if each.begins_at > now), _OFFERED))


def _each_from(now: datetime) -> Iterator[CallTime]:
    for days in count():
        day = (now + timedelta(days=days)).date()
        yield from (CallTime(*(datetime.combine(day, hour, now.tzinfo) for hour in hours)) for hours in _HOURS)


@dataclass(frozen=True, slots=True)
class Callback:
    """Somebody waits for a call. ``discreet``: she is not alone; what waits of hers is held, and nothing shows on her screen."""

    callback_id: str
    asked_at: datetime
    discreet: bool
    customer_name: str = ""
    customer_number: str = ""
    """Both known to the desk alone."""
    tries: int = 0
    """How often she was not reached."""
    tried_at: datetime | None = None
    """The last time of those."""
    wanted: CallTime | None = None
    """When a call suits her; nothing where that is as soon as possible."""
    hand: InHand | None = None
    """Who is calling her now."""

    @property
    def in_others_hand(self) -> bool:
        """Whether a colleague of the reader is calling her."""
        return self.hand is not None and not self.hand.yours


@dataclass(frozen=True, slots=True)
class Calling:
    """How it stands with calls of the bank, as she may see it: the one she waits for, and when else the bank calls."""

    awaited: Callback | None
    times: tuple[CallTime, ...]
