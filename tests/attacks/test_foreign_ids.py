"""Somebody else's ids, at every operation that has one in its path: nothing is found, nothing is told, and nothing of hers changes.

The operations come out of the bank's document: a new one is tried without a line written here.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
import requests

from app.bank.services.credentials import hash_pin
from app.contract.openapi import FILE
from app.sandbox.branch import ZHOU_MIN
from app.sandbox.people import SamplePeople
from tests.attacks.books import untouched
from tests.attacks.recorded import record_of
from tests.attacks.sampling import Sampler
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.cast import HUGHES, LI, WANG
from tests.bank.family.coached import Coached
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank, running_bank

DOCUMENT: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
NEW = {"scheme": "CN-BBAN", "identification": "6288000000000099"}
"""Somebody at another bank whom nobody has ever paid."""


def operations() -> dict[str, tuple[str, dict[str, Any]]]:
    """Every operation by its name, with its path."""
    return {each["operationId"]: (path, each) for path, methods in DOCUMENT["paths"].items() for each in methods.values()}


OPERATIONS = operations()
WHOSE = {name: each["x-role"] for name, (_, each) in OPERATIONS.items() if "x-role" in each}
WITH_AN_ID = sorted(name for name, (path, _) in OPERATIONS.items() if "{" in path and name in WHOSE)
"""Those of whoever is signed in; what a kiosk asks of itself, test_kiosk_known.py tries with other keys."""
STAFF = sorted(name for name, role in WHOSE.items() if role not in ("anybody", "customer"))
CUSTOMERS = sorted(name for name, role in WHOSE.items() if role == "customer")


OWN_NAMES = frozenset({"keepDraft", "readDraft", "forgetDraft"})
"""A draft is named by its owner, and the name is hers alone: with the same name an intruder makes, reads and forgets one of his own."""


@dataclass(frozen=True)
class World:
    """Wang with one of everything, and two who would like to have it."""

    bank: RunningBank
    wang: Stranger
    hers: dict[str, str]
    li: Stranger
    teller: Stranger


@cache
def _hash_once(pin: str) -> str:
    return hash_pin(pin)


def _signed_in(bank: RunningBank, name: str) -> Stranger:
    stranger = Stranger(bank.url)
    stranger.enrol(name)
    stranger.sign_in()
    return stranger


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with running_bank(practice=SamplePeople((WANG, LI, HUGHES, ZHOU_MIN), pin_hash=_hash_once)) as bank:
        people = [_signed_in(bank, name) for name in ("Wang", "Li", "周敏")]
        wang, li, teller = people
        yield World(bank, wang, one_of_everything(bank, wang), li, teller)
        for stranger in people:
            stranger.close()


def one_of_everything(bank: RunningBank, wang: Stranger) -> dict[str, str]:
    """An id of Wang's for every place that a path has."""
    hughes = _signed_in(bank, "Hughes")
    trusted = Pair(wang, hughes).pair(powers=["coach"])
    hughes.close()
    payment = wang.send(wang.to_somebody_new("Zhao", NEW, "5.00"), bank.move)
    assert payment["transactionStatus"] == "PDNG"
    begins = (date.today() + timedelta(days=14)).isoformat()
    regular = {"schedule": {"frequency": "weekly", "startDate": begins, "dayOfExecution": 0}}
    order = wang.send(wang.details("Li", "5.00") | regular, bank.move)
    draft_id = str(uuid.uuid4())
    wang.get("keepDraft", {"journey": "pay", "version": 1, "answers": []}, draftId=draft_id)
    wang.get("changeSafeguards", {"currency": "CNY", "familyFrom": {"currency": "CNY", "amount": "3000.00"}})
    invited = {"powers": ["coach"], "until": (date.today() + timedelta(days=30)).isoformat(), "commitment": "0" * 64}
    _signed_in(bank, "Wang").close()  # a second device, which leaves her a notice
    return {
        "alertId": "alt_of_nobody",
        "assistanceId": "ast_of_nobody",
        "accountId": wang.get("listAccounts")["items"][0]["accountId"],
        "authorisationId": payment["authorisations"][-1]["authorisationId"],
        "beneficiaryId": wang.get("listBeneficiaries")["items"][0]["beneficiaryId"],
        "changeId": wang.get("readSafeguards")["pending"][0]["id"],
        "callbackId": wang.get("askCallback", {})["callbackId"],
        "checkId": "chk_of_nobody",
        "coachingId": Coached(trusted).asked().coaching_id,
        "contentHash": "0" * 64,
        "correctionId": wang.get("askCorrection", {"subject": "name", "words": "兰"})["correctionId"],
        "deviceId": wang.device_id,
        "draftId": draft_id,
        "noticeId": wang.get("listNotices")["items"][0]["noticeId"],
        "orderId": order["paymentId"],
        "pairingId": wang.get("invitePairing", invited)["pairingId"],
        "paymentId": payment["paymentId"],
        "shareId": wang.get("giveShare", {"pairingId": trusted.pairing_id, "kind": "stop"})["shareId"],
        "visitId": wang.get("takeNumber", {"branchId": "kent-fernhurst", "purpose": "help"})["visitId"],
    }


