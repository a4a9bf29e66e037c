"""Confirm twice: early, late, out of order, repeated, stale, unsigned, signed by another: nothing of it moves money."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest

from app.bank.store.port import Tx
from app.bank.verify import verify
from tests.attacks.books import untouched
from tests.attacks.proving import Key
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.running import RunningBank, running_bank

pytestmark = on_both


@pytest.fixture
def payment(wang: Stranger) -> dict[str, Any]:
    """Started, not yet confirmed."""
    return wang.initiate(wang.review(wang.details("Li", "20.00")))


def test_the_second_comes_after_the_pause_only(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    started = wang.first(payment).json()
    assert started["pauseSeconds"] == 3
    with untouched(bank):
        early = wang.second(payment, started["challenge"])
        assert code(early) == "confirmation_too_soon"
        assert early.json()["facts"] == {"secondsLeft": 3}
        bank.move(1.5)
        assert wang.second(payment, started["challenge"]).json()["facts"] == {"secondsLeft": 2}
    bank.move(1.5)
    assert wang.second(payment, started["challenge"]).json()["scaStatus"] == "finalised"
    assert wang.status(payment) == "ACSC"


def test_she_may_lengthen_the_pause_and_not_shorten_it(wang: Stranger, payment: dict[str, Any]) -> None:
    assert wang.get("writePreferences", {"confirmPauseSeconds": 0})["confirmPauseSeconds"] == 3
    wang.get("writePreferences", {"confirmPauseSeconds": 20})
    try:
        assert wang.first(payment).json()["pauseSeconds"] == 20
    finally:
        wang.get("writePreferences", {"confirmPauseSeconds": 3})


def test_business_time_does_not_shorten_the_pause(wang: Stranger, payment: dict[str, Any]) -> None:
    started = wang.first(payment).json()
    wang.get("advanceClock", {"advanceSeconds": 60})
    assert code(wang.second(payment, started["challenge"])) == "confirmation_too_soon"


def test_the_second_does_not_come_first(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    with untouched(bank):
        answer = wang.second(payment, payment["authorisations"][0]["challenge"])
    assert code(answer) == "confirmation_out_of_order"
    assert answer.json()["facts"] == {"due": 1}


def test_the_first_again_gets_what_it_got(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    started = wang.first(payment).json()
    with untouched(bank):
        assert wang.first(payment).json()["challenge"] == started["challenge"]
        assert code(wang.first(payment, challenge="x" * 43)) == "confirmation_out_of_order"


def test_the_second_again_pays_once(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    signature = wang.key.signature(wang.said(payment, challenge))
    first = wang.second(payment, challenge, signature=signature)
    with untouched(bank):
        assert wang.second(payment, challenge, signature=signature).json() == first.json()
        assert code(wang.second(payment, challenge)) == "payment_final"
        assert code(wang.ask("cancelPayment", paymentId=payment["paymentId"])) == "payment_final"
        assert (
            code(wang.ask("reviewPayment", {"paymentId": payment["paymentId"], "details": payment["content"]["details"]}))
            == "payment_exists"
        )
        again = {"paymentId": payment["paymentId"], "contentHash": payment["contentHash"]}
        assert code(wang.ask("initiatePayment", again)) == "payment_exists"


CHANGES: list[tuple[str, dict[str, Any], str]] = [
    ("another content", {"contentHash": "0" * 64}, "content_changed"),
    ("a challenge of her own", {"challenge": "x" * 43}, "challenge_spent"),
    ("no signature", {"signature": None}, "signature_invalid"),
    ("what is no signature", {"signature": "e30..AAAA"}, "signature_invalid"),
    ("a third confirmation", {"confirmation": 3}, "invalid_body"),
    ("the number as a word", {"confirmation": "2"}, "invalid_body"),
    ("the number as truth", {"confirmation": True}, "invalid_body"),
]


@pytest.mark.parametrize(("change", "expected"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_a_second_confirmation_that_does_not_count(
    bank: RunningBank, wang: Stranger, payment: dict[str, Any], change: dict[str, Any], expected: str
) -> None:
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    with untouched(bank):
        assert code(wang.second(payment, challenge, **change)) == expected
    assert wang.second(payment, challenge).ok


def test_a_signature_over_something_else_does_not_count(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    first_challenge = payment["authorisations"][0]["challenge"]
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    said = wang.said(payment, challenge)
    with untouched(bank):
        for signature in (
            wang.key.signature(said | {"act": "approve"}),
            wang.key.signature(said | {"reason": "because"}),
            wang.key.signature(said | {"challenge": first_challenge}),
            wang.key.signature(said, typ="JWT"),
            Key().signature(said),
        ):
            assert code(wang.second(payment, challenge, signature=signature)) == "signature_invalid"
        assert code(wang.second(payment, first_challenge)) == "challenge_spent"


def test_another_device_of_hers_signs_for_itself(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    one, other = signed_in("Wang"), signed_in("Wang")
    payment = one.initiate(one.review(one.details("Li", "1.00")))
    challenge = one.first(payment).json()["challenge"]
    bank.move(3)
    with untouched(bank):
        stolen = one.key.signature(one.said(payment, challenge))
        assert code(other.second(payment, challenge, signature=stolen)) == "signature_invalid"


def test_a_newer_review_voids_what_was_confirmed(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    newer = wang.review(payment["content"]["details"] | {"instructedAmount": {"currency": "CNY", "amount": "30.00"}}, payment["paymentId"])
    changed = wang.initiate(newer)
    assert [one["scaStatus"] for one in changed["authorisations"]] == ["failed", "received"]
    with untouched(bank):
        answer = wang.second(payment, challenge)
        assert code(answer) == "content_changed"
        assert answer.json()["facts"]["review"] == newer
        assert code(wang.second(changed, challenge)) == "confirmation_out_of_order"
    assert wang.status(payment) == "RCVD"


def test_what_the_bank_knows_differs_by_now(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    """The holder of the payee's account is called otherwise since the review: the customer has to see that."""
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)

    def call_li(name: str) -> Callable[[Tx], int]:
        return lambda tx: tx.run("UPDATE ledger_accounts SET holder = ? WHERE account_id = 'li'", name)

    bank.change(call_li("Li Na"))
    try:
        with untouched(bank):
            answer = wang.second(payment, challenge)
            assert code(answer) == "content_changed"
            assert answer.json()["facts"]["review"]["content"]["payeeMatch"] == "NMTC"
            reviewed = {"paymentId": payment["paymentId"], "contentHash": payment["contentHash"]}
        seen = wang.review(payment["content"]["details"], payment["paymentId"])
        with untouched(bank):
            assert code(wang.second(payment | {"contentHash": seen["contentHash"]}, challenge)) == "content_changed"
        newer = wang.review(payment["content"]["details"])
        assert newer["contentHash"] == wang.initiate(newer)["contentHash"]
    finally:
        bank.change(call_li("Li"))
    with untouched(bank):
        assert code(wang.ask("initiatePayment", {"paymentId": newer["content"]["paymentId"], "contentHash": newer["contentHash"]})) == (
            "content_changed"
        )
    assert wang.ask("initiatePayment", reviewed).ok


