"""A helper with all powers and her ids, at every call there is: what is hers alone he neither sees nor changes.

The calls come out of the bank's document: a new one is tried without a line written here, and counts as none of his until somebody says so.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any, Final

import pytest
import requests

from app.sandbox.branches import CHUNXI
from tests.attacks.books import untouched
from tests.attacks.family.household import NEW, Household, hers_alone
from tests.attacks.sampling import Sampler
from tests.attacks.stranger import Stranger
from tests.attacks.test_foreign_ids import DOCUMENT, OPERATIONS, OWN_NAMES, WHOSE, WITH_AN_ID
from tests.attacks.test_refusals import code
from tests.attacks.visitors import on_both
from tests.bank.family.coached import Coached
from tests.bank.family.deciding import LANDLORD, LARGE, pay, regularly, request_of
from tests.bank.family.pairing import today
from tests.bank.running import RunningBank

pytestmark = on_both

OF_THE_LINK: Final = frozenset(
    {
        "consentUnfreeze",
        "endCoaching",
        "endPairing",
        "giveHint",
        "joinCoaching",
        "matchPairing",
        "readCoaching",
        "readPairing",
        "revealPairing",
        "seeActivity",
        "seeBalances",
        "seeShare",
    }
)
"""Calls whose ids he shares with her: what each of them may do is in tests/bank/family."""
HERS_IN_THE_LINK: Final = {"changePairing": "pairing_refused", "showScene": "coaching_refused"}
"""Her end's calls, at ids that he knows."""
THE_BANKS: Final = frozenset({"alertId"})
"""Ids of what is nobody's own."""
CALLS: Final = sorted(name for name in WHOSE if not any(f"{{{place}}}" in OPERATIONS[name][0] for place in THE_BANKS))
NONE_OF_HIS: Final = [
    name for name in CALLS if name in WITH_AN_ID and WHOSE[name] in ("anybody", "customer") and name not in OF_THE_LINK | OWN_NAMES
]
THAT_END_SOMETHING: Final = frozenset({"changePin", "closeSession", "endPairing"})
"""His session; or the link, so that he is asked no more and a wait stands in for him."""


@pytest.fixture
def hers(household: Household, bank: RunningBank) -> dict[str, str]:
    """An id of hers for every place that a path has; of requests and coachings those that he has been told."""
    wang = household.wang
    payment = pay(wang, bank)
    request_of(household.li, payment)
    order = wang.send(regularly(wang, "1.00"), bank.move)
    wang.get("changeSafeguards", {"currency": "CNY", "familyFrom": {"currency": "CNY", "amount": "3000.00"}})
    draft_id = str(uuid.uuid4())
    wang.get("keepDraft", {"journey": "pay", "version": 1, "answers": []}, draftId=draft_id)
    return {
        "accountId": wang.get("listAccounts")["items"][0]["accountId"],
        "authorisationId": wang.own(payment)["authorisationId"],
        "beneficiaryId": wang.get("listBeneficiaries")["items"][0]["beneficiaryId"],
        "changeId": wang.get("readSafeguards")["pending"][0]["id"],
        "callbackId": wang.get("askCallback", {})["callbackId"],
        "checkId": "chk_of_nobody",
        "assistanceId": "ast_of_nobody",
        "correctionId": wang.get("askCorrection", {"subject": "name", "words": "兰"})["correctionId"],
        "coachingId": Coached(household.pair).on().coaching_id,
        "deviceId": wang.device_id,
        "draftId": draft_id,
        "noticeId": wang.get("listNotices")["items"][0]["noticeId"],
        "orderId": order["paymentId"],
        "pairingId": household.pair.pairing_id,
        "visitId": wang.get("takeNumber", {"branchId": CHUNXI, "purpose": "help"})["visitId"],
        "paymentId": payment["paymentId"],
        "shareId": wang.get("giveShare", {"pairingId": household.pair.pairing_id, "kind": "stop"})["shareId"],
    }


