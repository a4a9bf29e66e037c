"""Where the calendar of holidays ends, she hears it beforehand, and what happens then."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.business_days import KNOWN_YEARS, modified_following
from app.domain.payments import PaymentStatus
from app.domain.schedules import Frequency, Schedule, goes_out
from app.domain.standing_orders import StandingOrder
from app.journeys.schedule_words import may_move
from app.journeys.standing_order_words import one_of_them, set_up
from app.journeys.steps import Fact
from tests.audits.bad_world import LONGEST
from tests.bank.cast import LANDLORD, WANG_ACCOUNT

LAST = date(max(KNOWN_YEARS), 12, 31)
DAYS = st.lists(st.integers(-300, 400).map(lambda days: LAST + timedelta(days=days)), max_size=4)


@given(DAYS)
def test_the_first_year_of_which_nothing_is_known_is_named_and_no_other(days: list[date]) -> None:
    unknown = {day.year for day in days if day > LAST}
    assert [dict(fact.label.params)["year"] for fact in may_move(days)] == sorted(unknown)[:1]


@given(st.integers(-200, 200))
def test_it_is_said_wherever_such_a_day_is_shown_and_not_while_none_goes_out(ahead: int) -> None:
    first = LAST + timedelta(days=ahead)
    schedule = Schedule(Frequency.WEEKLY, first)
    days = goes_out(schedule, first, 3)
    order = StandingOrder("o", PaymentStatus.PENDING, "Zhang", LANDLORD, WANG_ACCOUNT.number, LONGEST, "", schedule, days)
    said = may_move(days)
    assert bool(said) == (modified_following(days[-1]) > LAST)
    for step in (one_of_them(order, frozen=False), set_up(order, frozen=False)):
        assert _told(step.facts) == list(said)
    for step in (one_of_them(order, frozen=True), set_up(order, frozen=True)):
        assert _told(step.facts) == []


def _told(facts: tuple[Fact, ...]) -> list[Fact]:
    return [fact for fact in facts if fact.label.text == "China's holidays in {year}"]
