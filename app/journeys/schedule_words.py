"""How often something goes out, in words."""

from __future__ import annotations

from typing import Final

from app.domain.schedules import LAST_DAY, Frequency, Schedule
from app.journeys.say import Say, say

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


def how_often(schedule: Schedule) -> Say:
    """Such as: every month, on day 5."""
    if schedule.frequency is Frequency.WEEKLY:
        return say("Schedules", "every week, on {weekday}")(weekday=WEEKDAYS[schedule.first.weekday()])
    words = (_ON_THE_LAST if schedule.day == LAST_DAY else _ON_A_DAY).get(schedule.frequency, say("Schedules", "regularly"))
    return words(number=schedule.day) if "{number}" in words.text else words
