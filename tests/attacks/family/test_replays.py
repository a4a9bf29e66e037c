"""What was sent once, sent again: proofs, signatures, claims and answers of one moment, person or payment are worth nothing at another."""

from __future__ import annotations

from typing import Any

import pytest

from tests.attacks.books import untouched
from tests.attacks.family.household import Household, invited
from tests.attacks.proving import Key
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.family.deciding import decide, deciding, pay, request_of, send, stands
from tests.bank.family.pairing import DAY, Pair, fresh_nonce
from tests.bank.running import RunningBank

pytestmark = on_both


@pytest.fixture
def request_to_him(household: Household, bank: RunningBank) -> dict[str, Any]:
    """About a payment of hers, as he has been told of it."""
    return request_of(household.li, pay(household.wang, bank))


def place(request: dict[str, Any], url: str) -> str:
    return f"{url}/v1/payments/{request['paymentId']}/authorisations/{request['authorisationId']}"


def with_proof(stranger: Stranger, request: dict[str, Any], asked: dict[str, Any], proof: str | None) -> str:
    """Decides with a proof of somebody's making; the code of the problem, or nothing."""
    ids = {"paymentId": request["paymentId"], "authorisationId": request["authorisationId"]}
    answer = stranger.once("authorisePayment", asked, headers={"DPoP": proof, "Authorization": f"DPoP {stranger.token}"}, **ids)
    return "" if answer.ok else code(answer)


def test_a_decision_goes_with_a_proof_of_his_own_for_just_this(
    household: Household, bank: RunningBank, request_to_him: dict[str, Any]
) -> None:
    """Missing, with another key, with hers, for another call, with a nonce of long ago, and one that was used."""
    li, url = household.li, place(request_to_him, bank.url)
    asked = deciding(li, request_to_him, "approve")
    li.get("readMe")
    used = li.key.proof("GET", f"{bank.url}/v1/me", li.nonce, li.token)
    assert li.once("readMe", headers={"DPoP": used}).ok
    spoilt = {
        None: "invalid_dpop_proof",
        Key().proof("PUT", url, li.nonce, li.token): "invalid_token",
        household.wang.key.proof("PUT", url, li.nonce, li.token): "invalid_token",
        li.key.proof("PUT", f"{bank.url}/v1/me", li.nonce, li.token): "invalid_dpop_proof",
        li.key.proof("PUT", url, "x" * 22, li.token): "use_dpop_nonce",
        used: "invalid_dpop_proof",
    }
    with untouched(bank):
        assert [with_proof(li, request_to_him, asked, proof) for proof in spoilt] == list(spoilt.values())
    proof = li.key.proof("PUT", url, li.nonce, li.token)
    assert [with_proof(li, request_to_him, asked, proof) for _ in range(2)] == ["", "invalid_dpop_proof"]


def test_what_he_signed_for_one_payment_decides_no_other(household: Household, bank: RunningBank, request_to_him: dict[str, Any]) -> None:
    """Not even one of the same amount to the same payee, with its own hash and challenge beside the old signature."""
    li, other = household.li, request_of(household.li, pay(household.wang, bank))
    old = deciding(li, request_to_him, "approve")
    with untouched(bank):
        assert code(send(li, other, old)) == "content_changed"
        assert code(send(li, other, deciding(li, other, "approve") | {"signature": old["signature"]})) == "signature_invalid"
        assert code(send(li, request_to_him, old, authorisationId=other["authorisationId"])) == "not_found"


def test_a_yes_kept_back_is_worth_nothing_once_it_is_over(household: Household, bank: RunningBank, request_to_him: dict[str, Any]) -> None:
    """Signed in time, sent after she has taken it back; and after three days, when it has run out."""
    wang, li = household.wang, household.li
    late = request_of(li, pay(wang, bank))
    kept = [deciding(li, request, "approve") for request in (request_to_him, late)]
    wang.get("cancelPayment", paymentId=request_to_him["paymentId"])
    household.pair.wait(3 * DAY)
    li.sign_in()
    with untouched(bank):
        assert [code(send(li, request, asked)) for request, asked in zip((request_to_him, late), kept, strict=True)] == ["DS19", "DS19"]
    assert [stands(wang, request)[0] for request in (request_to_him, late)] == ["CANC", "RJCT"]


def test_a_decision_cannot_be_taken_back_or_turned(household: Household, bank: RunningBank, request_to_him: dict[str, Any]) -> None:
    """Only the very same again gets the same answer."""
    li = household.li
    refused = deciding(li, request_to_him, "refuse")
    assert send(li, request_to_him, refused).ok
    with untouched(bank):
        assert send(li, request_to_him, refused).ok
        assert code(decide(li, request_to_him, "approve")) == "DS26"
        assert code(decide(li, request_to_him, "call_first")) == "DS26"
    assert stands(household.wang, request_to_him)[0] == "RJCT"


def test_what_was_asked_while_he_was_paused_stays_closed_to_him(
    household: Household, bank: RunningBank, request_to_him: dict[str, Any]
) -> None:
    """A decision that he made ready before, sent when she lets him help again."""
    ready = deciding(household.li, request_to_him, "approve")
    household.pair.change(paused=True)
    household.pair.change(paused=False)
    household.pair.wait(DAY + 1)
    household.li.sign_in()
    with untouched(bank):
        assert code(send(household.li, request_to_him, ready)) == "DS19"


def test_what_she_changes_after_asking_he_is_asked_anew(household: Household, bank: RunningBank, request_to_him: dict[str, Any]) -> None:
    """Under the same id nothing else goes: what he saw is what goes, or nothing."""
    wang = household.wang
    details = wang.details("Zhang Wei", "3000.01")
    assert code(wang.ask("reviewPayment", {"paymentId": request_to_him["paymentId"], "details": details})) == "payment_exists"
    request = request_of(household.li, request_to_him)
    assert request["contentHash"] == request_to_him["contentHash"]
    with untouched(bank):
        assert code(decide(household.li, request | {"contentHash": "0" * 64}, "approve")) == "content_changed"


def test_a_code_serves_one_person_once(household: Household, bank: RunningBank) -> None:
    """Who overheard it comes too late, with his key or with the right one's; and nobody else says that the pictures are the same."""
    wang, hughes, li = household.wang, household.hughes, household.li
    pair = invited(wang, hughes).claim()
    own, stolen = Pair(wang, li).claiming(pair.code), pair.claiming()
    with untouched(bank):
        assert [code(li.ask("claimPairing", asked)) for asked in (own, stolen)] == ["pairing_refused"] * 2
        for name, body in (("revealPairing", {"nonce": fresh_nonce()}), ("matchPairing", {"picturesMatch": True})):
            assert code(li.ask(name, body, pairingId=pair.pairing_id)) == "not_found"
        assert code(hughes.ask("claimPairing", pair.claiming())) == "pairing_refused"
