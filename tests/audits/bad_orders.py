"""The screens of what goes out regularly, at their most awkward: the longest names, the largest amounts, every kind of schedule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.payments import PaymentStatus
from app.domain.schedules import LAST_DAY, Frequency, Schedule, goes_out
from app.domain.standing_orders import StandingOrder
from app.journeys.cheated_orders import not_known, stop_these, these_are_stopped
from app.journeys.ports import Refused
from app.journeys.refusals import another
from app.journeys.schedule_asking import ask_schedule
from app.journeys.standing_order_confirming import read_back_order, really_order
from app.journeys.standing_order_words import (
    ANOTHER_DAY,
    SETTING_UP,
    how_much_each_time,
    listed,
    nobody_yet,
    nothing_set_up,
    one_of_them,
    really_stop,
    set_up,
    stopped,
)
from app.journeys.steps import Step
from tests.audits.bad_world import FIRM, FIRM_ZH, LONG_REVIEW, LONGEST, NOTE, NUMBER, PAYEES, WHEN
from tests.journeys.drive import drive

DAY = date(2026, 9, 30)
WEEKS = Schedule(Frequency.WEEKLY, DAY)
MONTHS = Schedule(Frequency.MONTHLY, DAY, LAST_DAY, date(2036, 9, 30))
QUARTERS = Schedule(Frequency.QUARTERLY, DAY, 30)
YEARS = Schedule(Frequency.ANNUAL, DAY, 30)


def going_out() -> Iterator[Step[Any]]:
    """Seen, set up and stopped."""
    orders = tuple(order(schedule) for schedule in (WEEKS, MONTHS, QUARTERS, YEARS))
    yield listed((), None, frozen=False)
    yield listed(orders, LONGEST, frozen=False)
    yield listed(orders, LONGEST, frozen=True)
    yield one_of_them(orders[1], frozen=False)
    yield one_of_them(orders[1], frozen=True)
    yield really_stop(orders[1])
    yield stopped(orders[1], one_waits=False)
    yield stopped(orders[1], one_waits=True)
    yield set_up(orders[1], frozen=False)
    yield set_up(replace(orders[1], status=PaymentStatus.WAITING_FOR_FAMILY, days=()), frozen=True)
    yield stop_these(orders, SETTING_UP)
    for one_waits in (True, False, None):
        yield these_are_stopped(orders[1], one_waits, SETTING_UP)
    yield not_known(SETTING_UP)
    yield nobody_yet()
    yield nothing_set_up()
    yield another(Refused("DT01"), ANOTHER_DAY, SETTING_UP)
    yield how_much_each_time(PAYEES[0], LONGEST.currency, SETTING_UP)
    yield from asked("weekly", "2")
    yield from asked("monthly", "another")
    yield from asked("annual", "31")
    yield from confirmed(MONTHS)


def asked(*answers: str) -> Iterator[Step[Any]]:
    """The questions of a schedule, from the first on."""
    yield from drive(lambda: ask_schedule(WHEN.date(), SETTING_UP), answers)[1]


def confirmed(schedule: Schedule) -> Iterator[Step[Any]]:
    """The two questions, where everything has to clear that can."""
    review = replace(LONG_REVIEW, schedule=schedule, days=goes_out(schedule, schedule.first, 5), note_to_family=NOTE)
    yield read_back_order(review, None, SETTING_UP)
    yield really_order(review, schedule, 0, SETTING_UP)


def order(schedule: Schedule) -> StandingOrder:
    """One that goes out so."""
    name = FIRM[:70] if schedule.day else FIRM_ZH
    days = goes_out(schedule, schedule.first, 5)
    return StandingOrder(schedule.frequency.value, PaymentStatus.PENDING, name, NUMBER, NUMBER, LONGEST, NOTE, schedule, days)
