"""What a change of powers means now and later: nothing that she takes away is left, nothing that she gives comes before its day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.family import LINK_WAITS, Agreed, Coming, LinkState, Power, Terms

NOW = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
TODAY = NOW.date()
GIVEN = [power for power in Power if power is not Power.OTHER]
TERMS = st.builds(
    Terms,
    powers=st.frozensets(st.sampled_from(GIVEN)),
    until=st.integers(-2, 5).map(lambda days: TODAY + timedelta(days=days)),
    paused=st.booleans(),
)
STEPS = st.lists(st.tuples(TERMS, st.integers(0, 30).map(lambda hours: timedelta(hours=hours))), max_size=6)


def told(steps: list[tuple[Terms, timedelta]], begun: Terms) -> tuple[Agreed, datetime, list[tuple[Terms, datetime]]]:
    """What is agreed after some words of hers, each some time after the one before; and her words with their time."""
    agreed, now, said = Agreed(begun), NOW, [(begun, NOW - LINK_WAITS)]
    for wanted, later in steps:
        now += later
        agreed = agreed.due(now).changed(wanted, now)
        said.append((wanted, now))
    return agreed, now, said


@given(TERMS, STEPS)
def test_nothing_holds_that_her_last_word_does_not_allow(begun: Terms, steps: list[tuple[Terms, timedelta]]) -> None:
    agreed, now, said = told(steps, begun)
    wanted = said[-1][0]
    assert agreed.terms.within(wanted)
    assert agreed.last == wanted
    assert agreed.due(now + LINK_WAITS).terms == wanted


@given(TERMS, STEPS)
def test_nothing_holds_that_was_not_asked_for_a_day_ago(begun: Terms, steps: list[tuple[Terms, timedelta]]) -> None:
    """Each power, each day and being in force at all: asked for a day ago at least, and not taken back by any word since."""
    agreed, now, said = told(steps, begun)
    agreed = agreed.due(now)
    for power in agreed.terms.powers:
        assert held_for_a_day([(power in terms.powers, at) for terms, at in said], now)
    assert held_for_a_day([(terms.until >= agreed.terms.until, at) for terms, at in said], now)
    assert agreed.terms.paused or held_for_a_day([(not terms.paused, at) for terms, at in said], now)


def held_for_a_day(said: list[tuple[bool, datetime]], now: datetime) -> bool:
    """Whether the last unbroken run of yes began a day ago at least."""
    began: datetime | None = None
    for yes, at in said:
        began = (began or at) if yes else None
    return began is not None and began + LINK_WAITS <= now


@given(TERMS, TERMS, TERMS)
def test_the_same_word_again_changes_nothing(begun: Terms, before: Terms, wanted: Terms) -> None:
    once = Agreed(begun).changed(before, NOW).changed(wanted, NOW + timedelta(hours=1))
    assert once.changed(wanted, NOW + timedelta(hours=2)) == once


@given(TERMS, TERMS)
def test_what_is_coming_allows_all_that_holds(begun: Terms, wanted: Terms) -> None:
    agreed = Agreed(begun).changed(wanted, NOW)
    assert agreed.coming is None or (agreed.terms.within(agreed.coming.terms) and agreed.coming.at == NOW + LINK_WAITS)
    assert (agreed.coming is None) is wanted.within(begun)


@given(TERMS, TERMS)
def test_within_is_an_order_and_and_also_the_most_within_both(one: Terms, other: Terms) -> None:
    both = one.and_also(other)
    assert both.within(one)
    assert both.within(other)
    assert (one.within(other) and other.within(one)) is (one == other)
    assert one.within(other) is (both == one)


@given(TERMS, st.sampled_from(list(LinkState)), st.integers(-3, 6))
def test_time_takes_away_and_gives_nothing(terms: Terms, state: LinkState, days: int) -> None:
    today: date = TODAY + timedelta(days=days)
    stands = terms.state(state, today)
    assert (stands is LinkState.ACTIVE) <= (state is LinkState.ACTIVE and terms.until >= today and not terms.paused)
    if state.over:
        assert stands is state


def test_he_is_told_the_same_of_all_that_gives_nothing() -> None:
    gone = {state.told_to_helper for state in (LinkState.PAUSED, LinkState.ENDED, LinkState.EXPIRED)}
    assert gone == {LinkState.INACTIVE}
    assert LinkState.ACTIVE.told_to_helper is LinkState.ACTIVE


def test_a_day_that_runs_goes_on_while_she_asks_for_less() -> None:
    begun = Terms(frozenset({Power.COACH}), TODAY + timedelta(days=5))
    more = Terms(frozenset({Power.COACH, Power.APPROVE, Power.SEE_BALANCES}), begun.until)
    less = Terms(frozenset({Power.COACH, Power.APPROVE}), begun.until)
    agreed = Agreed(begun).changed(more, NOW).changed(less, NOW + timedelta(hours=5))
    assert agreed.coming == Coming(less, NOW + LINK_WAITS)
    again = agreed.changed(more, NOW + timedelta(hours=6))
    assert again.coming == Coming(more, NOW + timedelta(hours=6) + LINK_WAITS)
