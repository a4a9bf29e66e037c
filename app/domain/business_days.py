"""Business days: on which days a bank moves money, and where a payment goes whose day is none.

For China, by the yearly notice of the State Council on holidays: days off besides the weekends, and the weekend days that are worked in
their place, on which banks settle too. The notice for a year comes out in the autumn before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


def _between(first: str, last: str) -> Iterator[date]:
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    while day <= end:
        yield day
        day += _DAY


_OFF: Final = frozenset(
    day
    for first, last in (
        ("2025-01-01", "2025-01-01"),
        ("2025-01-28", "2025-02-04"),
        ("2025-04-04", "2025-04-06"),
        ("2025-05-01", "2025-05-05"),
        ("2025-05-31", "2025-06-02"),
        ("2025-10-01", "2025-10-08"),
        ("2026-01-01", "2026-01-03"),
        ("2026-02-15", "2026-02-23"),
        ("2026-04-04", "2026-04-06"),
        ("2026-05-01", "2026-05-05"),
        ("2026-06-19", "2026-06-21"),
        ("2026-09-25", "2026-09-27"),
        ("2026-10-01", "2026-10-07"),
    )
    for day in _between(first, last)
)
"""国办发明电〔2024〕12号 for 2025, 国办发明电〔2025〕7号 for 2026."""
_WORKED: Final = frozenset(
    date.fromisoformat(day)
    for day in (
        "2025-01-26",
        "2025-02-08",
        "2025-04-27",
        "2025-09-28",
        "2025-10-11",
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10",
    )
)
"""Weekend days that the same notices make working days."""
KNOWN_YEARS: Final = frozenset(day.year for day in _OFF)
"""The years whose notice stands here."""
_EVERY_YEAR: Final = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
"""What the law on holidays (国务院令第795号) fixes by the solar calendar: all that is sure of a year whose notice is not known."""


def holidays_are_known(day: date) -> bool:
    """Whether the notice for its year stands here: else a day off that is not fixed by law looks like a business day yet."""
    return day.year in KNOWN_YEARS


def is_business_day(day: date) -> bool:
    """Whether money moves. In a year whose notice is not known: every weekday but the days that the law fixes."""
    if holidays_are_known(day):
        return day in _WORKED or (day not in _OFF and day.weekday() < _SATURDAY)
    return (day.month, day.day) not in _EVERY_YEAR and day.weekday() < _SATURDAY


def following(day: date) -> date:
    """The day itself, or the next business day (ISO 20022: ``FOLW``)."""
    while not is_business_day(day):
        day += _DAY
    return day


def preceding(day: date) -> date:
    """The day itself, or the business day before (``PREC``)."""
    while not is_business_day(day):
        day -= _DAY
    return day


def modified_following(day: date) -> date:
    """The day itself, or the next business day, unless that is in another month: then the one before (``MFLW``)."""
    later = following(day)
    return later if later.month == day.month else preceding(day)


def next_business_day(day: date) -> date:
    """The first business day after a day."""
    return following(day + _DAY)


def business_days_before(day: date, count: int) -> date:
    """So many business days before a day."""
    for _ in range(count):
        day = preceding(day - _DAY)
    return day
