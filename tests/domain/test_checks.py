"""Deciding what the bank holds: one refusal ends it, too few release nothing, and nothing is released that was not asked about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.checks import (
    CallAnswer,
    CallOutcome,
    CallQuestion,
    CallRecord,
    CheckDecision,
    CheckState,
    Held,
    HeldFor,
    comes_to,
    not_asked,
    persons_needed,
    to_ask,
)
from app.domain.money import Money

HELD = st.lists(st.sampled_from(HeldFor).map(Held), max_size=4)
ANSWERS = st.dictionaries(st.sampled_from(CallQuestion), st.sampled_from(CallAnswer))


@given(st.lists(st.sampled_from(CheckDecision), max_size=4), st.integers(1, 2))
def test_released_only_by_enough_and_against_nobody(decisions: list[CheckDecision], needed: int) -> None:
    state = comes_to(decisions, needed)
    assert (state is CheckState.REFUSED) == (CheckDecision.REFUSE in decisions)
    if state is CheckState.RELEASED:
        assert decisions.count(CheckDecision.RELEASE) >= needed


@given(HELD, ANSWERS, st.sampled_from(CallOutcome))
def test_nothing_is_complete_before_everything_was_answered_by_her(
    held: list[Held], answers: dict[CallQuestion, CallAnswer], outcome: CallOutcome
) -> None:
    questions = to_ask(held)
    assert len(set(questions)) == len(questions)
    complete = not not_asked(CallRecord(outcome, answers), questions)
    assert complete == (outcome is CallOutcome.SPOKE and set(questions) <= answers.keys())


@given(HELD, HELD)
def test_one_more_reason_never_asks_less(held: list[Held], more: list[Held]) -> None:
    assert set(to_ask(held)) <= set(to_ask(held + more))


def test_two_from_the_limit_on() -> None:
    limit = Money("CNY", 2_000_000)
    assert [persons_needed(Money("CNY", minor), limit) for minor in (1, 1_999_999, 2_000_000)] == [1, 1, 2]
