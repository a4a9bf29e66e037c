"""Each refusal of a payment: its own code, and the books stay as they were."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
import requests

from tests.attacks.books import untouched
from tests.attacks.stranger import Stranger
from tests.attacks.visitors import on_both
from tests.bank.cast import HUGHES_ACCOUNT, LI_ACCOUNT, WANG_ACCOUNT
from tests.bank.running import RunningBank

pytestmark = on_both

NOBODY = {"scheme": "CN-BBAN", "identification": "6299999999999999"}
HERS, LIS, POUNDS = (
    {"scheme": account.number.scheme, "identification": account.number.identification}
    for account in (WANG_ACCOUNT, LI_ACCOUNT, HUGHES_ACCOUNT)
)


def code(answer: requests.Response) -> str:
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == answer.status_code
    return str(problem["code"])


def review(stranger: Stranger, details: dict[str, Any], **rest: Any) -> requests.Response:
    return stranger.ask("reviewPayment", {"paymentId": str(uuid.uuid4()), "details": details, **rest})


AMOUNTS = [
    ({"currency": "CNY", "amount": "0.00"}, "amount_invalid"),
    ({"currency": "CNY", "amount": "0.001"}, "amount_invalid"),
    ({"currency": "CNY", "amount": "1"}, "amount_invalid"),
    ({"currency": "CNY", "amount": "9999999999999999.99"}, "amount_invalid"),
    ({"currency": "GBP", "amount": "1.00"}, "AM03"),
    ({"currency": "XXX", "amount": "1.00"}, "AM03"),
    ({"currency": "CNY", "amount": "50000.01"}, "AM14"),
    ({"currency": "CNY", "amount": "-1.00"}, "invalid_body"),
    ({"currency": "CNY", "amount": "1e3"}, "invalid_body"),
    ({"currency": "CNY", "amount": "01.00"}, "invalid_body"),
    ({"currency": "CNY", "amount": "1.00\n"}, "invalid_body"),
    ({"currency": "CNY", "amount": "１.00"}, "invalid_body"),
    ({"currency": "CNY", "amount": " 1.00"}, "invalid_body"),
    ({"currency": "CNY", "amount": 1.0}, "invalid_body"),
    ({"currency": "CNY", "amount": "9" * 400}, "invalid_body"),
    ({"currency": "cny", "amount": "1.00"}, "invalid_body"),
    ({"currency": "CNY"}, "invalid_body"),
    ({"currency": "CNY", "amount": "1.00", "minor": 1}, "invalid_body"),
]


@pytest.mark.parametrize(("amount", "expected"), AMOUNTS)
def test_an_amount_that_cannot_be_paid(bank: RunningBank, wang: Stranger, amount: dict[str, Any], expected: str) -> None:
    details = wang.details("Li", "1.00")
    with untouched(bank):
        assert code(review(wang, details | {"instructedAmount": amount})) == expected


def test_more_than_there_is(bank: RunningBank, wang: Stranger) -> None:
    with untouched(bank):
        answer = review(wang, wang.details("Li", "200.01", account=1))
    assert code(answer) == "AM04"
    assert answer.json()["facts"] == {"available": {"currency": "CNY", "amount": "200.00"}}


DETAILS: list[tuple[str, dict[str, Any], str]] = [
    ("from nobody's account", {"debtorAccount": NOBODY}, "account_unknown"),
    ("from somebody else's account", {"debtorAccount": LIS}, "account_unknown"),
    ("to itself", {"creditorAccount": HERS, "creditorName": "Wang"}, "same_account"),
    ("to an account in another currency", {"creditorAccount": POUNDS, "creditorName": "Hughes"}, "AM03"),
    ("tomorrow", {"requestedExecutionDate": "2999-01-01"}, "DT01"),
    ("a name with a line's end", {"creditorName": "Li\n"}, "invalid_body"),
    ("a note with a control character", {"remittanceInformation": "a\u0000b"}, "invalid_body"),
    ("a note without end", {"remittanceInformation": "a" * 141}, "invalid_body"),
    ("an account of no scheme", {"debtorAccount": {"scheme": "BANK", "identification": "OUTGOING"}}, "invalid_body"),
    ("a field too many", {"fee": "0.00"}, "invalid_body"),
    ("a field of another type", {"creditorName": ["Li"]}, "invalid_body"),
]


@pytest.mark.parametrize(("change", "expected"), [case[1:] for case in DETAILS], ids=[case[0] for case in DETAILS])
def test_a_payment_that_cannot_be_made(bank: RunningBank, wang: Stranger, change: dict[str, Any], expected: str) -> None:
    details = wang.details("Li", "1.00")
    with untouched(bank):
        assert code(review(wang, details | change)) == expected


def test_an_unknown_field_is_named(wang: Stranger) -> None:
    answer = review(wang, wang.details("Li", "1.00"), riskScore=0)
    assert code(answer) == "invalid_body"
    assert answer.json()["errors"] == [{"path": "$", "code": "unknown_field"}]


@pytest.mark.parametrize("payment_id", ["", "x", "A" * 36, "00000000-0000-0000-0000-000000000000", None, 7])
def test_a_payment_has_one_name_only(bank: RunningBank, wang: Stranger, payment_id: object) -> None:
    with untouched(bank):
        assert code(wang.ask("reviewPayment", {"paymentId": payment_id, "details": wang.details("Li", "1.00")})) == "invalid_body"


def test_what_was_never_reviewed_is_not_started(bank: RunningBank, wang: Stranger) -> None:
    with untouched(bank):
        answer = wang.ask("initiatePayment", {"paymentId": str(uuid.uuid4()), "contentHash": "0" * 64})
    assert code(answer) == "review_unknown"


def test_somebody_elses_review_is_not_started(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    wang, li = signed_in("Wang"), signed_in("Li")
    reviewed = wang.review(wang.details("Li", "1.00"))
    with untouched(bank):
        answer = li.ask("initiatePayment", {"paymentId": reviewed["content"]["paymentId"], "contentHash": reviewed["contentHash"]})
    assert code(answer) == "review_unknown"


def test_somebody_elses_payment_is_not_there(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    wang, li = signed_in("Wang"), signed_in("Li")
    payment = wang.initiate(wang.review(wang.details("Li", "1.00")))
    payment_id = payment["paymentId"]
    with untouched(bank):
        assert code(li.ask("readPayment", paymentId=payment_id)) == "not_found"
        assert code(li.ask("cancelPayment", paymentId=payment_id)) == "not_found"
        assert code(li.first(payment)) == "not_found"
        assert code(review(li, li.details("Wang", "1.00"), paymentId=payment_id)) == "payment_exists"
        assert li.ask("listPayments").json()["items"] == [] or payment_id not in li.ask("listPayments").text


@pytest.mark.parametrize("operation", ["readBalances", "listTransactions"])
@pytest.mark.parametrize("account_id", ["li", "bank:outgoing:CNY", "nobody"])
def test_somebody_elses_account_is_not_there(wang: Stranger, operation: str, account_id: str) -> None:
    assert code(wang.ask(operation, accountId=account_id)) == "not_found"


def test_somebody_elses_device_is_not_there(signed_in: Callable[[str], Stranger]) -> None:
    wang, li = signed_in("Wang"), signed_in("Li")
    assert code(li.ask("lockDevice", deviceId=wang.device_id)) == "not_found"
    assert wang.ask("readMe").ok


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"account": HERS}, "same_account"),
        ({"account": LIS}, "beneficiary_exists"),
        ({"afterPayment": str(uuid.uuid4())}, "not_found"),
        ({"name": ""}, "invalid_body"),
        ({"picture": "../secret"}, "invalid_body"),
    ],
)
def test_somebody_who_cannot_come_into_her_list(bank: RunningBank, wang: Stranger, change: dict[str, Any], expected: str) -> None:
    with untouched(bank):
        assert code(wang.ask("addBeneficiary", {"name": "Nobody", "account": NOBODY} | change)) == expected


def test_nobody_comes_into_her_list_with_a_payment_to_somebody_else_or_one_taken_back(bank: RunningBank, wang: Stranger) -> None:
    payment = wang.initiate(wang.review(wang.to_somebody_new("Nobody", NOBODY, "1.00")))
    asked = {"name": "Nobody", "account": NOBODY, "afterPayment": payment["paymentId"]}
    elsewhere = {"account": NOBODY | {"identification": "6299999999999998"}}
    with untouched(bank):
        assert code(wang.ask("addBeneficiary", asked | elsewhere)) == "not_found"
    wang.get("cancelPayment", paymentId=payment["paymentId"])
    with untouched(bank):
        assert code(wang.ask("addBeneficiary", asked)) == "payment_final"


SAFEGUARDS: list[tuple[dict[str, Any], str]] = [
    ({"currency": "GBP", "waitHours": 48}, "AM03"),
    ({"currency": "CNY", "paymentLimit": {"currency": "GBP", "amount": "1.00"}}, "AM03"),
    ({"currency": "CNY", "paymentLimit": {"currency": "CNY", "amount": "1.5"}}, "amount_invalid"),
    ({"currency": "CNY", "waitHours": 23}, "safeguard_beyond_floor"),
    ({"currency": "CNY", "waitHours": 241}, "invalid_body"),
    ({"currency": "CNY", "dailyLimit": {"currency": "CNY", "amount": "10.00"}, "waitHours": 1}, "safeguard_beyond_floor"),
]


@pytest.mark.parametrize(("asked", "expected"), SAFEGUARDS)
def test_a_safeguard_that_cannot_be_set_sets_none(bank: RunningBank, wang: Stranger, asked: dict[str, Any], expected: str) -> None:
    with untouched(bank):
        assert code(wang.ask("changeSafeguards", asked)) == expected


def test_a_limit_says_which_it_is_and_what_is_left(wang: Stranger) -> None:
    facts = review(wang, wang.details("Li", "50000.01")).json()["facts"]
    assert (facts["which"], facts["limit"]) == ("payment", {"currency": "CNY", "amount": "50000.00"})
    assert wang.ask("reviewPayment", {"paymentId": str(uuid.uuid4()), "details": wang.details("Li", facts["left"]["amount"])}).ok


def test_what_has_not_gone_is_not_asked_back(bank: RunningBank, wang: Stranger) -> None:
    payment = wang.initiate(wang.review(wang.details("Li", "1.00")))
    with untouched(bank):
        assert code(wang.ask("askRecall", {"what": "cheated"}, paymentId=payment["paymentId"])) == "payment_not_sent"


def test_a_key_for_one_payment_asks_back_no_other(bank: RunningBank, wang: Stranger) -> None:
    one, other = (wang.pay("Li", "1.00", bank.move) for _ in range(2))
    key = str(uuid.uuid4())
    recall = wang.get("askRecall", {"what": "cheated"}, idempotency_key=key, paymentId=one["paymentId"])
    with untouched(bank):
        assert (
            code(wang.ask("askRecall", {"what": "cheated"}, idempotency_key=key, paymentId=other["paymentId"])) == "idempotency_key_reused"
        )
        assert wang.get("askRecall", {"what": "mistake"}, paymentId=one["paymentId"]) == recall
    told = wang.get("readPayment", paymentId=one["paymentId"])
    assert (told["recall"], told["timeline"][-1]["code"]) == (recall, "recall_requested")
