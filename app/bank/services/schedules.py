"""Schedules as the wire tells them, and whether this bank can keep to one."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.bank.services.refusal import Refusal
from app.contract.payments import Details
from app.contract.schedules import meant
from app.domain.business_days import modified_following
from app.domain.schedules import Schedule
from app.domain.standing_orders import FARTHEST

TOLD: Final = 5
"""So many of the days that come are told: all of a month, if it goes out every week."""


def schedule_of(details: Details) -> Schedule | None:
    """How often, where it is more than once; refused ``DT01`` where there is no such day, or it does not begin on one of its own."""
    try:
        schedule = meant(details.schedule)
    except ValueError:
        raise Refusal("DT01") from None
    if schedule is not None and not schedule.holds:
        raise Refusal("DT01")
    return schedule


def check_days(schedule: Schedule, today: date) -> None:
    """Refused ``DT01`` where it does not begin after today, or too far ahead."""
    if not today < schedule.first <= today + FARTHEST or modified_following(schedule.first) <= today:
        raise Refusal("DT01")
