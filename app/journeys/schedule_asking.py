"""How often, on which day, from when and until when: one question at a time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice
from typing import Final

from app.domain.business_days import modified_following
from app.domain.schedules import LAST_DAY, MONTHS_A_YEAR, Frequency, Schedule, day_in, days
from app.journeys.runner import Journey, ask
from app.journeys.say import Say, say
from app.journeys.schedule_words import WEEKDAYS
from app.journeys.steps import Choose, Option, Trail

ASKED: Final = 4
"""So many questions it takes."""
_OFTEN: Final = (1, 5, 10, 15, 20, 25, LAST_DAY)
"""Days of the month that are shown first."""
_ANOTHER: Final = 0
_TIMES: Final = (3, 6, 12, 24)
_FREQUENCIES: Final[tuple[tuple[Frequency, Say], ...]] = (
    (Frequency.MONTHLY, say("Schedules", "Every month")),
    (Frequency.WEEKLY, say("Schedules", "Every week")),
    (Frequency.QUARTERLY, say("Schedules", "Every three months")),
    (Frequency.ANNUAL, say("Schedules", "Once a year")),
)


def ask_schedule(today: date, trail: Trail) -> Journey[Schedule]:
    """Asks for all of it. ``trail`` is at the step before."""
    frequency = yield from ask(how_often(trail.on(1)))
    if frequency is Frequency.WEEKLY:
        day, begins = 0, coming_weeks(today, (yield from ask(which_weekday(trail.on(2)))))
    else:
        day = yield from ask(which_day(_OFTEN, trail.on(2)))
        if day == _ANOTHER:
            day = yield from ask(which_day(tuple(each for each in range(1, LAST_DAY) if each not in _OFTEN), trail.on(2)))
        begins = coming_months(today, day, MONTHS_A_YEAR if frequency is Frequency.ANNUAL else 3)
    first = yield from ask(from_when(begins, trail.on(3)))
    until = yield from ask(until_when(Schedule(frequency, first, day), trail.on(4)))
    return Schedule(frequency, first, day, until)


def coming_weeks(today: date, weekday: int) -> tuple[date, ...]:
    """The next three such days on which it can still begin."""
    first = today + timedelta(days=(weekday - today.weekday()) % 7)
    return _still_to_come(today, [first + timedelta(weeks=weeks) for weeks in range(4)], 3)


def coming_months(today: date, day: int, months: int) -> tuple[date, ...]:
    """The day in the months to come, as far as it can still begin."""
    found = []
    for ahead in range(months + 1):
        years, month = divmod(today.month - 1 + ahead, MONTHS_A_YEAR)
        year = today.year + years
        found.append(date(year, month + 1, day_in(year, month + 1, day)))
    return _still_to_come(today, found, months)


def how_often(trail: Trail) -> Choose[Frequency]:
    """How often?"""
    return Choose(
        key="how-often",
        trail=trail,
        question=say("Schedules", "How often should it go out?"),
        options=tuple(Option(each.value, label, each, icon="clock") for each, label in _FREQUENCIES),
    )


def which_weekday(trail: Trail) -> Choose[int]:
    """On which day of the week?"""
    return Choose(
        key="weekday",
        trail=trail,
        question=say("Schedules", "On which day of the week?"),
        options=tuple(Option(str(number), label, number) for number, label in enumerate(WEEKDAYS)),
    )


def which_day(shown: tuple[int, ...], trail: Trail) -> Choose[int]:
    """On which day of the month? The usual ones first, the others behind one press."""
    another = Option("another", say("Schedules", "Another day"), _ANOTHER, icon="clock")
    rows = tuple(Option(str(day), _called(day), day) for day in shown)
    return Choose(
        key="day" if LAST_DAY in shown else "other-day",
        trail=trail,
        question=say("Schedules", "On which day of the month?"),
        why=(say("Schedules", "Best a day after your pension or wage has come."),),
        options=(*rows, another) if LAST_DAY in shown else rows,
    )


def from_when(begins: tuple[date, ...], trail: Trail) -> Choose[date]:
    """When for the first time? Said as the business day on which it really goes out."""
    on = say("Schedules", "On {day}")
    return Choose(
        key="first-day",
        trail=trail,
        question=say("Schedules", "When should it go out for the first time?"),
        why=(say("Schedules", "At weekends and on holidays no money moves. Then it goes out on a business day close by."),),
        options=tuple(Option(day.isoformat(), on(day=modified_following(day)), day, icon="clock") for day in begins),
    )


def until_when(schedule: Schedule, trail: Trail) -> Choose[date | None]:
    """Until when? Without an end comes first: it can be stopped at any time."""
    ends = {times: next(islice(days(schedule), times - 1, None)) for times in _TIMES}
    last = say("Schedules", "{count} times; the last on {day}")
    endless: Option[date | None] = Option(
        "endless", say("Schedules", "Until I stop it"), None, say("Schedules", "One press stops it, at any time"), "resume"
    )
    limited: tuple[Option[date | None], ...] = tuple(
        Option(str(times), last(count=times, day=modified_following(day)), day, icon="clock") for times, day in ends.items()
    )
    return Choose(
        key="until",
        trail=trail,
        question=say("Schedules", "Until when should it go out?"),
        options=(endless, *limited),
    )


def _still_to_come(today: date, found: list[date], most: int) -> tuple[date, ...]:
    return tuple(islice((day for day in found if day > today and modified_following(day) > today), most))


def _called(day: int) -> Say:
    return say("Schedules", "On the last day") if day == LAST_DAY else say("Schedules", "On day {number}")(number=day)
