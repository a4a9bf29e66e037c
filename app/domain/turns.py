"""When a branch is open, whose turn it is there, and how long somebody may have to wait: an estimate, in whole minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from app.domain.branch_days import works_on
from app.domain.visits import KEEPS_ITS_PLACE, PLACES_BACK

PACE_OF: Final = timedelta(hours=2)
"""The pace of a branch is what it was in this time."""
_ENOUGH: Final = 3
"""So many have to have been served before a pace can be told from it."""
_MINUTE: Final = timedelta(minutes=1)
LONGEST_WAIT: Final = 600
"""Minutes; more than a day at the counter is no estimate."""


def estimated_wait_minutes(ahead: int, *, served: int, within: timedelta, windows: int, usual_minutes: int) -> int:
    """Minutes until it is the turn of somebody with ``ahead`` people before her.

    ``served``: so many were in the last ``within``, by all windows together. Where those are too few to tell a pace, ``windows`` of them
    are open, none counting as one, and each takes the branch's ``usual_minutes`` for a visitor.
    """
    if ahead <= 0:
        return 0
    if served >= _ENOUGH and within >= _MINUTE:
        minutes, shared_by = int(within / _MINUTE), served
    else:
        minutes, shared_by = usual_minutes, max(1, windows)
    return min(LONGEST_WAIT, max(1, -(-ahead * minutes // shared_by)))


_LONGEST_HOLIDAY: Final = 30
"""Days; a branch opens again before that."""
_QUARTER: Final = 15


@dataclass(frozen=True, slots=True)
class Hours:
    """When a branch is open: minutes after midnight by its own clock, on the days that its ``region`` works, or on ``every_day``."""

    opens: int
    closes: int
    every_day: bool = False

    def of(self, day: date, zone: tzinfo | None, region: str) -> tuple[datetime, datetime] | None:
        """From when until when on that day; nothing where it is closed all day."""
        if not (self.every_day or works_on(day, region)):
            return None
        midnight = datetime.combine(day, time(), zone)
        return midnight + timedelta(minutes=self.opens), midnight + timedelta(minutes=self.closes)

    def closes_at(self, now: datetime, region: str) -> datetime | None:
        """When it closes, where it is open now."""
        today = self.of(now.date(), now.tzinfo, region)
        return today[1] if today and today[0] <= now < today[1] else None

    def opens_at(self, now: datetime, region: str) -> datetime | None:
        """When it opens next."""
        days = (self.of(now.date() + timedelta(days=after), now.tzinfo, region) for after in range(_LONGEST_HOLIDAY))
        return next((day[0] for day in days if day and day[0] > now), None)


def is_on_the_quarter(at: datetime) -> bool:
    """Whether it is one of the times that one can come at."""
    return at.minute % _QUARTER == 0 and at.second == at.microsecond == 0


def place_on_coming(place: datetime, passed_over_at: datetime | None, now: datetime, waiting: Sequence[datetime]) -> datetime:
    """The place of somebody who comes ``now``: her own; a few places on where her turn was longer ago than it is kept.

    Places are instants, the earlier first. ``waiting``: those of the people who are there, in their order.
    """
    if passed_over_at is None or now - passed_over_at <= KEEPS_ITS_PLACE or not waiting:
        return place
    return max(place, waiting[min(PLACES_BACK, len(waiting)) - 1] + timedelta(microseconds=1))
