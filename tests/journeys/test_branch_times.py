"""The days and hours that are offered for a trip: all still to come, while the branch is open as far as that is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from app.domain.business_days import is_business_day
from app.domain.visits import TAKEN_AHEAD
from app.journeys.branch_trip_times import days_for, times_on, today_at
from tests.journeys.visiting import OPEN, SHUT

CHINA: Final = timezone(timedelta(hours=8))
MONDAY: Final = date(2026, 11, 23)


def at(hour: int, day: date = MONDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=CHINA)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 1), timezones=st.just(UTC)), st.integers(1, 24), st.booleans())
def test_whatever_is_offered_is_still_to_come(now: datetime, hours: int, is_open: bool) -> None:
    change = (now + timedelta(hours=hours)).astimezone(CHINA)
    branch = replace(OPEN, closes_at=change) if is_open else replace(SHUT, opens_at=change)
    days = days_for(branch, now)
    assert days == tuple(sorted(set(days)))
    assert all(is_business_day(day) and day - today_at(branch, now) <= timedelta(days=TAKEN_AHEAD) for day in days)
    for day in days:
        times = times_on(day, branch, now)
        assert times
        assert all(now < each for each in times)
        assert is_open or all(change <= each for each in times)


def test_one_that_closes_at_midnight_has_its_day_until_then() -> None:
    branch = replace(OPEN, closes_at=at(0, MONDAY + timedelta(days=1)))
    early = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # one in the morning there
    assert today_at(branch, early) == MONDAY
    assert days_for(branch, early)[0] == MONDAY
    assert [each.hour for each in times_on(MONDAY, branch, early)] == [10, 11, 14, 15, 16]


def test_today_is_offered_for_as_long_as_there_is_an_hour_left() -> None:
    branch = replace(OPEN, closes_at=at(16))
    assert [each.hour for each in times_on(MONDAY, branch, at(11))] == [14, 15]
    assert days_for(branch, at(15))[0] == MONDAY + timedelta(days=1)
    assert days_for(replace(branch, full=True), at(9))[0] == MONDAY + timedelta(days=1)


def test_before_a_week_of_holidays_only_days_are_offered_that_are_taken() -> None:
    eve = date(2026, 9, 30)
    assert days_for(replace(OPEN, closes_at=at(17, eve)), at(9, eve)) == (eve,)
    assert days_for(replace(SHUT, opens_at=at(9, date(2026, 10, 8))), at(20, eve)) == ()


def test_a_closed_one_is_offered_from_when_it_opens() -> None:
    branch = replace(SHUT, opens_at=at(14))
    assert [each.hour for each in times_on(MONDAY, branch, at(7))] == [14, 15, 16]
    assert days_for(branch, at(7))[0] == MONDAY
