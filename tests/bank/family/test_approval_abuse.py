"""What a helper with a real session cannot do with crafted requests; and that what is over for him is over in one way."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from app.bank.store.suggestions import suggest
from app.bank.verify import verify
from app.domain.accounts import AccountNumber
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.cast import LANDLORD as LANDLORDS
from tests.bank.cast import LI_ACCOUNT
from tests.bank.core.books import NOW
from tests.bank.family.deciding import LARGE, available, decide, deciding, now, pay, request_of, seasoned, send, stands
from tests.bank.family.pairing import DAY, Pair, codes, today
from tests.bank.running import RunningBank

ELSEWHERE = {"scheme": "CN-BBAN", "identification": "6288000000000099"}


@pytest.fixture
def pair(wang: Stranger, li: Stranger, teller: Stranger) -> Pair:
    """Wang and Li, paired before staff."""
    return seasoned(Pair(wang, li), teller)


@pytest.fixture
def payment(pair: Pair, bank: RunningBank) -> dict[str, Any]:
    """A payment about which Li is asked."""
    return pay(pair.customer, bank)


@pytest.fixture(autouse=True)
def _books_stay_sound(bank: RunningBank, pair: Pair) -> object:
    yield
    assert bank.look(verify) == []


def needs(customer: Stranger, details: Mapping[str, Any]) -> list[str]:
    """How what has to clear would be cleared."""
    return [each["kind"] for each in customer.review(details)["content"]["requires"]]


SPOILT: dict[str, tuple[str, Callable[[Stranger, dict[str, Any]], dict[str, Any]]]] = {
    "unsigned": ("signature_invalid", lambda li, request: deciding(li, request, "approve", None, signature=None)),
    "signed with another key": (
        "signature_invalid",
        lambda li, request: deciding(li, request, "approve", None, signature=Stranger(li.url).key.signature({"act": "approve"})),
    ),
    "signed to refuse": (
        "signature_invalid",
        lambda li, request: deciding(li, request, "approve") | {"signature": deciding(li, request, "refuse")["signature"]},
    ),
    "signed as her confirmation": (
        "signature_invalid",
        lambda li, request: deciding(li, request, "approve") | {"signature": deciding(li, request, "confirm")["signature"]},
    ),
    "signed with other words": (
        "signature_invalid",
        lambda li, request: deciding(li, request, "refuse", "not him") | {"reason": "as always"},
    ),
    "signed without its words": (
        "signature_invalid",
        lambda li, request: deciding(li, request, "refuse", "not him") | {"signature": deciding(li, request, "refuse")["signature"]},
    ),
    "over another content": ("content_changed", lambda li, request: deciding(li, request | {"contentHash": "0" * 64}, "approve")),
    "with another challenge": ("challenge_spent", lambda li, request: deciding(li, request | {"challenge": "x" * 43}, "approve")),
    "both at once": ("invalid_body", lambda li, request: deciding(li, request, "approve") | {"confirmation": 2}),
    "a confirmation": (
        "not_found",
        lambda _, request: {"confirmation": 1, "contentHash": request["contentHash"], "challenge": request["challenge"]},
    ),
    "nothing": ("invalid_body", lambda _, __: {}),
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_what_is_not_signed_over_exactly_this_changes_nothing(spoilt: str, pair: Pair, payment: dict[str, Any]) -> None:
    request = request_of(pair.helper, payment)
    expected, make = SPOILT[spoilt]
    before, entries = now(pair.customer, payment), pair.customer.get("readDiary")["count"]
    assert code(send(pair.helper, request, make(pair.helper, request))) == expected
    assert now(pair.customer, payment) == before
    assert pair.customer.get("readDiary")["count"] == entries
    assert decide(pair.helper, request, "approve").ok


def test_nobody_decides_in_the_place_of_another(pair: Pair, payment: dict[str, Any], signed_in: Callable[[str], Stranger]) -> None:
    request = request_of(pair.helper, payment)
    for other in (pair.customer, signed_in("Hughes"), signed_in("Zhou")):
        assert code(decide(other, request, "approve")) == "not_found"
        assert code(other.ask("readApproval", authorisationId=request["authorisationId"])) == "not_found"
    hers = {"authorisationId": pair.customer.own(payment)["authorisationId"]}
    for who in (pair.helper, pair.customer):
        assert code(send(who, request, deciding(who, request | hers, "approve"), **hers)) == "not_found"
    assert code(send(pair.helper, request, deciding(pair.helper, request, "approve"), paymentId=str(uuid.uuid4()))) == "not_found"
    assert code(pair.helper.ask("readPayment", paymentId=payment["paymentId"])) == "not_found"
    assert code(pair.helper.ask("cancelPayment", paymentId=payment["paymentId"])) == "not_found"
    assert stands(pair.customer, payment) == ("PATC", "AWAF")


def test_a_signature_is_good_for_one_payment(pair: Pair, payment: dict[str, Any], bank: RunningBank) -> None:
    one, other = (request_of(pair.helper, each) for each in (payment, pay(pair.customer, bank)))
    assert code(send(pair.helper, other, deciding(pair.helper, one, "approve"))) == "content_changed"
    taken_over = deciding(pair.helper, other, "approve") | {"signature": deciding(pair.helper, one, "approve")["signature"]}
    assert code(send(pair.helper, other, taken_over)) == "signature_invalid"


def test_from_a_new_device_he_may_refuse_but_not_approve(pair: Pair, bank: RunningBank, signed_in: Callable[[str], Stranger]) -> None:
    payments = [pay(pair.customer, bank) for _ in range(3)]
    new = signed_in("Li")
    bank.change(lambda tx: tx.run("UPDATE devices SET at_branch = 0 WHERE device_id = ?", new.device_id))
    requests = [request_of(new, each) for each in payments]
    assert code(decide(new, requests[0], "approve")) == "device_untrusted"
    assert decide(new, requests[1], "call_first").ok
    assert decide(new, requests[2], "refuse").ok
    pair.wait(DAY)
    assert decide(new, requests[0], "approve").ok


def to(account: Mapping[str, str], name: str, customer: Stranger) -> dict[str, Any]:
    return customer.to_somebody_new(name, account, "10.00")


def test_he_is_not_asked_where_the_money_may_come_to_him(pair: Pair, bank: RunningBank) -> None:
    """By person, by account whatever the name, by name wherever the account is, alone or with others, and as who suggested the payee."""
    his = {"scheme": LI_ACCOUNT.number.scheme, "identification": LI_ACCOUNT.number.identification}
    assert needs(pair.customer, to(ELSEWHERE, "Nobody Known", pair.customer)) == ["family"]
    assert needs(pair.customer, pair.customer.details("Li", LARGE)) == ["wait", "bank"]
    assert needs(pair.customer, pair.customer.details("Li", LARGE) | {"creditorName": "Somebody"}) == ["wait", "bank"]
    assert his == pair.customer.details("Li", "1.00")["creditorAccount"]
    bank.change(lambda tx: tx.run("UPDATE ledger_accounts SET holder = 'Somebody' WHERE customer_id = 'p-li'"))
    bank.change(lambda tx: tx.run("UPDATE beneficiaries SET name = 'Somebody' WHERE person_id = 'p-wang' AND name = 'Li'"))
    assert needs(pair.customer, pair.customer.details("Somebody", LARGE)) == ["wait", "bank"]
    for name in ("Li", "LI", "ＬＩ", "Mrs Li", "Somebody & Li"):
        assert needs(pair.customer, to(ELSEWHERE, name, pair.customer)) == ["wait", "bank"]
    bank.change(lambda tx: suggest(tx, "p-wang", AccountNumber(**ELSEWHERE), "p-li", NOW))
    assert needs(pair.customer, to(ELSEWHERE, "Nobody Known", pair.customer)) == ["wait", "bank"]


def test_that_it_may_come_to_him_is_looked_at_again_when_he_decides(pair: Pair, payment: dict[str, Any], bank: RunningBank) -> None:
    request = request_of(pair.helper, payment)
    bank.change(lambda tx: suggest(tx, "p-wang", LANDLORDS, "p-li", NOW))
    for _ in range(2):
        assert code(decide(pair.helper, request, "approve")) == "conflict_of_interest"
    assert request_of(pair.helper, payment)["state"] == "over"
    assert codes(pair.customer.get("readDiary")["items"]).count("conflict_of_interest") == 1
    assert stands(pair.customer, payment) == ("PDNG", "AUTH")
    assert now(pair.customer, payment)["statusReason"] == ["large_amount", "conflict_of_interest"]
    assert {"payment_family_missing", "payment_held_by_bank"} <= set(codes(pair.customer.get("listNotices")["items"]))
    pair.wait(DAY + 60)
    assert stands(pair.customer, payment) == ("PDNG", "AUTH")
    pair.wait(2 * DAY)
    assert now(pair.customer, payment)["statusReason"] == ["check_expired"]


def paused(pair: Pair, _: Mapping[str, Any]) -> None:
    pair.change(paused=True)


def ended(pair: Pair, _: Mapping[str, Any]) -> None:
    pair.end(pair.customer)


def run_out(pair: Pair, _: Mapping[str, Any]) -> None:
    pair.change(until=today(pair.customer).isoformat())
    pair.wait(DAY)


def without_the_power(pair: Pair, _: Mapping[str, Any]) -> None:
    pair.change(powers=["coach"])


def taken_back(pair: Pair, payment: Mapping[str, Any]) -> None:
    pair.customer.get("cancelPayment", paymentId=payment["paymentId"])


def too_late(pair: Pair, _: Mapping[str, Any]) -> None:
    pair.wait(3 * DAY)


@pytest.mark.parametrize("gone", [paused, ended, run_out, without_the_power, taken_back, too_late])
def test_what_is_over_for_him_is_over_in_one_way(
    gone: Callable[[Pair, Mapping[str, Any]], None], pair: Pair, payment: dict[str, Any]
) -> None:
    request = request_of(pair.helper, payment)
    signed = deciding(pair.helper, request, "approve")
    gone(pair, payment)
    told = pair.helper.get("readApproval", authorisationId=request["authorisationId"])
    assert told == {
        name: request[name] for name in ("paymentId", "authorisationId", "pairingId", "customerName", "askedAt", "expiresAt")
    } | {"state": "over"}
    assert pair.helper.get("listApprovals")["items"] == [told]
    for asked in (signed, deciding(pair.helper, request, "refuse"), deciding(pair.helper, request, "call_first")):
        answer = send(pair.helper, request, asked)
        assert (answer.status_code, answer.json()["code"], answer.json().get("facts")) == (403, "DS19", None)


@pytest.mark.parametrize("statement", ["UPDATE pairings SET until = '2001-01-01'", "UPDATE approvals SET expires_at = asked_at + 1"])
def test_what_has_run_out_is_over_before_anybody_has_put_that_down(
    statement: str, pair: Pair, payment: dict[str, Any], bank: RunningBank
) -> None:
    request = request_of(pair.helper, payment)
    [given] = bank.look(lambda tx: tx.rows("SELECT until FROM pairings"))
    bank.change(lambda tx: tx.run(statement))
    assert request_of(pair.helper, payment)["state"] == "over"
    assert code(decide(pair.helper, request, "approve")) == "DS19"
    bank.change(lambda tx: tx.run("UPDATE pairings SET until = ?", given["until"]))


def test_what_was_over_while_he_was_paused_stays_over(pair: Pair, payment: dict[str, Any]) -> None:
    """Else he would learn from it that he was paused."""
    pair.change(paused=True)
    pair.change(paused=False)
    pair.wait(DAY + 1)
    assert pair.his_now()["state"] == "active"
    assert request_of(pair.helper, payment)["state"] == "over"


def test_what_he_decided_himself_he_may_look_at_again(pair: Pair, payment: dict[str, Any]) -> None:
    assert decide(pair.helper, request_of(pair.helper, payment), "refuse").ok
    pair.end(pair.customer)
    assert request_of(pair.helper, payment)["content"]["paymentId"] == payment["paymentId"]


def test_other_powers_show_and_decide_nothing(pair: Pair, bank: RunningBank) -> None:
    pair.change(powers=["coach"])
    pair.wait(8 * DAY)
    before = available(pair.customer)
    assert pay(pair.customer, bank)["transactionStatus"] == "PDNG"
    assert pair.helper.get("listApprovals")["items"] == []
    assert float(before) - float(available(pair.customer)) == float(LARGE)