def test_who_was_to_come_into_the_list_with_it_does_not_when_it_goes_to_another(bank: RunningBank, wang: Stranger) -> None:
    new, payment_id = {"scheme": "CN-BBAN", "identification": "6288000000000044"}, str(uuid.uuid4())
    wang.initiate(wang.review(wang.to_somebody_new("Zhao", new, "5.00"), payment_id))
    waiting = wang.get("addBeneficiary", {"name": "Zhao", "account": new, "afterPayment": payment_id})
    payment = wang.initiate(wang.review(wang.details("Li", "1.00"), payment_id))
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    assert wang.second(payment, challenge).ok
    assert code(wang.ask("changeBeneficiary", {"nickname": "Z"}, beneficiaryId=waiting["beneficiaryId"])) == "not_found"
    assert bank.look(verify) == []


def test_money_spent_meanwhile_is_not_spent_again(bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    savings = wang.get("readBalances", accountId="wang-savings")["available"]["amount"]
    both = [wang.initiate(wang.review(wang.details("Li", savings, account=1))) for _ in range(2)]
    challenges = [wang.first(one).json()["challenge"] for one in both]
    bank.move(3)
    assert wang.second(both[0], challenges[0]).ok
    with untouched(bank):
        assert code(wang.second(both[1], challenges[1])) == "AM04"
    assert wang.status(both[1]) == "RCVD"
    wang.get("receiveIncome", {"accountId": "wang-savings", "amount": {"currency": "CNY", "amount": "200.00"}})


def test_taken_back_it_stays_back(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    cancelled = wang.get("cancelPayment", paymentId=payment["paymentId"])
    assert (cancelled["transactionStatus"], cancelled["statusReason"]) == ("CANC", ["withdrawn"])
    with untouched(bank):
        assert wang.get("cancelPayment", paymentId=payment["paymentId"]) == cancelled
        assert code(wang.second(payment, challenge)) == "payment_final"
    assert bank.look(verify) == []


def test_no_such_authorisation(bank: RunningBank, wang: Stranger, payment: dict[str, Any]) -> None:
    foreign = payment | {"authorisations": [payment["authorisations"][0] | {"authorisationId": f"aut_{uuid.uuid4().hex}"}]}
    with untouched(bank):
        assert code(wang.first(foreign)) == "not_found"


def test_an_account_that_can_hold_no_more_takes_no_more() -> None:
    """The review cannot know of it: what stands on another's account is not for the payer to learn."""
    with running_bank() as bank:
        wang = Stranger(bank.url)
        wang.enrol("Wang")
        wang.sign_in()
        payment = wang.initiate(wang.review(wang.details("Li", "20.00")))
        challenge = wang.first(payment).json()["challenge"]
        wang.get("receiveIncome", {"accountId": "li", "amount": {"currency": "CNY", "amount": "9999998999999.99"}})
        bank.move(3)
        with untouched(bank):
            assert code(wang.second(payment, challenge)) == "amount_invalid"
        assert wang.status(payment) == "RCVD"
        wang.close()


def test_a_payment_may_be_called_like_an_income(bank: RunningBank, wang: Stranger) -> None:
    wang.get("receiveIncome", {"accountId": "wang", "amount": {"currency": "CNY", "amount": "20.00"}})

    def last_income(tx: Tx) -> str:
        (row,) = tx.rows("SELECT transfer_id FROM ledger_entries ORDER BY entry_id DESC LIMIT 1")
        return str(row["transfer_id"]).removeprefix("income:")

    payment = wang.initiate(wang.review(wang.details("Li", "20.00"), bank.look(last_income)))
    challenge = wang.first(payment).json()["challenge"]
    bank.move(3)
    assert wang.second(payment, challenge).ok
    assert bank.look(verify) == []
