"""Business days: what is moved where, against what the State Council's notices say, and what holds of every day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.business_days import (
    KNOWN_YEARS,
    business_days_before,
    following,
    is_business_day,
    modified_following,
    next_business_day,
    preceding,
)

DAYS = st.dates(date(2024, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "moves"),
    [
        ("2026-02-13", True),  # the last Friday before the Spring Festival
        ("2026-02-14", True),  # a Saturday that is worked
        ("2026-02-16", False),
        ("2026-02-23", False),
        ("2026-02-24", True),
        ("2026-10-07", False),
        ("2026-10-08", True),
        ("2026-10-10", True),  # a Saturday that is worked
        ("2026-10-11", False),
        ("2027-10-01", False),  # fixed by law, though the notice for the year is not known
        ("2027-10-04", True),
        ("2027-02-08", True),  # may turn out a holiday: no notice says so yet
    ],
)
def test_money_moves_on_the_days_that_the_notice_says(day: str, moves: bool) -> None:
    assert is_business_day(date.fromisoformat(day)) is moves


@pytest.mark.parametrize(
    ("day", "goes_out"),
    [
        ("2026-10-01", "2026-10-08"),
        ("2026-01-31", "2026-01-30"),  # a Saturday; Monday would be in February
        ("2026-02-28", "2026-02-28"),  # a Saturday that is worked
        ("2026-05-31", "2026-05-29"),
        ("2026-02-15", "2026-02-24"),
        ("2027-01-01", "2027-01-04"),
    ],
)
def test_a_day_off_is_moved_on_unless_that_leaves_the_month(day: str, goes_out: str) -> None:
    assert modified_following(date.fromisoformat(day)) == date.fromisoformat(goes_out)


@given(DAYS)
def test_what_is_moved_comes_to_the_nearest_business_day_on_its_side(day: date) -> None:
    later, earlier, moved = following(day), preceding(day), modified_following(day)
    assert earlier <= day <= later
    assert [is_business_day(each) for each in (earlier, later, moved)] == [True, True, True]
    between = [earlier + timedelta(days=days) for days in range(1, (later - earlier).days)]
    assert not any(map(is_business_day, between))
    assert moved.month == day.month
    assert moved == (later if later.month == day.month else earlier)


@given(DAYS, st.integers(1, 10))
def test_so_many_business_days_back_are_as_many_on_again(day: date, count: int) -> None:
    back = there = following(day)
    back = business_days_before(back, count)
    for _ in range(count):
        back = next_business_day(back)
    assert back == there


def test_no_year_is_known_by_halves() -> None:
    """At least ten days off each year besides weekends: a notice that was copied in part would be worse than none."""
    for year in KNOWN_YEARS:
        days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]
        assert sum(map(is_business_day, days)) in range(246, 252), year
