"""The names of the months, for sentences that speak of a month as a whole."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.journeys.say import Say, say

_MONTHS: Final = (
    say("Months", "January"),
    say("Months", "February"),
    say("Months", "March"),
    say("Months", "April"),
    say("Months", "May"),
    say("Months", "June"),
    say("Months", "July"),
    say("Months", "August"),
    say("Months", "September"),
    say("Months", "October"),
    say("Months", "November"),
    say("Months", "December"),
)


def month_called(day: date) -> Say:
    """The month of a day, without its year."""
    return _MONTHS[day.month - 1]


def month_and_year(day: date) -> Say:
    """A month with its year: March 2026, 2026年3月."""
    return say("Months", "{month} {year}")(month=month_called(day), year=str(day.year))
