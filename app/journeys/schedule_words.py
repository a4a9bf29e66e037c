"""How often something goes out, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from app.domain.business_days import holidays_are_known
from app.domain.schedules import LAST_DAY, Frequency, Schedule
from app.journeys.say import Say, say
from app.journeys.steps import Fact

WEEKDAYS: Final = (
    say("Schedules", "Monday"),
    say("Schedules", "Tuesday"),
    say("Schedules", "Wednesday"),
    say("Schedules", "Thursday"),
    say("Schedules", "Friday"),
    say("Schedules", "Saturday"),
    say("Schedules", "Sunday"),
)
_ON_A_DAY: Final[dict[Frequency, Say]] = {
    Frequency.MONTHLY: say("Schedules", "every month, on day {number}"),
    Frequency.QUARTERLY: say("Schedules", "every three months, on day {number}"),
    Frequency.ANNUAL: say("Schedules", "once a year"),
}
_ON_THE_LAST: Final[dict[Frequency, Say]] = {
    Frequency.MONTHLY: say("Schedules", "every month, on its last day"),
    Frequency.QUARTERLY: say("Schedules", "every three months, on the last day"),
    Frequency.ANNUAL: say("Schedules", "once a year"),
}


def may_move(days: Iterable[date]) -> tuple[Fact, ...]:
    """That some of these days may turn out to be holidays, where those of their year are not announced yet; and what happens then.

    The days are those of China, by which the bank reckons wherever she lives.
    """
    year = min((day.year for day in days if not holidays_are_known(day)), default=None)
    if year is None:
        return ()
    moves = say("Schedules", "Not announced yet. If a day becomes one, it goes out on a business day close by.")
    return (Fact(say("Schedules", "China's holidays in {year}")(year=year), moves),)


def how_often(schedule: Schedule) -> Say:
    """Such as: every month, on day 5."""
    if schedule.frequency is Frequency.WEEKLY:
        return say("Schedules", "every week, on {weekday}")(weekday=WEEKDAYS[schedule.first.weekday()])
    words = (_ON_THE_LAST if schedule.day == LAST_DAY else _ON_A_DAY).get(schedule.frequency, say("Schedules", "regularly"))
    return words(number=schedule.day) if "{number}" in words.text else words
