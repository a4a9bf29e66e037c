"""Schedules: how often something goes out, and on which days."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import count, islice, takewhile
from typing import Final

from app.domain.business_days import modified_following

LAST_DAY: Final = 31
"""As the day of the month: its last one, however long it is (Berlin Group: ``dayOfExecution`` 31, ultimo)."""
MONTHS_A_YEAR: Final = 12


class Frequency(StrEnum):
    """How often."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    ANNUAL = "annual"
    OTHER = "other"
    """Of a bank that is newer than this program."""


_STEP: Final = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.ANNUAL: 12}
"""Months from one to the next."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """How often, from ``first`` on, which is one of its days; ``day`` of the month, or 0 where it goes by the week; ``until`` included."""

    frequency: Frequency
    first: date
    day: int = 0
    until: date | None = None

    @property
    def holds(self) -> bool:
        """Whether the first day is one that it names, and not after the last."""
        fits = self.first.day == day_in(self.first.year, self.first.month, self.day) if self.day else True
        by_month = self.frequency in _STEP
        return fits and by_month == bool(self.day) and (self.until is None or self.first <= self.until)


def day_in(year: int, month: int, day: int) -> int:
    """The day of a month, or its last one where it is not so long."""
    return min(day, monthrange(year, month)[1])


def days(schedule: Schedule) -> Iterator[date]:
    """The days that it names, whether money moves on them or not; without end where it has none."""
    return takewhile(lambda day: schedule.until is None or day <= schedule.until, _all(schedule))


def day_after(schedule: Schedule, last: date) -> date | None:
    """The first of its days after ``last``; none where that was the last."""
    return next((day for day in days_from(schedule, last) if day > last), None)


def goes_on(schedule: Schedule, day: date) -> bool:
    """Whether it names this day."""
    return next(days_from(schedule, day), None) == day


def goes_out(schedule: Schedule, first: date, most: int) -> tuple[date, ...]:
    """On which business days it goes out, from one of its days on: moved to the next, or back where that would be another month."""
    return tuple(modified_following(day) for day in islice(days_from(schedule, first), most))


def days_from(schedule: Schedule, first: date) -> Iterator[date]:
    """The days that it names from ``first`` on; those long before are left out, since nobody counts through the past."""
    passed = max(0, (first - schedule.first).days // 7 if schedule.frequency is Frequency.WEEKLY else _steps_to(schedule, first))
    begun = (day for day in _all(schedule, max(0, passed - 1)) if day >= first)
    return takewhile(lambda day: schedule.until is None or day <= schedule.until, begun)


def _steps_to(schedule: Schedule, day: date) -> int:
    months = (day.year - schedule.first.year) * MONTHS_A_YEAR + day.month - schedule.first.month
    return months // _STEP[schedule.frequency]


def _all(schedule: Schedule, begin: int = 0) -> Iterator[date]:
    """Counted from the first one each time: a short month does not shorten those after it."""
    for number in count(begin):
        if schedule.frequency is Frequency.WEEKLY:
            yield schedule.first + timedelta(weeks=number)
        else:
            years, month = divmod(schedule.first.month - 1 + number * _STEP[schedule.frequency], MONTHS_A_YEAR)
            yield date(schedule.first.year + years, month + 1, day_in(schedule.first.year + years, month + 1, schedule.day))
