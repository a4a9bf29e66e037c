"""The rules for payments that look like a scam: nothing that is said lowers the score, and nobody is asked more than three things."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clearing import Leaving
from app.domain.money import Money
from app.domain.payees import PayeeMatch
from app.domain.scam_payment.asking import MOST
from app.domain.scam_payment.facts import Facts, Lately, ToPayee, Usual, Warned
from app.domain.scam_payment.judge import judge, may_fit_an_alert
from app.domain.scam_payment.questions import ANSWERS, Answer, Purpose, Question, Whence, YesNo, answer
from app.domain.scam_payment.signs import Sign, signs
from app.domain.scam_payment.table import SIGNS
from app.domain.scams import ScamType

AMOUNTS = st.integers(1, 10**7).map(lambda minor: Money("CNY", minor))
SMALL = st.integers(0, 20)
SAID = st.frozensets(st.sampled_from([(question, each) for question in Question for each in ANSWERS[question]]))
FACTS = st.builds(
    Facts,
    amount=AMOUNTS,
    match=st.sampled_from(PayeeMatch),
    payee=st.builds(
        ToPayee,
        times=SMALL,
        largest=AMOUNTS,
        lately=AMOUNTS,
        since=st.none() | st.integers(0, 400).map(lambda d: timedelta(days=d)),
        from_before=st.booleans(),
        billed=st.booleans(),
    ),
    usual=st.builds(Usual, payments=SMALL, far_smaller=SMALL, largest=AMOUNTS),
    lately=st.builds(Lately, others=SMALL, payments=SMALL, moved_in=AMOUNTS, loosened=st.booleans(), stopped=st.booleans()),
    leaving=st.tuples(st.builds(Leaving, available=AMOUNTS, left=AMOUNTS)),
    large_from=st.just(Money("CNY", 500_00)),
    suggested=st.booleans(),
    warned=st.none() | st.just(Warned("alr", ScamType.HEALTH)),
)


def yuan(amount: int) -> Money:
    return Money("CNY", amount * 100)


EVERY_DAY = Facts(
    amount=yuan(60),
    match=PayeeMatch.MATCH,
    payee=ToPayee(12, yuan(80), yuan(60), timedelta(days=300)),
    usual=Usual(40, 0, yuan(900)),
    lately=Lately(0, 0, yuan(0), loosened=False),
    leaving=(Leaving(yuan(5000), yuan(0)), Leaving(yuan(55_000), yuan(0))),
    large_from=yuan(500),
)
NEW = replace(EVERY_DAY, payee=ToPayee(0, yuan(0), yuan(0)))
EMPTIES = replace(NEW, amount=yuan(30_000), usual=Usual(40, 40, yuan(900)), leaving=(Leaving(yuan(31_000), yuan(0)),))


@given(FACTS, SAID, SAID)
def test_nothing_that_is_said_besides_lowers_anything(
    facts: Facts, said: frozenset[tuple[Question, Answer]], more: frozenset[tuple[Question, Answer]]
) -> None:
    before, after = judge(facts, said), judge(facts, said | more)
    assert after.score >= before.score
    assert after.held >= before.held
    assert bool(after.looks_like) >= bool(before.looks_like)
    assert set(after.questions) >= set(before.questions)


@given(FACTS, SAID)
def test_three_questions_at_most_what_it_is_for_first_and_the_same_ones_all_the_time(
    facts: Facts, said: frozenset[tuple[Question, Answer]]
) -> None:
    asked = judge(facts).questions
    assert len(asked) <= MOST
    assert not asked or asked[0] is Question.PURPOSE
    assert len(set(asked)) == len(asked)
    assert not asked or judge(facts, said).questions == asked


@given(FACTS, SAID)
def test_whatever_is_held_is_warned_of_by_name(facts: Facts, said: frozenset[tuple[Question, Answer]]) -> None:
    found = judge(facts, said)
    assert not found.held or found.looks_like
    assert not found.looks_like or found.questions
    assert len(set(found.looks_like)) == len(found.looks_like) <= 3
    assert ScamType.OTHER not in found.looks_like or len(found.looks_like) == 1


@given(FACTS, FACTS)
def test_never_more_than_three_questions_in_all_also_where_the_signs_have_changed(before: Facts, after: Facts) -> None:
    asked = judge(before).questions
    assert len(asked) + len(judge(after).unanswered(asked, asked)) <= MOST


@given(FACTS, SAID)
def test_what_nobody_asked_for_spares_her_no_question(facts: Facts, said: frozenset[tuple[Question, Answer]]) -> None:
    found, offered = judge(facts, said), {question for question, _ in said}
    assert set(found.unanswered(offered)) == set(found.questions) - offered


def test_three_harmless_answers_that_nobody_asked_for_leave_all_three_questions() -> None:
    offered = {Question.TOLD_TO_PAY, Question.WHERE_FROM, Question.KEEP_SECRET}
    found = judge(LARGER)
    assert offered.isdisjoint(found.questions)
    assert found.unanswered(offered) == found.questions


STOPS = st.sampled_from([(Question.KEEP_SECRET, YesNo.YES), (Question.PURPOSE, Purpose.SAFE)])


@given(FACTS, SAID, STOPS)
def test_a_stop_is_held_whatever_speaks_for_her_payee(
    facts: Facts, said: frozenset[tuple[Question, Answer]], stop: tuple[Question, Answer]
) -> None:
    assert judge(facts, said | {stop}).held


def test_every_sign_has_its_points() -> None:
    assert SIGNS.keys() == set(Sign)


def test_what_she_always_pays_is_asked_about_never() -> None:
    assert signs(EVERY_DAY) == {Sign.REGULAR, Sign.AS_ALWAYS}
    assert judge(EVERY_DAY).questions == ()
    assert not may_fit_an_alert(EVERY_DAY)


def test_a_carer_paid_for_a_year_is_held_once_it_is_to_be_kept_secret() -> None:
    assert judge(EVERY_DAY, {(Question.KEEP_SECRET, YesNo.YES)}).held
    assert judge(replace(EVERY_DAY, amount=yuan(5)), {(Question.KEEP_SECRET, YesNo.YES), (Question.PURPOSE, Purpose.GOODS)}).held


def test_a_little_to_somebody_new_is_not_asked_about() -> None:
    assert signs(NEW) == {Sign.NEW_PAYEE}
    assert judge(NEW).questions == ()


FRIEND = replace(EVERY_DAY, payee=ToPayee(2, yuan(400), yuan(400), timedelta(days=45)), amount=yuan(550))


def test_what_adds_up_for_somebody_met_of_late_is_asked_about_and_a_helper_is_not() -> None:
    assert signs(FRIEND) == {Sign.ADDS_UP}
    assert judge(replace(FRIEND, usual=Usual(40, 30, yuan(900)))).questions
    assert signs(replace(FRIEND, amount=yuan(100))) == set()
    rich = (Leaving(yuan(5000), yuan(0)), Leaving(yuan(500_000), yuan(0)))
    assert signs(replace(FRIEND, leaving=rich)) == set()


def test_more_than_she_ever_pays_is_asked_about_also_to_somebody_known_for_long() -> None:
    son = replace(EVERY_DAY, amount=yuan(2500), payee=ToPayee(12, yuan(2400), yuan(2400), timedelta(days=300)))
    assert signs(replace(son, usual=Usual(40, 30, yuan(2600)))) == {Sign.REGULAR, Sign.AS_ALWAYS, Sign.UNUSUAL_AMOUNT}
    more = replace(son, usual=Usual(40, 30, yuan(2400)))
    assert {Sign.MORE_THAN_EVER, Sign.REGULAR, Sign.AS_ALWAYS} & signs(more) == {Sign.MORE_THAN_EVER}
    assert judge(more).questions
    unseen = replace(more, amount=yuan(3000), payee=ToPayee(0, yuan(0), yuan(0), from_before=True))
    assert judge(unseen).questions
    assert judge(replace(unseen, payee=replace(unseen.payee, billed=True))).questions == ()


def test_after_a_stop_somebody_new_is_warned_of_whatever_is_said() -> None:
    after = replace(NEW, lately=Lately(0, 0, yuan(0), loosened=False, stopped=True))
    assert judge(after, {(Question.PURPOSE, Purpose.GOODS)}).looks_like
    assert judge(replace(EVERY_DAY, lately=after.lately)).questions == ()


def test_whatever_empties_the_account_is_held_before_anything_is_said() -> None:
    found = judge(EMPTIES)
    assert found.signs == {Sign.NEW_PAYEE, Sign.UNUSUAL_AMOUNT, Sign.LARGE_SHARE, Sign.MOST_LEAVES}
    assert found.held
    assert found.questions == (Question.PURPOSE, Question.ON_THE_PHONE, Question.KEEP_SECRET)


LARGER = replace(NEW, amount=yuan(1200))


@pytest.mark.parametrize(
    ("said", "scams"),
    [
        ({(Question.PURPOSE, Purpose.SAFE)}, (ScamType.BANK_SAFE, ScamType.GOV_POLICE)),
        ({(Question.PURPOSE, Purpose.SAFE), (Question.KEEP_SECRET, YesNo.YES)}, (ScamType.GOV_POLICE, ScamType.BANK_SAFE)),
        ({(Question.PURPOSE, Purpose.GAIN)}, (ScamType.INVEST,)),
        ({(Question.PURPOSE, Purpose.FEE)}, (ScamType.PRIZE, ScamType.LOAN, ScamType.RECOVERY)),
        ({(Question.PURPOSE, Purpose.FEE), (Question.ON_THE_PHONE, YesNo.YES)}, (ScamType.CS_REFUND, ScamType.PRIZE, ScamType.LOAN)),
        ({(Question.PURPOSE, Purpose.CARE), (Question.MET_IN_PERSON, YesNo.NO)}, (ScamType.ELDER_PROJECT, ScamType.HEALTH)),
        ({(Question.PURPOSE, Purpose.FAMILY), (Question.MET_IN_PERSON, YesNo.NO)}, (ScamType.ROMANCE, ScamType.FAMILY)),
        ({(Question.PURPOSE, Purpose.FAMILY), (Question.WHERE_FROM, Whence.CHANGED)}, (ScamType.FAMILY,)),
        ({(Question.PURPOSE, Purpose.OTHER), (Question.MET_IN_PERSON, YesNo.NO), (Question.WHERE_FROM, Whence.CALL)}, (ScamType.OTHER,)),
    ],
)
def test_it_is_named_by_what_she_says(said: set[tuple[Question, Answer]], scams: tuple[ScamType, ...]) -> None:
    assert judge(LARGER, said).looks_like == scams


def test_the_alert_that_fits_gives_its_name_and_is_quoted() -> None:
    warned = judge(LARGER.warned_by(Warned("alr-1", ScamType.HEALTH)), {(Question.PURPOSE, Purpose.GOODS)})
    assert (warned.looks_like, warned.alert_id) == ((ScamType.HEALTH,), "alr-1")


def test_of_several_the_one_that_an_alert_is_about_comes_first() -> None:
    told = judge(LARGER, {(Question.PURPOSE, Purpose.FEE)}).quoting(Warned("alr-2", ScamType.LOAN))
    assert (told.looks_like, told.alert_id) == ((ScamType.LOAN, ScamType.PRIZE, ScamType.RECOVERY), "alr-2")


def test_only_answers_there_are_can_be_given() -> None:
    assert answer("purpose", "gain") == (Question.PURPOSE, Purpose.GAIN)
    for question, said in (("purpose", "yes"), ("on_the_phone", "gain"), ("colour", "red")):
        with pytest.raises(ValueError, match="is not a valid"):
            answer(question, said)
