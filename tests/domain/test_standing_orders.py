"""How much goes to one payee within a month: a sum that no cutting, shifting or mixing makes smaller."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.schedules import LAST_DAY, Frequency, Schedule, day_in, days
from app.domain.standing_orders import FARTHEST, most_within_a_month

TODAY = date(2026, 11, 22)
LAST = TODAY + 2 * FARTHEST
STARTS = st.integers(1, FARTHEST.days).map(lambda ahead: TODAY + timedelta(days=ahead))


def yuan(minor: int) -> Money:
    return Money("CNY", minor)


@st.composite
def schedules(draw: st.DrawFn, frequencies: tuple[Frequency, ...] = tuple(Frequency)[:4]) -> Schedule:
    frequency, first = draw(st.sampled_from(frequencies)), draw(STARTS)
    until = draw(st.none() | st.integers(0, 500).map(lambda more: first + timedelta(days=more)))
    return Schedule(frequency, first, 0 if frequency is Frequency.WEEKLY else first.day, until)


ORDERS = st.tuples(st.integers(1, 10_000).map(yuan), schedules())
SEVERAL = st.lists(ORDERS, min_size=1, max_size=5)


def month_from(day: date) -> date:
    """The first day that is not in the month from ``day`` on any more."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, day_in(year, month, day.day))


def slowly(orders: list[tuple[Money, Schedule]]) -> int:
    """The same sum, counted for every month that begins on any day."""
    sent = [(day, amount.minor) for amount, schedule in orders for day in takewhile(lambda day: day <= LAST, days(schedule))]
    return max(sum(minor for day, minor in sent if first <= day < month_from(first)) for first, _ in sent)


@given(SEVERAL)
def test_it_is_the_most_of_any_month(orders: list[tuple[Money, Schedule]]) -> None:
    assert most_within_a_month(orders, TODAY).minor == slowly(orders)


@given(SEVERAL, ORDERS)
def test_one_order_more_never_makes_it_less_and_never_more_than_both(
    orders: list[tuple[Money, Schedule]], one: tuple[Money, Schedule]
) -> None:
    before, alone, both = (most_within_a_month(each, TODAY) for each in (orders, [one], [*orders, one]))
    assert max(before, alone) <= both <= before + alone


@given(ORDERS, st.integers(2, 5))
def test_cut_into_parts_it_is_as_much_as_it_was(order: tuple[Money, Schedule], parts: int) -> None:
    amount, schedule = order
    cut = [(amount, schedule)] * parts
    assert most_within_a_month(cut, TODAY).minor == parts * most_within_a_month([order], TODAY).minor


@given(st.integers(1, 10_000), schedules((Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.ANNUAL)))
def test_what_goes_out_once_a_month_counts_once_however_short_the_month(minor: int, schedule: Schedule) -> None:
    assert most_within_a_month([(yuan(minor), schedule)], TODAY) == yuan(minor)


def test_by_the_week_a_month_has_five_of_them() -> None:
    assert most_within_a_month([(yuan(100), Schedule(Frequency.WEEKLY, date(2026, 11, 30)))], TODAY) == yuan(500)


def test_what_begins_in_turn_is_added_up_where_it_meets() -> None:
    """Each alone is as little as the other; from March on both go out."""
    rent, more = Schedule(Frequency.MONTHLY, date(2027, 1, 31), LAST_DAY), Schedule(Frequency.MONTHLY, date(2027, 3, 15), 15)
    assert most_within_a_month([(yuan(40), rent), (yuan(30), more)], TODAY) == yuan(70)
    over = Schedule(Frequency.MONTHLY, date(2027, 1, 31), LAST_DAY, until=date(2027, 2, 14))
    assert most_within_a_month([(yuan(40), over), (yuan(30), more)], TODAY) == yuan(40)
