"""Repeats and races: the same request twice, one after the other or at once, does its work once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import requests

from app.bank.verify import verify
from tests.attacks.books import entries, untouched
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank

pytestmark = on_both


def reviewed(stranger: Stranger, amount: str = "1.00") -> dict[str, Any]:
    review = stranger.review(stranger.details("Li", amount))
    return {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}


def test_the_same_key_makes_the_same_thing(bank: RunningBank, wang: Stranger) -> None:
    asked, key = reviewed(wang), str(uuid.uuid4())
    first = wang.ask("initiatePayment", asked, idempotency_key=key)
    with untouched(bank):
        again = wang.ask("initiatePayment", asked, idempotency_key=key)
    assert (again.status_code, again.json()) == (201, first.json())


def test_a_repeat_tells_the_current_status(wang: Stranger) -> None:
    asked, key = reviewed(wang), str(uuid.uuid4())
    wang.get("initiatePayment", asked, idempotency_key=key)
    wang.get("cancelPayment", paymentId=asked["paymentId"])
    again = wang.get("initiatePayment", asked, idempotency_key=key)
    assert (again["paymentId"], again["transactionStatus"]) == (asked["paymentId"], "CANC")


def test_a_key_belongs_to_its_body_and_its_call(bank: RunningBank, wang: Stranger) -> None:
    key = str(uuid.uuid4())
    asked, other = reviewed(wang), reviewed(wang)
    wang.get("initiatePayment", asked, idempotency_key=key)
    with untouched(bank):
        assert code(wang.ask("initiatePayment", other, idempotency_key=key)) == "idempotency_key_reused"
        review = {"paymentId": str(uuid.uuid4()), "details": wang.details("Li", "1.00")}
        assert code(wang.ask("reviewPayment", review, idempotency_key=key)) == "idempotency_key_reused"


def test_a_key_is_one_persons_own(wang: Stranger, signed_in: Callable[[str], Stranger]) -> None:
    key, li = str(uuid.uuid4()), signed_in("Li")
    wang.get("initiatePayment", reviewed(wang), idempotency_key=key)
    review = li.review(li.details("Wang", "1.00"))
    asked = {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
    assert li.ask("initiatePayment", asked, idempotency_key=key).status_code == 201


def test_a_refused_request_does_not_keep_its_key(bank: RunningBank, wang: Stranger) -> None:
    key = str(uuid.uuid4())
    asked: dict[str, Any] = {"paymentId": str(uuid.uuid4()), "details": wang.details("Li", "50000.01")}
    with untouched(bank):
        assert code(wang.ask("reviewPayment", asked, idempotency_key=key)) == "AM14"
    asked["details"]["instructedAmount"]["amount"] = "1.00"
    assert wang.ask("reviewPayment", asked, idempotency_key=key).status_code == 201


def test_a_request_that_creates_needs_a_key(bank: RunningBank, wang: Stranger) -> None:
    asked = reviewed(wang)
    with untouched(bank):
        assert code(wang.ask("initiatePayment", asked, headers={"Idempotency-Key": None})) == "idempotency_key_missing"
        assert code(wang.ask("initiatePayment", asked, headers={"Idempotency-Key": "a b"})) == "bad_request"
        assert code(wang.ask("initiatePayment", asked, headers={"Idempotency-Key": "a" * 129})) == "bad_request"


def test_an_enrolment_whose_answer_was_lost_is_sent_again(newcomer: Callable[[], Stranger]) -> None:
    stranger = newcomer()
    person = stranger.get("listSamplePeople")["items"][0]
    asked = {
        "customerNumber": person["customerNumber"],
        "activationCode": person["activationCode"],
        "publicKey": stranger.key.jwk,
        "name": "mine",
    }
    key = str(uuid.uuid4())
    device = stranger.get("enrolDevice", asked, idempotency_key=key)
    assert stranger.get("enrolDevice", asked, idempotency_key=key) == device
    assert stranger.get("enrolDevice", asked) == device


def at_once(number: int, work: Callable[[], requests.Response]) -> list[requests.Response]:
    with ThreadPoolExecutor(number) as threads:
        return list(threads.map(lambda _: work(), range(number)))


def test_many_at_once_with_one_key(bank: RunningBank, wang: Stranger) -> None:
    asked, key = reviewed(wang), str(uuid.uuid4())
    answers = at_once(40, lambda: wang.ask("initiatePayment", asked, idempotency_key=key))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1


def test_many_second_confirmations_at_once_pay_once(bank: RunningBank, wang: Stranger) -> None:
    payment = wang.initiate(wang.review(wang.details("Li", "3.00")))
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    answers = at_once(8, lambda: wang.second(payment, challenge))
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 7
    assert bank.look(entries(payment)) == 2
    assert bank.look(verify) == []


def test_two_devices_of_hers_confirming_at_once_pay_once(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    one, other = signed_in("Wang"), signed_in("Wang")
    payment = one.initiate(one.review(one.details("Li", "3.00")))
    firsts = [one.first(payment), other.first(payment)]
    assert len({answer.json()["challenge"] for answer in firsts}) == 1
    bank.move(3)
    challenge = firsts[0].json()["challenge"]
    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(lambda device: device.second(payment, challenge), (one, other)))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert bank.look(entries(payment)) == 2


def test_a_confirmation_and_a_withdrawal_at_once_end_in_one_way(bank: RunningBank, wang: Stranger) -> None:
    for _ in range(6):
        payment = wang.initiate(wang.review(wang.details("Li", "3.00")))
        challenge = wang.first(payment).json()["challenge"]
        bank.move(3)
        with ThreadPoolExecutor(2) as threads:
            confirmed = threads.submit(wang.second, payment, challenge)
            cancelled = threads.submit(wang.ask, "cancelPayment", paymentId=payment["paymentId"])
        status = wang.get("readPayment", paymentId=payment["paymentId"])["transactionStatus"]
        assert (confirmed.result().ok, cancelled.result().ok) == (status == "ACSC", status == "CANC")
    assert bank.look(verify) == []


def test_reviews_of_one_payment_at_once_leave_one_alive(bank: RunningBank, wang: Stranger) -> None:
    payment_id, details = str(uuid.uuid4()), wang.details("Li", "1.00")
    reviews = [wang.review(details | {"remittanceInformation": str(number)}, payment_id) for number in range(5)]
    with ThreadPoolExecutor(5) as threads:
        list(threads.map(wang.initiate, reviews))
    payment = wang.get("readPayment", paymentId=payment_id)
    assert [one["scaStatus"] for one in payment["authorisations"]] == ["failed"] * 4 + ["received"]
