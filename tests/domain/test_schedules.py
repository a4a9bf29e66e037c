"""Schedules: month ends, leap days and holidays, and what holds of every one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import AccountNumber
from app.domain.business_days import is_business_day
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.schedules import LAST_DAY, Frequency, Schedule, day_after, day_in, days, goes_on, goes_out
from app.domain.standing_orders import StandingOrder, within_a_month

BY_MONTH = [Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.ANNUAL]


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    frequency = draw(st.sampled_from([*BY_MONTH, Frequency.WEEKLY]))
    first, day = draw(st.dates(date(2025, 1, 1), date(2035, 12, 31))), 0
    if frequency is not Frequency.WEEKLY:
        day = draw(st.integers(1, LAST_DAY))
        first = first.replace(day=day_in(first.year, first.month, day))
    until = draw(st.none() | st.integers(0, 4000).map(lambda later: first + timedelta(days=later)))
    return Schedule(frequency, first, day, until)


def test_a_year_of_last_days_goes_out_on_the_business_day_before_where_a_month_ends_with_days_off() -> None:
    schedule = Schedule(Frequency.MONTHLY, date(2026, 1, 31), LAST_DAY)
    assert [day.isoformat() for day in goes_out(schedule, schedule.first, 12)] == [
        "2026-01-30",
        "2026-02-28",
        "2026-03-31",
        "2026-04-30",
        "2026-05-29",
        "2026-06-30",
        "2026-07-31",
        "2026-08-31",
        "2026-09-30",
        "2026-10-30",
        "2026-11-30",
        "2026-12-31",
    ]


def test_a_year_of_firsts_is_put_off_over_every_holiday() -> None:
    schedule = Schedule(Frequency.MONTHLY, date(2026, 1, 1), 1)
    moved = {day: at for day, at in zip(days(schedule), goes_out(schedule, schedule.first, 12), strict=False) if day != at}
    assert {day.isoformat(): at.isoformat() for day, at in moved.items()} == {
        "2026-01-01": "2026-01-04",
        "2026-02-01": "2026-02-02",
        "2026-03-01": "2026-03-02",
        "2026-05-01": "2026-05-06",
        "2026-08-01": "2026-08-03",
        "2026-10-01": "2026-10-08",
        "2026-11-01": "2026-11-02",
    }


def test_what_began_on_a_leap_day_goes_out_on_the_last_of_february_in_other_years() -> None:
    schedule = Schedule(Frequency.ANNUAL, date(2028, 2, 29), 29)
    assert [day.isoformat() for day in islice(days(schedule), 5)] == ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]


@pytest.mark.parametrize(
    "schedule",
    [
        Schedule(Frequency.MONTHLY, date(2026, 2, 27), LAST_DAY),
        Schedule(Frequency.MONTHLY, date(2026, 2, 28), 27),
        Schedule(Frequency.MONTHLY, date(2026, 2, 28), 0),
        Schedule(Frequency.WEEKLY, date(2026, 2, 28), 28),
        Schedule(Frequency.WEEKLY, date(2026, 2, 28), until=date(2026, 2, 27)),
    ],
)
def test_one_that_does_not_begin_on_a_day_of_its_own_does_not_hold(schedule: Schedule) -> None:
    assert not schedule.holds


@given(schedules())
def test_every_day_is_one_that_the_schedule_names_and_none_is_left_out(schedule: Schedule) -> None:
    named = list(islice(days(schedule), 40))
    assert schedule.holds
    assert named[0] == schedule.first
    assert all(day <= schedule.until for day in named if schedule.until)
    if schedule.frequency is Frequency.WEEKLY:
        assert {(later - day).days for day, later in pairwise(named)} <= {7}
    else:
        step = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.ANNUAL: 12}[schedule.frequency]
        assert {(later.year - day.year) * 12 + later.month - day.month for day, later in pairwise(named)} <= {step}
        assert all(day.day == min(schedule.day, monthrange(day.year, day.month)[1]) for day in named)


@given(schedules(), st.integers(-40, 6000))
def test_looking_from_anywhere_is_as_counting_from_the_first(schedule: Schedule, later: int) -> None:
    """What is looked for without going through the past is what one would have found there."""
    day = schedule.first + timedelta(days=later)
    counted = list(islice(days(schedule), 1000))
    assert day_after(schedule, day) == next((each for each in counted if each > day), None)
    assert goes_on(schedule, day) is (day in counted)


@given(schedules())
def test_it_goes_out_on_business_days_once_for_each_day_and_never_in_another_month(schedule: Schedule) -> None:
    named = list(islice(days(schedule), 30))
    out = goes_out(schedule, schedule.first, 30)
    assert len(out) == len(named)
    assert all(map(is_business_day, out))
    assert [day.month for day in out] == [day.month for day in named]


def order(minor: int, *on: str, currency: str = "CNY") -> StandingOrder:
    number = AccountNumber("CN-BBAN", "6288000000000001")
    schedule = Schedule(Frequency.MONTHLY, date(2026, 12, 1), 1)
    next_days = tuple(map(date.fromisoformat, on))
    return StandingOrder("id", PaymentStatus.PENDING, "Li", number, number, Money(currency, minor), "", schedule, next_days)


def test_a_month_adds_up_what_goes_out_before_the_same_day_of_the_next() -> None:
    orders = (order(100, "2026-12-01", "2027-01-04"), order(30, "2026-11-27", "2026-12-04", "2026-12-21"), order(5, "2026-12-22"))
    assert within_a_month(orders, date(2026, 11, 22)) == Money("CNY", 190)
    assert within_a_month(orders, date(2026, 12, 31)) == Money("CNY", 100)
    assert within_a_month((), date(2026, 11, 22)) is None
    assert within_a_month((*orders, order(1, "2026-11-30", currency="GBP")), date(2026, 11, 22)) is None
