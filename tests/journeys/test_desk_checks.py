"""A payment that the bank holds, from the seat of its desk: facts, call, decision; nothing twice, and whoever comes second is told so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.checks import CallAnswer, CallOutcome, CallRecord, Check, CheckAct, CheckDecision, CheckState, Held, HeldFor
from app.domain.hands import Doing, InHand
from app.domain.payments import PaymentStatus
from app.domain.scam_payment.signs import Sign
from app.domain.scams import ScamType
from app.journeys.desk import Desk
from app.journeys.desk_checks import CHECKS, one_check, suspicion_of
from app.journeys.desk_checks_facts import Suspicion, because
from app.journeys.desk_checks_scams import on_the_phone
from app.journeys.desk_checks_signs import signs_of
from app.journeys.desk_checks_words import came_of_it, line
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.say import Name
from app.journeys.scam_names import SCAM_NAMES
from app.journeys.steps import Choose, Confirm, EnterText, Item, Tell
from tests.bank.alerts.desk import people_and_desk
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk
from tests.journeys.desk_at_the_bank import answer_all, held, needs_of
from tests.journeys.drive import drive, expect, give

LARGE = "20000.00"
"""From here on two persons have to release it."""


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Sun") as desk:
        yield desk


@pytest.fixture
def he(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "He") as desk:
        yield desk


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


@pytest.fixture
def suns(sun: RemoteBank, tmp_path: Path) -> Needs:
    return needs_of(sun, tmp_path)


@pytest.fixture
def hes(he: RemoteBank, tmp_path: Path) -> Needs:
    return needs_of(he, tmp_path)


@pytest.fixture
def check(bank: RunningBank, wang: Customer, sun: RemoteBank, he: RemoteBank) -> Check:
    return held(bank, wang, sun, he)


def looking(needs: Needs, check: Check, *answers: Any) -> Runner[None]:
    runner, _ = drive(lambda: one_check(needs, check.check_id), answers)
    return runner


def lines(needs: Needs) -> tuple[Item, ...]:
    assert isinstance(needs.desk, Desk)
    return CHECKS.lines(needs.desk, "zh_CN")


def test_the_desk_reads_why_what_it_looks_like_and_whose_money_it_is(suns: Needs, check: Check) -> None:
    step = expect(looking(suns, check), Choose)
    values = {fact.label.text: fact.value for fact in step.facts}
    assert values["Looks like"] == SCAM_NAMES[ScamType.BANK_SAFE]
    assert values["Why it is held"] == because(check.held[0], Suspicion(headline="有人冒充银行"))
    assert (values["From"], values["To"], values["Amount"]) == (Name("Wang"), Name("Li"), check.amount)
    assert step.chosen == ""


def test_called_asked_and_released_it_goes(suns: Needs, he: RemoteBank, wang: Customer, check: Check) -> None:
    runner = looking(suns, check, "call", "spoke")
    answer_all(runner, "no")
    give(runner, "release")
    assert expect(runner, Confirm).question.text == "Is it right that this money leaves?"
    assert wang.bank.payment(check.payment_id).waits
    give(runner, True)
    assert expect(runner, Tell).key == "released"
    assert wang.bank.payment(check.payment_id).status is PaymentStatus.SETTLED
    (act,) = he.check(check.check_id).acts
    assert (act.record.outcome, act.record.note) == (CallOutcome.SPOKE, "她说是给女儿的。")
    assert act.record.answers == dict.fromkeys(check.ask, CallAnswer.NO)
    assert lines(suns) == ()


def test_what_speaks_of_a_scam_is_counted_before_it_is_decided(suns: Needs, wang: Customer, check: Check) -> None:
    runner = looking(suns, check, "call", "spoke")
    answer_all(runner, "yes")
    step = expect(runner, Choose)
    assert dict(step.why[0].params) == {"count": 3, "of": 5}
    assert [option.key for option in step.options] == ["refuse", "release"]
    give(runner, "refuse")
    assert expect(runner, Tell).key == "refused"
    assert wang.bank.payment(check.payment_id).status is PaymentStatus.REFUSED


def test_what_to_ask_and_say_fits_the_scam(suns: Needs, check: Check) -> None:
    runner = looking(suns, check, "call", "spoke", *["unclear"] * len(check.ask))
    step = expect(runner, EnterText)
    words = on_the_phone(ScamType.BANK_SAFE)
    assert [dict(each.params).get("words") for each in step.why] == [words.ask, words.advise, None]


def test_no_scam_is_without_words() -> None:
    assert {scam for scam in ScamType if on_the_phone(scam) == on_the_phone(None)} == {ScamType.OTHER}
    assert SCAM_NAMES.keys() == set(ScamType)


def test_who_comes_while_another_calls_is_told_so_and_nothing_is_done_twice(suns: Needs, hes: Needs, check: Check) -> None:
    looking(suns, check, "call")
    told = expect(looking(hes, check), Tell)
    assert (told.key, dict(told.question.params)["name"]) == ("in-other-hands", Name("Sun"))
    assert lines(hes)[0].detail != lines(suns)[0].detail


def test_who_presses_call_a_moment_later_is_told_so_as_well(suns: Needs, hes: Needs, check: Check) -> None:
    later = looking(hes, check)
    looking(suns, check, "call")
    give(later, "call")
    assert expect(later, Tell).key == "in-other-hands"


def test_who_decides_second_is_told_who_was_first(
    suns: Needs, hes: Needs, sun: RemoteBank, he: RemoteBank, wang: Customer, check: Check
) -> None:
    second = looking(suns, check, "call", "spoke")
    answer_all(second, "no")
    first = looking(hes, check)
    assert expect(first, Tell).key == "in-other-hands"
    sun.take_check(check, Doing.PUT_BACK)
    he.take_check(check, Doing.CALLING)
    he.decide_check(check, CheckDecision.REFUSE, CallRecord(CallOutcome.NOT_REACHED))
    give(second, "release")
    give(second, True)
    told = expect(second, Tell)
    assert (told.key, told.question.text) == ("over", "It is decided already: refused.")
    assert dict(told.why[0].params)["name"] == Name("He")
    assert len(he.check(check.check_id).acts) == 1
    assert wang.bank.payment(check.payment_id).status is PaymentStatus.REFUSED


@pytest.mark.parametrize("answers", [("nobody",), ("somebody-else", True)])
def test_not_reached_it_stays_and_the_others_see_it(suns: Needs, hes: Needs, check: Check, answers: tuple[Any, ...]) -> None:
    runner = looking(suns, check, "call", *answers, "again")
    assert runner.wish is None
    (item,) = lines(hes)
    assert item.detail
    assert "Not reached by {name}" in item.detail.text
    assert expect(looking(hes, check), Choose).key == "held"


def test_without_a_call_it_can_be_refused_and_not_released(suns: Needs, wang: Customer, check: Check) -> None:
    runner = looking(suns, check, "refuse")
    assert expect(runner, Tell).key == "refused"
    assert [notice.code for notice in wang.bank.notices()] == ["payment_bank_refused"]


def test_rather_not_now_it_is_anybodys_again(suns: Needs, hes: Needs, check: Check) -> None:
    assert looking(suns, check, "call", "later").wish is None
    assert expect(looking(hes, check), Choose).key == "held"


def test_above_the_limit_the_second_reads_what_the_first_has_heard(
    bank: RunningBank, wang: Customer, sun: RemoteBank, he: RemoteBank, suns: Needs, hes: Needs
) -> None:
    check = held(bank, wang, sun, he, LARGE)
    first = looking(suns, check, "call", "spoke")
    answer_all(first, "no")
    give(first, "release")
    give(first, True)
    assert expect(first, Tell).key == "waits-for-another"
    assert expect(looking(suns, check), Tell).key == "waits-for-another"
    second = looking(hes, check)
    facts = {fact.label.text: fact.value for fact in expect(second, Choose).facts}
    assert facts["Released by"] == Name("Sun")
    give(second, "call")
    give(second, "spoke")
    answer_all(second, "no")
    give(second, "release")
    give(second, True)
    assert expect(second, Tell).key == "released"
    assert he.check(check.check_id).state is CheckState.RELEASED


def test_of_what_is_held_for_more_meanwhile_or_taken_back_nothing_is_decided(suns: Needs, wang: Customer, check: Check) -> None:
    runner, first = looking(suns, check), looking(suns, check)
    wang.bank.ask_callback("try", discreet=True)
    give(first, "refuse")
    assert expect(first, Tell).key == "held-for-more"
    wang.bank.cancel_payment(check.payment_id)
    give(runner, "refuse")
    assert expect(runner, Tell).question.text == "There is nothing to decide about it any more."


def test_given_out_of_the_hand_at_another_computer_nothing_is_decided(suns: Needs, sun: RemoteBank, check: Check) -> None:
    runner = looking(suns, check, "call", "spoke")
    answer_all(runner, "no", "")
    sun.take_check(check, Doing.PUT_BACK)
    give(runner, "refuse")
    assert expect(runner, Tell).key == "out-of-hand"
    assert sun.check(check.check_id).state is CheckState.OPEN


@pytest.mark.parametrize(("state", "then"), [("refused", "refused"), ("over", "any more")])
def test_what_others_did_after_an_answer_that_was_lost_is_not_said_to_be_the_readers(
    bank: RunningBank, wang: Customer, sun: RemoteBank, he: RemoteBank, suns: Needs, state: str, then: str
) -> None:
    check = held(bank, wang, sun, he, LARGE)
    runner = looking(suns, check, "call", "spoke")
    answer_all(runner, "no", "")
    give(runner, "release")
    spoke = CallRecord(CallOutcome.SPOKE, dict.fromkeys(check.ask, CallAnswer.NO))
    assert sun.decide_check(check, CheckDecision.RELEASE, spoke).state is CheckState.OPEN
    if state == "refused":
        he.take_check(check, Doing.CALLING)
        he.decide_check(check, CheckDecision.REFUSE, CallRecord(CallOutcome.NOT_REACHED))
    else:
        wang.bank.cancel_payment(check.payment_id)
    give(runner, True)
    told = expect(runner, Tell)
    assert (told.key, then in told.question.text) == ("over", True)
    assert ["By {name}" in words.text for words in told.why] == ([True, False] if state == "refused" else [False])


def test_too_late_nobody_is_said_to_have_released_it(bank: RunningBank, suns: Needs, check: Check) -> None:
    runner = looking(suns, check)
    bank.change(lambda tx: tx.run("UPDATE checks SET expires_at = opened_at + 1"))
    give(runner, "refuse")
    assert expect(runner, Tell).question.text == "There is nothing to decide about it any more."


def test_released_quietly_nobody_is_said_to_be_told(check: Check) -> None:
    act = CheckAct("Sun", True, CheckDecision.RELEASE, CallRecord(CallOutcome.SPOKE), check.opened_at)
    released = replace(check, state=CheckState.RELEASED, acts=(act,))
    quietly = replace(released, held=(Held(HeldFor.ASKED_DISCREETLY),), quiet=True)
    assert [any("is told" in words.text for words in came_of_it(each).why) for each in (released, quietly)] == [True, False]


def test_of_one_that_never_was_it_is_said_kindly(suns: Needs) -> None:
    runner, _ = drive(lambda: one_check(suns, "chk_none"), ())
    assert expect(runner, Tell).key == "over"


def test_who_is_not_alone_is_marked_and_what_is_said_first_says_nothing_of_money(
    bank: RunningBank, wang: Customer, suns: Needs, sun: RemoteBank
) -> None:
    wang.pay(wang.order_to("Zhang Wei", LANDLORD, "3000.00"), bank)
    wang.bank.ask_callback("try", discreet=True)
    (check,) = sun.checks()
    assert check.not_alone
    assert check.quiet
    (item,) = lines(suns)
    assert item.icon == "hide"
    runner = looking(suns, check, "call")
    said = [words.text for words in expect(runner, Choose).why]
    assert any("appointment" in words for words in said)
    assert not any("it is the bank" in words for words in said)


def test_who_calls_is_said_to_nobody_but_the_customer(suns: Needs, check: Check) -> None:
    said = [words for words in expect(looking(suns, check, "call"), Choose).why if "“" in words.text]
    assert "bank" not in said[0].text
    assert dict(said[0].params) == {"customer": Name(check.customer_name)}


def test_an_alert_that_is_not_there_any_more_costs_only_its_headline(sun: RemoteBank, check: Check) -> None:
    gone = Held(HeldFor.ALERT_ACCOUNT, {"alertId": "alr_none"})
    signs = Held(HeldFor.SCAM_SIGNS, {"score": "9", "scamType": "romance"})
    unheard_of = Held(HeldFor.SCAM_SIGNS, {"scamType": "unheard_of"})
    assert suspicion_of(sun, replace(check, held=(gone, signs)), "zh_CN") == Suspicion(ScamType.ROMANCE)
    assert suspicion_of(sun, replace(check, held=(unheard_of,)), "zh_CN") == Suspicion()


def test_every_state_of_a_line_is_told_otherwise(check: Check) -> None:
    at = check.opened_at
    hands = (None, *(InHand("Sun", yours, Doing.CALLING, at) for yours in (True, False)), InHand("Sun", False, Doing.NOT_REACHED, at))
    told = [line(replace(check, hand=hand), "check:1").detail for hand in hands]
    assert len({words.text for words in told if words}) == len(hands)


def test_every_reason_and_every_sign_has_words() -> None:
    unknown = because(Held(HeldFor.OTHER), Suspicion())
    assert [reason for reason in HeldFor if because(Held(reason), Suspicion()) == unknown] == [HeldFor.OTHER]
    told = signs_of(Held(HeldFor.SCAM_SIGNS, {"signs": " ".join((*Sign, "of_a_newer_bank"))}))
    assert len({words.text for words in told}) == len(Sign)
