"""Payments that look like a scam, at the bank: what it asks, that it forgets no answer, what it warns of, and what its desk gets to see."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

import pytest

from app.bank.verify import verify
from tests.attacks.stranger import HARMLESS, Stranger
from tests.attacks.test_refusals import code
from tests.bank.alerts.desk import alert, published_by
from tests.bank.cast import WANG_SAVINGS
from tests.bank.running import RunningBank

ZHAO = {"scheme": "CN-BBAN", "identification": "6288000000000077"}
QIAN = {"scheme": "CN-BBAN", "identification": "6288000000000085"}
ODD = "6000.00"
"""Much for somebody new."""


def reviewed(wang: Stranger, details: Mapping[str, Any], payment_id: str = "", **answers: str) -> dict[str, Any]:
    """What would happen, with these answers."""
    asked = {"paymentId": payment_id or str(uuid.uuid4()), "details": details} | ({"answers": answers} if answers else {})
    review: dict[str, Any] = wang.get("reviewPayment", asked)
    return review


def needs(review: Mapping[str, Any]) -> list[str]:
    """Why it has to wait."""
    return [each["reason"] for each in review["content"]["requires"]]


def to_zhao(wang: Stranger, amount: str = ODD, account: Mapping[str, str] = ZHAO) -> dict[str, Any]:
    return wang.to_somebody_new("Zhao", account, amount)


def test_a_little_to_somebody_new_and_much_to_somebody_known_are_not_asked_about(wang: Stranger) -> None:
    assert reviewed(wang, to_zhao(wang, "88.00"))["questions"] == []
    assert reviewed(wang, wang.details("Li", "5000.00"))["questions"] == []


def test_much_to_somebody_new_is_asked_about_and_then_only_waits(bank: RunningBank, wang: Stranger) -> None:
    review = reviewed(wang, to_zhao(wang))
    assert review["questions"] == ["purpose", "on_the_phone", "met_in_person"]
    assert review["content"]["warnings"] == []
    answered = reviewed(wang, to_zhao(wang), review["content"]["paymentId"], **{each: HARMLESS[each] for each in review["questions"]})
    assert (answered["questions"], answered["content"]["warnings"], needs(answered)) == ([], [], ["new_payee", "large_amount"])
    assert wang.send(to_zhao(wang), bank.move)["transactionStatus"] == "PDNG"
    assert bank.look(verify) == []


def test_nothing_can_be_confirmed_before_all_is_answered(wang: Stranger) -> None:
    review = reviewed(wang, to_zhao(wang))
    some = reviewed(wang, to_zhao(wang), review["content"]["paymentId"], purpose="goods")
    assert some["questions"] == ["on_the_phone", "met_in_person"]
    for each in (review, some):
        asked = {"paymentId": each["content"]["paymentId"], "contentHash": each["contentHash"]}
        assert code(wang.ask("initiatePayment", asked)) == "questions_unanswered"


@pytest.mark.parametrize("answers", [{"purpose": "yes"}, {"colour": "red"}])
def test_only_its_own_answers_to_its_own_questions_are_taken(wang: Stranger, answers: dict[str, str]) -> None:
    asked = {"paymentId": str(uuid.uuid4()), "details": to_zhao(wang), "answers": answers}
    assert code(wang.ask("reviewPayment", asked)) == "answer_unknown"


def test_it_is_named_and_not_forgotten_for_another_answer_nor_another_payment(wang: Stranger) -> None:
    first = reviewed(wang, to_zhao(wang), purpose="gain", on_the_phone="yes", met_in_person="no")
    assert first["content"]["warnings"] == [{"scamType": "invest"}]
    assert needs(first)[-1] == "scam_signs"
    again = reviewed(wang, to_zhao(wang), first["content"]["paymentId"], purpose="goods", on_the_phone="no", met_in_person="yes")
    assert (again["content"]["warnings"], needs(again)) == (first["content"]["warnings"], needs(first))
    another = reviewed(wang, to_zhao(wang, "5000.00"), purpose="goods", on_the_phone="no", met_in_person="yes")
    assert needs(another)[-1] == "scam_signs"
    renamed = reviewed(
        wang, to_zhao(wang, ODD, QIAN), first["content"]["paymentId"], purpose="goods", on_the_phone="no", met_in_person="yes"
    )
    assert needs(renamed)[-1] == "scam_signs"
    assert "scam_signs" not in needs(reviewed(wang, to_zhao(wang, ODD, QIAN), **HARMLESS))


def test_what_shows_enough_by_itself_is_held_whatever_is_said(bank: RunningBank, li: Stranger) -> None:
    for account in (ZHAO, QIAN):
        assert li.send(to_zhao(li, "88.00", account), bank.move)["statusReason"] == ["new_payee"]
    savings = {"scheme": WANG_SAVINGS.number.scheme, "identification": WANG_SAVINGS.number.identification}
    payment = li.send(li.to_somebody_new("The Police", savings, ODD), bank.move)
    assert payment["statusReason"] == ["new_payee", "large_amount", "scam_signs"]
    assert payment["content"]["warnings"] == [{"scamType": "purchase"}]


def test_the_desk_sees_score_signs_and_answers(bank: RunningBank, wang: Stranger, sun: Stranger) -> None:
    review = reviewed(wang, to_zhao(wang), purpose="safe", on_the_phone="yes", met_in_person="no")
    started = wang.initiate(review)
    challenge = wang.first(started).json()
    bank.move(challenge["pauseSeconds"])
    assert wang.second(started, challenge["challenge"]).ok
    (check,) = sun.get("listChecks")["items"]
    assert check["held"] == [
        {"reason": "scam_signs", "facts": {"score": "19", "signs": "new_payee unusual_amount", "scamType": "bank_safe"}}
    ]
    assert check["content"]["answers"] == {"purpose": "safe", "on_the_phone": "yes", "met_in_person": "no"}
    assert bank.look(verify) == []


def test_the_alert_whose_words_she_writes_is_named(wang: Stranger, sun: Stranger, he: Stranger) -> None:
    found = published_by(sun, he, alert(triggers={"words": ["安全账户"]}))
    details = to_zhao(wang) | {"remittanceInformation": "转到 安 全 账 户"}
    review = reviewed(wang, details, **HARMLESS)
    assert review["content"]["warnings"] == [{"scamType": "gov_police", "alertId": found["alertId"]}]


def test_between_her_own_accounts_nothing_is_asked(wang: Stranger) -> None:
    savings = wang.get("listAccounts")["items"][1]["account"]
    details = to_zhao(wang, "50000.00") | {"creditorAccount": savings, "creditorName": "Wang"}
    assert reviewed(wang, details)["questions"] == []


@pytest.mark.parametrize("answers", [{"purpose": "bogus"}, {"colour": "red"}])
def test_nor_is_anything_else_taken_between_her_own_accounts(wang: Stranger, answers: dict[str, str]) -> None:
    savings = wang.get("listAccounts")["items"][1]["account"]
    details = to_zhao(wang, "50.00") | {"creditorAccount": savings, "creditorName": "Wang"}
    asked = {"paymentId": str(uuid.uuid4()), "details": details}
    assert code(wang.ask("reviewPayment", asked | {"answers": answers})) == "answer_unknown"
    assert wang.ask("reviewPayment", asked | {"answers": {"purpose": "goods"}}).ok


def test_what_she_said_is_kept_also_where_the_payment_is_refused(wang: Stranger) -> None:
    payment_id = str(uuid.uuid4())
    pounds = {"paymentId": payment_id, "details": wang.details("Hughes", "20.00"), "answers": {"keep_secret": "yes"}}
    assert code(wang.ask("reviewPayment", pounds)) == "AM03"
    assert needs(reviewed(wang, to_zhao(wang, "88.00"), payment_id))[-1] == "scam_signs"


def test_nor_is_it_forgotten_where_the_money_is_not_there_or_a_limit_is_too_low(wang: Stranger) -> None:
    savings = {"debtorAccount": wang.get("listAccounts")["items"][1]["account"]}
    for details, no in ((to_zhao(wang, "300.00") | savings, "AM04"), (to_zhao(wang, "60000.00"), "AM14")):
        payment_id = str(uuid.uuid4())
        asked = {"paymentId": payment_id, "details": details, "answers": {"keep_secret": "yes"}}
        assert code(wang.ask("reviewPayment", asked)) == no
        assert needs(reviewed(wang, to_zhao(wang, "88.00", QIAN), payment_id))[-1] == "scam_signs"


def test_what_nobody_asked_for_spares_no_question_and_nothing_is_asked_twice(wang: Stranger) -> None:
    offered = {"told_to_pay": "no", "where_from": "paper", "keep_secret": "no"}
    review = reviewed(wang, to_zhao(wang), **offered)
    assert review["questions"] == ["purpose", "on_the_phone", "met_in_person"]
    said = offered | {each: HARMLESS[each] for each in review["questions"]}
    assert reviewed(wang, to_zhao(wang), review["content"]["paymentId"], **said)["questions"] == []


def test_what_was_asked_before_counts_where_other_things_would_be_asked_now(li: Stranger) -> None:
    review = reviewed(li, to_zhao(li))
    said = {each: HARMLESS[each] for each in review["questions"]}
    savings = {"scheme": WANG_SAVINGS.number.scheme, "identification": WANG_SAVINGS.number.identification}
    now = reviewed(li, to_zhao(li, ODD, savings), review["content"]["paymentId"])
    assert set(now["questions"]) & set(said) == {"purpose"}
    assert reviewed(li, to_zhao(li, ODD, savings), review["content"]["paymentId"], **said)["questions"] == []


def test_of_several_scams_the_one_that_goes_round_is_named_first_and_its_alert_is_quoted(
    wang: Stranger, sun: Stranger, he: Stranger
) -> None:
    says = {"purpose": "fee", "on_the_phone": "no", "met_in_person": "no"}
    assert reviewed(wang, to_zhao(wang), **says)["content"]["warnings"] == [
        {"scamType": "prize"},
        {"scamType": "loan"},
        {"scamType": "recovery"},
    ]
    found = published_by(sun, he, alert(scamType="loan", triggers={}))
    assert reviewed(wang, to_zhao(wang), **says)["content"]["warnings"] == [
        {"scamType": "loan", "alertId": found["alertId"]},
        {"scamType": "prize"},
        {"scamType": "recovery"},
    ]


def test_what_was_answered_well_before_does_not_pass_what_was_said_since(wang: Stranger) -> None:
    first = reviewed(wang, to_zhao(wang), **HARMLESS)
    payment_id = first["content"]["paymentId"]
    reviewed(wang, to_zhao(wang), payment_id, keep_secret="yes")
    asked = {"paymentId": payment_id, "contentHash": first["contentHash"]}
    assert code(wang.ask("initiatePayment", asked)) == "content_changed"


def test_after_a_stop_another_account_is_warned_of_whatever_is_said(wang: Stranger) -> None:
    assert needs(reviewed(wang, to_zhao(wang, "88.00"), keep_secret="yes"))[-1] == "scam_signs"
    assert reviewed(wang, to_zhao(wang, "88.00", QIAN), **HARMLESS)["content"]["warnings"] != []
    assert reviewed(wang, wang.details("Li", "88.00"))["questions"] == []


def test_a_stop_is_a_stop_for_somebody_known_too_and_for_what_is_smaller(wang: Stranger) -> None:
    assert needs(reviewed(wang, wang.details("Li", "20.00"), keep_secret="yes"))[-1] == "scam_signs"
    assert needs(reviewed(wang, wang.details("Li", "10.00"), keep_secret="no"))[-1] == "scam_signs"