def ask(stranger: Stranger, name: str, ids: dict[str, str]) -> requests.Response:
    """A call with a sound body and these ids in its path."""
    path, described = OPERATIONS[name]
    own: dict[str, Any] = {place: value for place, value in ids.items() if f"{{{place}}}" in path}
    return stranger.ask(name, Sampler(DOCUMENT).body(described), **own)


def test_nothing_that_has_an_id_of_hers_is_there_for_him(household: Household, bank: RunningBank, hers: dict[str, str]) -> None:
    """Payments, payees, devices, safeguards, notices: as if there were none, and her own end of the link is hers."""
    with untouched(bank):
        answers = {name: ask(household.li, name, hers) for name in NONE_OF_HIS}
    expected = {name: HERS_IN_THE_LINK.get(name, "not_found") for name in NONE_OF_HIS}
    assert {name: code(answer) for name, answer in answers.items()} == expected


def test_nothing_that_he_may_call_at_all_changes_what_is_hers(household: Household, hers: dict[str, str]) -> None:
    """Every call, with sound bodies and all the ids he could have; what he makes of it is his own."""
    before = hers_alone(household.wang)
    for name in CALLS:
        if name not in THAT_END_SOMETHING:
            ask(household.li, name, hers)
    assert hers_alone(household.wang) == before


def test_no_list_of_his_tells_of_what_is_hers(household: Household, hers: dict[str, str]) -> None:
    """Not her devices, her payees, her PIN, her record, her other links; of her payment only what she asks him about."""
    told = frozenset({"coachingId", "pairingId", "paymentId", "shareId"})
    lists = [name for name in WHOSE if name not in WITH_AN_ID and OPERATIONS[name][1].get("requestBody") is None]
    reading = [name for name in lists if name.startswith(("list", "read", "export"))]
    seen = {name: household.li.ask(name).text for name in sorted(reading)}
    assert [(name, place) for name in seen for place, value in hers.items() if f'"{value}"' in seen[name] and place not in told] == []
    assert [name for name in seen if hers["paymentId"] in seen[name]] == ["listApprovals"]
    assert [name for name in seen if household.wang.person["pin"] in seen[name]] == []


def test_he_starts_no_payment_of_hers(household: Household, bank: RunningBank) -> None:
    """Her account, her review, her payment's id, her payment to come into a list by: none of it is there for him."""
    wang, li = household.wang, household.li
    review = wang.review(wang.details(LANDLORD, "1.00"))
    reviewed = {"paymentId": review["content"]["paymentId"], "contentHash": review["contentHash"]}
    nobodys = reviewed | {"paymentId": str(uuid.uuid4())}
    waits = pay(wang, bank)
    after = {"name": LANDLORD, "account": NEW, "afterPayment": waits["paymentId"]}
    from_her_account = {"paymentId": str(uuid.uuid4()), "details": wang.details(LANDLORD, "1.00")}
    with_her_id = {"paymentId": waits["paymentId"], "details": li.details("Wang", "1.00")}
    with untouched(bank):
        assert code(li.ask("reviewPayment", from_her_account)) == "account_unknown"
        assert code(li.ask("reviewPayment", with_her_id)) == "payment_exists"
        assert [code(li.ask("initiatePayment", asked)) for asked in (reviewed, nobodys)] == ["review_unknown"] * 2
        assert code(li.ask("addBeneficiary", after)) == "not_found"


