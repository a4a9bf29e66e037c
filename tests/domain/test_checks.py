"""Deciding what the bank holds: one refusal ends it, too few release nothing, and nothing is released that was not asked about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import AccountNumber
from app.domain.checks import (
    CallAnswer,
    CallOutcome,
    CallQuestion,
    CallRecord,
    Check,
    CheckAct,
    CheckDecision,
    CheckState,
    Held,
    HeldFor,
    comes_to,
    most_urgent_first,
    not_asked,
    persons_needed,
    speaks_of_scam,
    to_ask,
)
from app.domain.money import Money
from app.domain.payees import PayeeCheck, PayeeMatch

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


NOW = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)
ACT = CheckAct("Sun", yours=True, decision=CheckDecision.RELEASE, record=CallRecord(CallOutcome.SPOKE), at=NOW)


def check(name: str, hours: int, *held: HeldFor, yours: bool = False) -> Check:
    """One that is to be decided within so many hours."""
    return Check(
        name,
        f"pay-{name}",
        CheckState.OPEN,
        "Wang",
        "70010001",
        NOW,
        NOW + timedelta(hours=hours),
        2 if yours else 1,
        tuple(map(Held, held)),
        (),
        (ACT,) if yours else (),
        "Li",
        AccountNumber("CN-BBAN", "6288000000000001"),
        Money("CNY", 100),
        "",
        PayeeCheck(PayeeMatch.MATCH),
        (),
    )


def test_who_is_not_alone_comes_first_then_what_ends_first_and_last_what_waits_for_others() -> None:
    checks = (
        check("mine", 1, yours=True),
        check("long", 70, HeldFor.SCAM_SIGNS),
        check("not alone", 71, HeldFor.ASKED_DISCREETLY),
        check("short", 2, HeldFor.ALERT_ACCOUNT),
    )
    assert [each.check_id for each in most_urgent_first(checks)] == ["not alone", "short", "long", "mine"]


@given(ANSWERS)
def test_an_answer_that_is_not_clear_speaks_of_nothing(answers: dict[CallQuestion, CallAnswer]) -> None:
    against = set(speaks_of_scam(answers))
    assert against <= answers.keys() - {CallQuestion.OTHER}
    assert not any(answers[question] is CallAnswer.UNCLEAR for question in against)
    turned = {CallAnswer.YES: CallAnswer.NO, CallAnswer.NO: CallAnswer.YES}
    known = {question: answer for question, answer in answers.items() if answer in turned and question is not CallQuestion.OTHER}
    opposite: dict[CallQuestion, CallAnswer] = {question: turned[answer] for question, answer in known.items()}
    assert set(speaks_of_scam(opposite)) == opposite.keys() - against
