"""Amounts and days as a voice says them best. The forms are the language's own."""

from __future__ import annotations

from datetime import date, datetime, time

from app.domain.languages.known import language as spoken_in
from app.domain.money import Money
from app.ui.words.figures import near, of_another_year


def money(amount: Money, language: str) -> str:
    """``一百二十八元五角``, ``128 pounds and 50 pence``: no separators, no silent zeros."""
    return spoken_in(language).money_aloud(amount)


def day(when: date, language: str, today: date | None = None) -> str:
    """``十一月二十一日星期六``, ``Saturday the 21st of November``; with its year where that is not this one."""
    return spoken_in(language).day_aloud(when, year=of_another_year(when, today))


def clock(when: time, language: str) -> str:
    """``上午九点零五分``, ``5 minutes past 9 in the morning``."""
    return spoken_in(language).clock_aloud(when)


def moment(when: datetime, language: str, today: date | None = None) -> str:
    """The day and the time of day, at the place where the program runs."""
    here = when.astimezone()
    return day(here.date(), language, today) + spoken_in(language).rest + clock(here.time(), language)


def ahead(when: datetime, language: str, today: date | None = None) -> str:
    """A moment to come: ``明天，十一月二十二日星期日，上午九点``; ``Sunday the 22nd of November, that is tomorrow, 9 o’clock …``."""
    here = when.astimezone()
    called = near(here.date(), language, today)
    if not called:
        return moment(when, language, today)
    return spoken_in(language).near_aloud(called, day(here.date(), language, today), clock(here.time(), language))
