"""Amounts, days and digits as each language writes them; digits also as it says them. The forms are the language's own."""

from __future__ import annotations

from datetime import date, datetime, time

from app.domain.languages.known import language as spoken_in
from app.domain.money import Money


def money(amount: Money, language: str) -> str:
    """``3,200.00 元``, ``£3,200.00``, ``3,200.00 yuan``; a minus sign where it is a debt."""
    return spoken_in(language).money(amount)


def day(when: date, language: str, today: date | None = None) -> str:
    """``11月21日 星期六``, ``Saturday 21 November``; with its year where that is not this one."""
    return spoken_in(language).day(when, year=of_another_year(when, today))


def short_month(when: date, language: str) -> str:
    """The month of a day, as short as it can be read: ``11月``, ``Nov``."""
    return spoken_in(language).short_month(when)


def moment(when: datetime, language: str, today: date | None = None) -> str:
    """The day and the time of day, at the place where the program runs: ``11月21日 星期六 上午9:00``."""
    here = when.astimezone()
    return spoken_in(language).at(day(here.date(), language, today), clock(here.time(), language))


def ahead(when: datetime, language: str, today: date | None = None) -> str:
    """A moment to come: ``明天（11月22日 星期日）上午9:00``, ``Sunday 22 November (tomorrow), 9:00 in the morning``."""
    here = when.astimezone()
    called = near(here.date(), language, today)
    if not called:
        return moment(when, language, today)
    return spoken_in(language).near_at(called, day(here.date(), language, today), clock(here.time(), language))


def clock(when: time, language: str) -> str:
    """A time of day, the one way in which it is told: ``上午9:00``, ``9:00 in the morning``."""
    return spoken_in(language).clock(when)


def near(when: date, language: str, today: date | None = None) -> str:
    """What a day is called that is today or soon; nothing for any other."""
    return spoken_in(language).near.get((when - (today or date.today())).days, "")


def of_another_year(when: date, today: date | None = None) -> bool:
    """Whether a day needs its year."""
    return when.year != (today or date.today()).year


def spoken_digits(digits: str, language: str) -> str:
    """Digit by digit, with a longer pause between the groups of a long number: ``6 6 2 1, 0 8``, ``6，6，2，1；0，8``."""
    said = spoken_in(language)
    return said.group_rest.join(said.digit_rest.join(group) for group in digits.split())