def ask(stranger: Stranger, name: str, ids: dict[str, str]) -> requests.Response:
    path, described = OPERATIONS[name]
    own: dict[str, Any] = {place: value for place, value in ids.items() if f"{{{place}}}" in path}
    return stranger.ask(name, Sampler(DOCUMENT).body(described), **own)


@pytest.mark.parametrize("who", ["li", "teller"])
@pytest.mark.parametrize("name", [name for name in WITH_AN_ID if name not in STAFF])
def test_what_is_somebody_elses_is_not_there(world: World, name: str, who: str) -> None:
    before = record_of(world.wang)
    answer = ask(getattr(world, who), name, world.hers)
    if who == "teller" and WHOSE[name] == "customer":
        assert (answer.status_code, code(answer)) == (403, "forbidden")
    elif name not in OWN_NAMES:
        assert (answer.status_code, code(answer)) == (404, "not_found")
    assert record_of(world.wang) == before


@pytest.mark.parametrize("name", WITH_AN_ID)
def test_what_nobody_has_gets_the_same_answer(world: World, name: str) -> None:
    """From the answer alone nobody learns whether there is such a thing."""
    nobodys = {place: str(uuid.uuid4()) for place in world.hers}
    foreign, unknown = ask(world.li, name, world.hers), ask(world.li, name, nobodys)
    if name not in OWN_NAMES:
        assert (foreign.status_code, foreign.content) == (unknown.status_code, unknown.content)


@pytest.mark.parametrize(("who", "name"), [*(("li", name) for name in STAFF), *(("teller", name) for name in CUSTOMERS)])
def test_nobody_does_what_is_another_role(world: World, who: str, name: str) -> None:
    with untouched(world.bank):
        answer = ask(getattr(world, who), name, world.hers)
    assert (answer.status_code, code(answer)) == (403, "forbidden")


def test_the_document_says_whose_calls_there_are() -> None:
    assert {"issueActivation", "witness"} <= set(STAFF)
    assert {"initiatePayment", "cancelPayment", "changeSafeguards", "askUnfreeze", "addBeneficiary"} <= set(CUSTOMERS)


@pytest.mark.parametrize("name", sorted(WHOSE))
def test_nobody_comes_in_without_a_session(world: World, name: str) -> None:
    """With a sound proof, a sound body and her own ids."""
    outsider = Stranger(world.bank.url)
    outsider.token = "x" * 43
    with untouched(world.bank):
        answer = ask(outsider, name, world.hers)
    outsider.close()
    assert (answer.status_code, code(answer)) == (401, "invalid_token")


def test_nobody_comes_into_a_list_by_somebody_elses_payment(world: World) -> None:
    added = {"name": "Zhao", "account": NEW, "afterPayment": world.hers["paymentId"]}
    nobodys = added | {"afterPayment": str(uuid.uuid4())}
    with untouched(world.bank):
        foreign, unknown = world.li.ask("addBeneficiary", added), world.li.ask("addBeneficiary", nobodys)
        assert (code(foreign), foreign.content) == ("not_found", unknown.content)


def test_her_notices_drafts_and_safeguards_are_in_nobody_elses_lists(world: World) -> None:
    """Whatever can be asked for without naming anything tells the intruder nothing that is hers."""
    lists = [
        name for name in sorted(WHOSE) if OPERATIONS[name][1].get("requestBody") is None and name.startswith(("list", "read", "export"))
    ]
    for intruder, his_work in ((world.li, ""), (world.teller, "listDeskCallbacks")):
        seen = "".join(intruder.ask(name).text for name in lists if name not in WITH_AN_ID and name != his_work)
        assert [place for place, value in world.hers.items() if f'"{value}"' in seen and place != "draftId"] == []