def test_he_confirms_nothing_in_her_place(household: Household, bank: RunningBank) -> None:
    """With the right challenge even, as if he had read it over her shoulder; the signature is his."""
    wang, li = household.wang, household.li
    payment = wang.initiate(wang.review(wang.details(LANDLORD, "1.00")))
    own = wang.own(payment)
    first = {"confirmation": 1, "contentHash": payment["contentHash"], "challenge": own["challenge"]}
    ids = {"paymentId": payment["paymentId"], "authorisationId": own["authorisationId"]}
    with untouched(bank):
        assert code(li.ask("authorisePayment", first, **ids)) == "not_found"
    started = wang.first(payment).json()
    bank.move(started["pauseSeconds"])
    second = {"confirmation": 2, "contentHash": payment["contentHash"], "challenge": started["challenge"]}
    signed = second | {"signature": li.key.signature(wang.said(payment, started["challenge"]))}
    with untouched(bank):
        assert code(li.ask("authorisePayment", signed, **ids)) == "not_found"
        assert code(wang.ask("authorisePayment", signed, **ids)) == "signature_invalid"


def test_he_invites_nobody_and_gives_himself_no_power(household: Household, bank: RunningBank) -> None:
    """What he invites somebody to is to himself; and the powers that she took away do not come back by asking."""
    wang, li, hughes = household.wang, household.li, household.hughes
    links = [person.get("listPairings")["items"] for person in (wang, hughes)]
    until = (today(li) + timedelta(days=30)).isoformat()
    li.get("invitePairing", {"powers": ["approve"], "until": until, "commitment": "0" * 64})
    assert [person.get("listPairings")["items"] for person in (wang, hughes)] == links
    household.pair.change(powers=["coach"])
    with untouched(bank):
        for asked in ({"powers": ["approve"]}, {"until": until}, {"paused": False}, {"paused": True}):
            assert code(household.li.ask("changePairing", asked, pairingId=household.pair.pairing_id)) == "pairing_refused"
        assert code(li.ask("witnessPairing", pairingId=household.pair.pairing_id)) == "forbidden"


def test_he_stops_nothing_of_hers_and_lets_nothing_go(household: Household, bank: RunningBank) -> None:
    """His freeze is his own; of hers he may agree only to what she has asked, and asking stays hers."""
    wang, li, pairing_id = household.wang, household.li, household.pair.pairing_id
    li.get("freeze")
    assert wang.get("readFreeze")["frozen"] is False
    consent = Sampler(DOCUMENT).body(OPERATIONS["consentUnfreeze"][1])
    with untouched(bank):
        assert code(li.ask("consentUnfreeze", consent, pairingId=pairing_id)) == "DS19"
    wang.get("freeze")
    with untouched(bank):
        assert code(li.ask("consentUnfreeze", consent, pairingId=pairing_id)) == "DS19"
        assert code(li.ask("witness", wang.at_the_counter() | {"what": "unfreeze"})) == "forbidden"
    li.ask("askUnfreeze")
    assert wang.get("readFreeze")["frozen"] is True
    assert "unfreezing" not in wang.get("readFreeze")


def test_he_loosens_nothing_of_hers(household: Household, bank: RunningBank) -> None:
    before = household.wang.get("readSafeguards")
    looser = {"currency": "CNY", "familyFrom": {"currency": "CNY", "amount": "20000.00"}}
    household.li.get("changeSafeguards", looser)
    assert household.wang.get("readSafeguards") == before
    with untouched(bank):
        refused = household.li.ask("witness", household.wang.at_the_counter() | {"what": "safeguards"})
        assert code(refused) == "forbidden"


def test_what_he_sees_of_a_payment_is_what_she_confirmed_and_no_more(household: Household, bank: RunningBank) -> None:
    """No balance of hers, no list of payees, no id of hers by which anything could be asked."""
    wang = household.wang
    balance = wang.get("readBalances", accountId=wang.get("listAccounts")["items"][0]["accountId"])
    request = request_of(household.li, pay(wang, bank, LARGE))
    told = str(request)
    assert balance["available"]["amount"] not in told
    assert balance["booked"]["amount"] not in told
    assert wang.device_id not in told
    payees = {str(item["name"]) for item in wang.get("listBeneficiaries")["items"]} - {"Wang"}
    assert [name for name in payees if name in told] == [LANDLORD]
