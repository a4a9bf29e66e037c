"""Whoever would have a bill paid twice, pay somebody under a bill's name, or learn names by guessing customer numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.bank.services.rules import Rules
from app.bank.verify import verify
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.bills.asking import bill_details, look_up, refused
from tests.bank.bills.samples import BIG, BILLERS, DUE, LATE
from tests.bank.family.pairing import DAY
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both
LOOK_UPS = 12


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    with running_bank(database=database, billers=BILLERS, rules=Rules(bill_lookups_a_day=LOOK_UPS)) as bank:
        yield bank
        assert bank.look(verify) == []


@pytest.fixture
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    return signed_in("Wang")


def test_from_two_devices_at_once_it_is_paid_by_one(wang: Stranger, li: Stranger, bank: RunningBank) -> None:
    """By whoever comes first: hers goes at once; of his, which pays a bill in another name, it is said that it is under way."""
    payments = []
    for each in (wang, li):
        payment = each.initiate(each.review(bill_details(each, look_up(each))))
        payments.append((each, payment, each.first(payment).json()["challenge"]))
    bank.move(3)
    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(lambda one: one[0].second(one[1], one[2]), payments))
    assert sorted(answer.ok for answer in answers) == [False, True]
    assert [code(answer) for answer in answers if not answer.ok] == ["bill_paid" if answers[0].ok else "bill_under_way"]


def test_another_amount_another_name_or_an_old_look_is_no_bill(wang: Stranger) -> None:
    found = look_up(wang)
    for change in ({"instructedAmount": {"currency": "CNY", "amount": "1.00"}}, {"creditorName": "Somebody"}):
        assert refused(wang, bill_details(wang, found, **change)) == "bill_changed"
    details = bill_details(wang, found)
    wang.get("advanceClock", {"advanceSeconds": DAY + 60})
    assert refused(wang, details) == "bill_changed"
    look_up(wang)
    assert wang.review(details)["content"]["requires"] == []


def test_an_account_that_is_no_billers_has_no_ease_whatever_it_says(wang: Stranger) -> None:
    details = bill_details(wang, look_up(wang))
    for account in ("6288777700001112", "6288777700002222"):
        review = wang.review(details | {"creditorAccount": {"scheme": "CN-BBAN", "identification": account}})
        assert {each["reason"] for each in review["content"]["requires"]} == {"new_payee"}
        assert review["content"]["payeeMatch"] == "NOAP"


@pytest.mark.parametrize("words", [None, "", "my bill", f"{DUE}/0000", f"{BIG}/{{number}}", "/{number}", f"{DUE}/{{number}} and more"])
def test_a_billers_account_without_its_bill_has_none_either(wang: Stranger, words: str | None) -> None:
    found = look_up(wang)
    said = words and words.format(number=found["bill"]["billNumber"])
    review = wang.review(bill_details(wang, found, remittanceInformation=said))
    assert {each["reason"] for each in review["content"]["requires"]} == {"new_payee"}


def test_a_device_that_is_too_new_pays_no_firm_that_was_never_paid(bank: RunningBank, wang: Stranger) -> None:
    """A stolen letter shall not pay the thief's own bills."""
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0 WHERE device_id = ?", wang.device_id))
    review = wang.review(bill_details(wang, look_up(wang)))
    asked = {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
    assert code(wang.ask("initiatePayment", asked)) == "device_untrusted"


def test_looking_up_cannot_be_used_to_guess(wang: Stranger, li: Stranger) -> None:
    for number in range(LOOK_UPS):
        wang.ask("lookUpBill", {"billerId": "power", "customerRef": f"10{number:04}"})
    answer = wang.ask("lookUpBill", {"billerId": "power", "customerRef": DUE})
    assert code(answer) == "too_many_attempts"
    assert int(answer.headers["Retry-After"]) > 0
    assert look_up(li)["status"] == "due"


def test_a_bill_of_another_biller_is_another(wang: Stranger) -> None:
    water = look_up(wang, "water", LATE)
    details = bill_details(wang, look_up(wang), remittanceInformation=water["bill"]["reference"])
    assert {each["reason"] for each in wang.review(details)["content"]["requires"]} == {"new_payee"}
