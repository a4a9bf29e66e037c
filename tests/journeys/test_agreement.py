"""A payment that somebody she trusts has to agree to: said before she confirms, while it waits, and when it has come to nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.domain.accounts import AccountNumber
from app.domain.approvals import APPROVAL_LASTS
from app.domain.decisions import Decision, HelperSays
from app.domain.family import LinkState, Power
from app.domain.freeze import Freeze, Stopped
from app.domain.money import Money
from app.domain.payments import Clearing, Payment, PaymentStatus, Reason, Requirement, Review
from app.journeys.agreement import who_is_asked
from app.journeys.pay_words import read_back, really
from app.journeys.payments import one_payment
from app.journeys.ports import Bank
from app.journeys.receipt import receipt
from app.journeys.say import Ahead, Name, Say
from app.journeys.steps import Browse, Confirm, Tell, Trail
from app.journeys.waiting import waiting
from tests.journeys.drive import drive, expect
from tests.journeys.family_bank import DAUGHTER, NOW, FamilyBank, needs_of

TRAIL = Trail(Say("Test", "Test"))
FAMILY = (Requirement(Clearing.FAMILY, Reason.NEW_PAYEE),)
AND_A_WAIT = (*FAMILY, Requirement(Clearing.WAIT, Reason.LARGE_SHARE, NOW + timedelta(hours=24)))
NUMBER = AccountNumber("CN-CARD", "6217000010001234567")
RENT = Money("CNY", 500_000)
REVIEW = Review("pay", "hash", "张伟", NUMBER, NUMBER, RENT, Money("CNY", 0), "", 3, FAMILY)
ASKED = Payment(
    "pay", PaymentStatus.WAITING_FOR_FAMILY, ("U040",), "张伟", NUMBER, NUMBER, RENT, "", NOW, FAMILY, decide_by=NOW + APPROVAL_LASTS
)


def said(*helpers: HelperSays) -> Payment:
    return replace(ASKED, helpers=helpers)


def page(payment: Payment, tmp_path: Path, *, frozen: bool = False) -> Confirm:
    """What she sees under "Waiting to go out"."""
    stops = (Stopped(payment.payment_id, payment.creditor_name, payment.amount),)
    bank = SimpleNamespace(read_freeze=lambda: Freeze(frozen, stops), payment=lambda _: payment)
    runner, _ = drive(lambda: waiting(replace(needs_of(FamilyBank(), tmp_path), bank=cast("Bank", bank))), [])
    return expect(runner, Confirm)


def texts(said: tuple[Say, ...]) -> list[str]:
    return [each.text for each in said]


def only(said: tuple[Say, ...], text: str) -> dict[str, Any]:
    (found,) = [each for each in said if text in each.text]
    return dict(found.params)


@pytest.mark.parametrize(("helpers", "named"), [(1, True), (2, False), (0, False)])
def test_the_review_says_who_is_asked_before_she_confirms(helpers: int, named: bool, tmp_path: Path) -> None:
    bank = FamilyBank()
    bank.helper(Power.COACH, name="Somebody who may not agree")
    bank.helper(Power.APPROVE, state=LinkState.PAUSED, name="Somebody paused")
    for number in range(helpers):
        bank.helper(Power.APPROVE, name=f"{DAUGHTER}{number}")
    runner, _ = drive(lambda: who_is_asked(needs_of(bank, tmp_path), FAMILY), [])
    assert runner.result
    why = read_back(REVIEW, None, TRAIL, runner.result).why
    assert only(why, "is asked to agree. Nothing goes out before.") == ({"name": Name(f"{DAUGHTER}0")} if named else {})


def test_nobody_is_looked_for_where_nobody_is_asked(tmp_path: Path) -> None:
    bank = FamilyBank()
    bank.helper(Power.APPROVE)
    runner, _ = drive(lambda: who_is_asked(needs_of(bank, tmp_path), AND_A_WAIT[1:]), [])
    assert runner.result == ()


def test_the_second_question_promises_no_time() -> None:
    asked = really(replace(REVIEW, requires=AND_A_WAIT), 3, TRAIL)
    assert asked.question.text == "Shall {amount} go to {name} once somebody you trust has agreed?"
    assert "when" not in dict(asked.question.params)


def test_while_it_waits_it_says_who_was_asked_when_and_until_when(tmp_path: Path) -> None:
    why = page(said(HelperSays(DAUGHTER, None)), tmp_path).why
    assert only(why, "has not answered yet") == {"name": Name(DAUGHTER)}
    assert only(why, "The question went out on") == {"moment": NOW}
    assert only(why, "If nobody answers by") == {"moment": Ahead(NOW + APPROVAL_LASTS)}
    assert "Meanwhile you can call them, or ask at the branch." in texts(why)


def test_a_wish_to_talk_comes_before_everything_else_with_its_own_words(tmp_path: Path) -> None:
    why = page(said(HelperSays("张伟", None), HelperSays(DAUGHTER, Decision.CALL_FIRST, "妈，先给我打电话")), tmp_path).why
    assert why[0].text.startswith("{name} wants to talk to you before it goes out. Please call")
    assert dict(why[1].params) == {"name": Name(DAUGHTER), "words": "妈，先给我打电话"}


def test_of_two_it_says_how_many_are_still_missing(tmp_path: Path) -> None:
    two = replace(said(HelperSays(DAUGHTER, Decision.APPROVE), HelperSays("邻居", None)), approvals_needed=2, approvals_received=1)
    why = page(two, tmp_path).why
    assert only(why, "Agreed so far") == {"needed": 2, "count": 1}
    assert not any("The question went out" in text for text in texts(why))


def test_once_agreed_only_the_wait_is_left(tmp_path: Path) -> None:
    agreed = replace(said(HelperSays(DAUGHTER, Decision.APPROVE)), status=PaymentStatus.PENDING, requires=AND_A_WAIT)
    why = texts(page(agreed, tmp_path).why)
    assert why[0] == "{name} has agreed."
    assert "The money goes out on {when}. Until then you can stop it with one press." in why
    assert not any("is asked to agree" in text or "If nobody answers" in text for text in why)


def test_as_long_as_the_bank_does_not_say_whom_it_asked_none_is_named(tmp_path: Path) -> None:
    assert "First, somebody you trust is asked to agree. Nothing goes out before." in texts(page(ASKED, tmp_path).why)


def test_while_everything_is_stopped_nothing_is_promised(tmp_path: Path) -> None:
    stopped = replace(said(HelperSays(DAUGHTER, Decision.CALL_FIRST)), reasons=("U040", "frozen"))
    why = texts(page(stopped, tmp_path).why)
    assert why[0].startswith("Everything is stopped")
    assert why[-1].startswith("{name} wants to talk to you")


REFUSED = replace(said(HelperSays(DAUGHTER, Decision.REFUSE, "这个人我不认识")), status=PaymentStatus.REFUSED, reasons=("family_refused",))
EXPIRED = replace(said(HelperSays(DAUGHTER, None)), status=PaymentStatus.REFUSED, reasons=("DS24",))


def test_a_no_is_told_with_that_persons_own_sentence_and_not_as_the_banks() -> None:
    runner, _ = drive(lambda: receipt(REFUSED, TRAIL), [])
    told = expect(runner, Tell)
    assert told.question.text == "Nothing was sent."
    assert texts(told.why)[0] == "{name} has said no."
    assert dict(told.why[1].params)["words"] == "这个人我不认识"
    assert texts(told.why)[-1] == "Your money is still there."


def test_where_nobody_answered_she_is_told_what_she_can_do() -> None:
    runner, _ = drive(lambda: receipt(EXPIRED, TRAIL), [])
    told = expect(runner, Tell)
    assert told.question.text == "Nothing was sent."
    assert any("You can call them, and then send it again." in text for text in texts(told.why))


def test_without_a_reason_of_the_family_it_is_the_bank_that_did_not_send() -> None:
    runner, _ = drive(lambda: receipt(replace(REFUSED, reasons=("bank_refused",)), TRAIL), [])
    assert expect(runner, Tell).question.text == "The bank did not send this."


@pytest.mark.parametrize("payment", [REFUSED, EXPIRED])
def test_in_her_list_too_it_is_not_said_to_be_the_bank(payment: Payment, tmp_path: Path) -> None:
    runner, _ = drive(lambda: one_payment(needs_of(FamilyBank(), tmp_path), payment), [])
    assert expect(runner, Browse).question.text == "Not sent: {amount} to {name}, {day}"
