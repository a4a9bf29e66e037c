"""On which days a branch works: those of where it is. Money moves on the bank's own (:mod:`app.domain.business_days`), wherever she is."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Final

from app.domain.business_days import is_business_day

_DAY: Final = timedelta(days=1)
_MONDAY: Final = 0
_SATURDAY: Final = 5
_SUNDAY: Final = 6
_BRITAIN: Final = "GB"


def works_on(day: date, region: str) -> bool:
    """Whether a branch in ``region`` (:mod:`app.domain.regions`; in China where nothing is said) works on a day.

    In Britain by the bank holidays of England and Wales (Banking and Financial Dealings Act 1971, and the two of common law), but for
    those that are proclaimed for one year alone. Of other countries the weekends alone are known.
    """
    if not region or region.isdigit():
        return is_business_day(day)
    return day.weekday() < _SATURDAY and not (region.startswith(_BRITAIN) and day in _bank_holidays(day.year))


@cache
def _bank_holidays(year: int) -> frozenset[date]:
    easter, mondays = _easter(year), (_monday(date(year, *after)) for after in ((5, 1), (5, 25), (8, 25)))
    christmas = _working(date(year, 12, 25))
    boxing_day = _working(christmas + _DAY)
    if date(year, 12, 25).weekday() == _SUNDAY:  # Boxing Day keeps its Monday, and Christmas goes to the day after
        christmas, boxing_day = date(year, 12, 27), date(year, 12, 26)
    return frozenset({_working(date(year, 1, 1)), easter - 2 * _DAY, easter + _DAY, *mondays, christmas, boxing_day})


def _working(day: date) -> date:
    """The day itself, or the Monday after its weekend."""
    return day if day.weekday() < _SATURDAY else _monday(day)


def _monday(day: date) -> date:
    """The first one from this day on."""
    return day + (_MONDAY - day.weekday()) % 7 * _DAY


def _easter(year: int) -> date:
    """Easter Sunday, by Meeus's rule for the Gregorian calendar."""
    century, in_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    month, day = divmod(moon + week - 7 * ((year % 19 + 11 * moon + 22 * week) // 451) + 114, 31)
    return date(year, month, day + 1)
