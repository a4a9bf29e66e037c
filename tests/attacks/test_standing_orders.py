"""The calls under ``/standing-orders`` that start and confirm: those of a payment, and closed to whatever goes out once."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from app.bank.verify import verify
from tests.attacks.books import untouched
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.family.deciding import LANDLORD, available, regularly
from tests.bank.running import RunningBank

pytestmark = on_both


@pytest.fixture
def order(bank: RunningBank, wang: Stranger) -> Iterator[dict[str, Any]]:
    """Started, not yet confirmed; over when the test is."""
    started = wang.get("initiateStandingOrder", named(wang.review(regularly(wang, "1.00"))))
    yield started
    wang.get("cancelPayment", paymentId=started["paymentId"])
    assert bank.look(verify) == []


def named(review: dict[str, Any]) -> dict[str, str]:
    """What starts the confirmations."""
    return {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}


def confirming(wang: Stranger, order: dict[str, Any], challenge: str, number: int, **signed: str) -> dict[str, Any]:
    """What confirms, the second time with a signature; ``signed`` replaces parts of what that says."""
    asked = {"confirmation": number, "contentHash": order["contentHash"], "challenge": challenge}
    return asked if number == 1 else asked | {"signature": wang.key.signature(wang.said(order, challenge) | signed)}


def confirm(person: Stranger, order: dict[str, Any], asked: dict[str, Any]) -> requests.Response:
    authorisation_id = person.own(order)["authorisationId"]
    return person.ask("authoriseStandingOrder", asked, orderId=order["paymentId"], authorisationId=authorisation_id)


def begun(bank: RunningBank, wang: Stranger, order: dict[str, Any]) -> str:
    """Confirmed once, and the pause over; answers the challenge of the second."""
    started = confirm(wang, order, confirming(wang, order, wang.own(order)["challenge"], 1)).json()
    bank.move(started["pauseSeconds"])
    return str(started["challenge"])


def test_one_is_set_up_by_its_own_calls_alone(bank: RunningBank, wang: Stranger, order: dict[str, Any]) -> None:
    before = available(wang)
    second = confirming(wang, order, begun(bank, wang, order), 2)
    assert confirm(wang, order, second).json()["scaStatus"] == "finalised"
    (kept,) = (each for each in wang.get("listStandingOrders")["items"] if each["orderId"] == order["paymentId"])
    assert (kept["transactionStatus"], len(kept["nextDates"]), available(wang)) == ("PDNG", 5, before)
    with untouched(bank):
        own = {"paymentId": order["paymentId"], "authorisationId": wang.own(order)["authorisationId"]}
        assert wang.get("authorisePayment", second, **own) == confirm(wang, order, second).json()  # one call, by either path


def test_the_same_key_starts_the_same_one(bank: RunningBank, wang: Stranger) -> None:
    key, asked = str(uuid.uuid4()), named(wang.review(regularly(wang, "1.00")))
    first = wang.get("initiateStandingOrder", asked, idempotency_key=key)
    with untouched(bank):
        assert wang.get("initiateStandingOrder", asked, idempotency_key=key) == first
        assert code(wang.ask("initiatePayment", asked, idempotency_key=key)) == "idempotency_key_reused"
    wang.get("cancelPayment", paymentId=asked["paymentId"])


def test_a_confirmation_that_does_not_count_for_a_payment_does_not_here(bank: RunningBank, wang: Stranger, order: dict[str, Any]) -> None:
    challenge = wang.own(order)["challenge"]
    with untouched(bank):
        assert code(confirm(wang, order, confirming(wang, order, challenge, 2))) == "confirmation_out_of_order"
    started = confirm(wang, order, confirming(wang, order, challenge, 1)).json()
    with untouched(bank):
        second = confirming(wang, order, started["challenge"], 2)
        assert code(confirm(wang, order, second)) == "confirmation_too_soon"
        bank.move(started["pauseSeconds"])
        of_another = confirming(wang, order, started["challenge"], 2, paymentId=str(uuid.uuid4()))
        assert code(confirm(wang, order, of_another)) == "signature_invalid"
        assert code(confirm(wang, order, second | {"challenge": challenge})) == "challenge_spent"


def test_what_goes_out_once_is_none(bank: RunningBank, wang: Stranger) -> None:
    """It is neither started nor confirmed here; by its own calls it is."""
    review = wang.review(wang.details(LANDLORD, "1.00"))
    with untouched(bank):
        assert code(wang.ask("initiateStandingOrder", named(review))) == "review_unknown"
    payment = wang.initiate(review)
    with untouched(bank):
        assert code(confirm(wang, payment, confirming(wang, payment, wang.own(payment)["challenge"], 1))) == "not_found"
    assert wang.first(payment).ok
    wang.get("cancelPayment", paymentId=payment["paymentId"])


def test_one_that_has_become_a_payment_meanwhile_is_none_any_more(bank: RunningBank, wang: Stranger, order: dict[str, Any]) -> None:
    begun(bank, wang, order)
    payment = wang.initiate(wang.review(wang.details(LANDLORD, "1.00"), order["paymentId"]))
    with untouched(bank):
        assert code(confirm(wang, payment, confirming(wang, payment, wang.own(payment)["challenge"], 1))) == "not_found"


def test_nobody_else_starts_or_confirms_hers(bank: RunningBank, wang: Stranger, li: Stranger, order: dict[str, Any]) -> None:
    """With the right challenge even."""
    hers = {"paymentId": order["paymentId"], "contentHash": order["contentHash"]}
    with untouched(bank):
        assert code(li.ask("initiateStandingOrder", hers)) == "review_unknown"
        assert code(confirm(li, order, confirming(wang, order, wang.own(order)["challenge"], 1))) == "not_found"
