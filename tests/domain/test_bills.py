"""Comparing bills, and covering names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.bills import Against, Bill, BilledMonth, Comparison, Way, compared, partly_covered
from app.domain.money import Money


def cny(minor: int) -> Money:
    return Money("CNY", minor)


def bill(minor: int, month: date = date(2026, 1, 1)) -> Bill:
    return Bill("1", cny(minor), month, month, month.replace(day=28))


def months(*minor: int, until: date = date(2025, 12, 1)) -> tuple[BilledMonth, ...]:
    """The months up to ``until``, the oldest first."""
    at = [divmod(until.year * 12 + until.month - 1 - back, 12) for back in range(len(minor))]
    return tuple(BilledMonth(date(year, month + 1, 1), cny(each)) for (year, month), each in zip(reversed(at), minor, strict=True))


YEAR = (10000, 9000, 8000, 5000, 5000, 5000, 5000, 5000, 5000, 6000, 8000, 10000)
"""January to December 2025."""


def test_a_month_is_compared_with_itself_a_year_ago_and_with_the_three_before() -> None:
    assert compared(bill(12000), months(*YEAR)) == (
        Comparison(Against.LAST_YEAR, Way.MORE, cny(10000)),
        Comparison(Against.BEFORE, Way.MORE, cny(8000)),
    )


@pytest.mark.parametrize(("minor", "way"), [(10999, Way.SAME), (9001, Way.SAME), (11000, Way.MORE), (9000, Way.LESS)])
def test_less_than_a_tenth_is_about_the_same(minor: int, way: Way) -> None:
    assert compared(bill(minor), months(*YEAR))[0].way is way


def test_where_there_is_nothing_to_compare_with_nothing_is_said() -> None:
    assert compared(bill(9000), ()) == ()
    assert compared(bill(9000), months(0, 0, 0)) == ()
    assert [each.against for each in compared(bill(9000), months(*([9000] * 3)))] == [Against.BEFORE]


def test_what_comes_every_other_month_is_compared_with_the_bills_there_were() -> None:
    every_other = months(*(0, 4000) * 6)
    assert compared(bill(4400), every_other)[0] == Comparison(Against.BEFORE, Way.MORE, cny(4000))


@given(st.integers(1, 10**7), st.lists(st.integers(0, 10**7), max_size=24))
def test_more_is_more_and_less_is_less(minor: int, before: list[int]) -> None:
    for each in compared(bill(minor), months(*before)):
        assert each.amount.minor > 0
        assert (each.way is Way.MORE) <= (minor > each.amount.minor)
        assert (each.way is Way.LESS) <= (minor < each.amount.minor)
        assert (each.way is Way.SAME) == (10 * abs(minor - each.amount.minor) < each.amount.minor)


@pytest.mark.parametrize(
    ("name", "covered"),
    [
        ("王秀兰", "王*兰"),
        ("李娜", "李*"),
        ("欧阳建国", "欧**国"),
        ("Margaret Hughes", "M* Hughes"),
        ("Anna Maria Kerr", "A* M* Kerr"),
        ("陈", "陈*"),
    ],
)
def test_a_name_is_covered_but_for_what_its_owner_knows_it_by(name: str, covered: str) -> None:
    assert partly_covered(name) == covered


@given(st.text("王李张abcdef ", min_size=2).map(str.strip).filter(lambda name: len(name) > 1))
def test_a_covered_name_is_never_the_whole(name: str) -> None:
    assert "*" in partly_covered(name)
    assert partly_covered(name) != name
