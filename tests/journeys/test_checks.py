"""A payment that the bank looks into, as she and her family are told of it: why, what a real bank never asks, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from app.contract.notices import NoticeCode
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.notices import Notice
from app.domain.payments import Clearing, Payment, PaymentStatus, Reason, Requirement, Review
from app.journeys.checks import NO_SECRETS, ON_THE_CARD, check_news, stopped_in_short, what_the_bank_said
from app.journeys.clearing import why_it_waits, why_this_waits
from app.journeys.news import TRAIL, told
from app.journeys.pay_words import really
from app.journeys.receipt import what_it_means
from app.journeys.say import Name
from tests.journeys.family_bank import NOW

BANK = Requirement(Clearing.BANK, Reason.SCAM_SIGNS)
WAITS = Payment(
    payment_id="p",
    status=PaymentStatus.PENDING,
    reasons=("scam_signs",),
    creditor_name="张伟",
    creditor_account=AccountNumber("CN-BBAN", "6288000000000001"),
    debtor_account=AccountNumber("CN-BBAN", "6288000000000002"),
    amount=Money("CNY", 500_000),
    note="",
    changed_at=NOW,
    requires=(BANK,),
)
TO_HER = ("payment_held_by_bank", "payment_bank_released", "payment_bank_refused", "payment_check_expired")
TO_HER_FAMILY = ("helped_payment_held", "helped_payment_released", "helped_payment_refused", "helped_payment_expired")


def notice(code: str, **facts: str) -> Notice:
    return Notice("ntc", NOW, code, {"paymentId": "p", "creditorName": "张伟"} | facts, WAITS.amount)


def test_before_she_confirms_she_hears_who_calls_and_what_they_never_ask() -> None:
    said = why_it_waits((BANK,), None, ())
    assert NO_SECRETS in said
    assert said[-1].text.startswith("Until the money goes out")


def test_she_is_asked_whether_it_shall_go_once_the_bank_has_looked() -> None:
    review = Review("p", "h", "张伟", WAITS.creditor_account, WAITS.debtor_account, WAITS.amount, Money("CNY", 0), "", 3, (BANK,))
    step = really(review, 3, TRAIL)
    assert "once the bank has looked" in step.question.text
    assert "once the bank has looked" in step.yes.text


def test_what_the_bank_holds_only_since_an_alert_came_is_said_too() -> None:
    assert why_this_waits(replace(WAITS, requires=())) == why_this_waits(WAITS)


def test_once_released_nothing_more_is_said_of_the_bank() -> None:
    released = replace(WAITS, reasons=("new_payee",), requires=(BANK, Requirement(Clearing.WAIT, Reason.NEW_PAYEE, NOW)))
    said = why_this_waits(released)
    assert said
    assert NO_SECRETS not in said


@pytest.mark.parametrize("reason", ["bank_refused", "check_expired"])
def test_what_came_of_it_is_said_with_what_she_can_do(reason: str) -> None:
    over = replace(WAITS, status=PaymentStatus.REFUSED, reasons=(reason,))
    assert what_it_means(over)[:-1] == what_the_bank_said(over)
    assert ON_THE_CARD in what_the_bank_said(over)
    assert stopped_in_short(over)
    assert stopped_in_short(WAITS) is None


def test_the_contract_has_them_all() -> None:
    assert set(get_args(NoticeCode)) >= {*TO_HER, *TO_HER_FAMILY}


@pytest.mark.parametrize("code", TO_HER)
def test_each_is_told_in_other_words(code: str) -> None:
    step = told(notice(code))
    assert step
    assert step.why
    assert step.question not in [other.question for other in map(told, map(notice, TO_HER)) if other and other.key != step.key]


@pytest.mark.parametrize("code", TO_HER_FAMILY)
def test_her_family_hears_that_there_is_something_and_not_what(code: str) -> None:
    words = check_news(notice(code, customerName="王秀兰"))
    assert words
    assert {value for line in (words.headline, *words.why) for value in dict(line.params).values()} == {Name("王秀兰")}


def test_her_family_hears_each_in_other_words() -> None:
    told_them = [check_news(notice(code, customerName="王秀兰")) for code in TO_HER_FAMILY]
    assert len({words.headline for words in told_them if words}) == len(TO_HER_FAMILY)


@pytest.mark.parametrize("code", [*TO_HER, *TO_HER_FAMILY])
def test_news_without_what_belongs_to_it_is_passed_over(code: str) -> None:
    assert check_news(Notice("ntc", NOW, code, {})) is None
