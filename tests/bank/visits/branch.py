"""The people of a bank for tests, tellers at two branches among them, and what they do there."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.bank.clock import BusinessClock
from app.bank.practice import SampleCustomer
from app.bank.store.port import Tx
from app.sandbox.branches import CHUNXI
from app.sandbox.cast import SamplePerson
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from tests.attacks.stranger import Refused, Stranger
from tests.bank.cast import HUGHES, LI, WANG, WU, ZHOU, hash_once

KENT = "kent-fernhurst"
OFFICE = "chengdu-kuanzhai"
"""Open on business days alone, from nine to five."""
NEVER_SHOWN = ("1000000.00", "200.00", "130001", "Zhang Wei", "Nana")
"""Balances, a PIN and payees of Wang's."""


def _at(person: SamplePerson, branch_id: str) -> SamplePerson:
    return replace(person, customer=replace(person.customer, branch_id=branch_id))


CARD = "card-of-wang"


def people_at_branches() -> SamplePeople:
    """The cast, Wang with a card; Zhou and Wu work at one branch, where a kiosk stands too, Ma at another."""
    ma = replace(ZHOU, customer=SampleCustomer("p-ma", "Ma", "70090003", "130003", "zh_CN", ("teller",)))
    wang = replace(WANG, customer=replace(WANG.customer, card=CARD))
    return SamplePeople((wang, LI, HUGHES, KIOSK, _at(ZHOU, CHUNXI), _at(WU, CHUNXI), _at(ma, KENT)), pin_hash=hash_once)


def be_noon(tx: Tx) -> None:
    """It is noon at the bank: no test sees the end of a day that it has not brought about."""
    clock = BusinessClock(movable=True)
    now = clock.now(tx)
    noon = now.replace(hour=12, minute=0, second=1, microsecond=0)
    clock.advance(tx, noon - now + (timedelta(days=1) if noon <= now else timedelta()))


def pass_time(person: Stranger, **span: int) -> None:
    """Business time goes on."""
    person.get("advanceClock", {"advanceSeconds": int(timedelta(**span).total_seconds())})


def prepared(person: Stranger, **answers: Any) -> str:
    """Keeps what somebody prepares at home; answers the draft's id."""
    draft_id = str(uuid.uuid4())
    kept = [{"key": key, "fingerprint": "0" * 64, "answer": answer} for key, answer in answers.items()]
    person.get("keepDraft", {"journey": "visit", "version": 1, "answers": kept}, draftId=draft_id)
    return draft_id


def with_cash(person: Stranger) -> str:
    """A large withdrawal, prepared."""
    return prepared(person, accountId=person.get("listAccounts")["items"][0]["accountId"], amount="CNY 60000.00")


def take(person: Stranger, branch_id: str = CHUNXI, purpose: str = "help", **rest: Any) -> dict[str, Any]:
    """Takes a number."""
    visit: dict[str, Any] = person.get("takeNumber", {"branchId": branch_id, "purpose": purpose} | rest)
    return visit


def come(teller: Stranger, visit: dict[str, Any], **rest: Any) -> dict[str, Any]:
    """A teller reads the ticket."""
    told: dict[str, Any] = teller.get("checkInVisit", {"ticket": visit["qr"]} | rest, visitId=visit["visitId"])
    return told


def call(teller: Stranger, visit: dict[str, Any], window: int = 2, **rest: Any) -> dict[str, Any]:
    """A teller calls her."""
    told: dict[str, Any] = teller.get("callVisit", {"window": window} | rest, visitId=visit["visitId"])
    return told


def look(teller: Stranger, visit: dict[str, Any]) -> dict[str, Any]:
    """A teller looks at what she prepared."""
    told: dict[str, Any] = teller.get("beginAssistance", {"visitId": visit["visitId"]})
    return told


def refusal(person: Stranger, operation: str, body: Any = None, **ids: str) -> str:
    """The code of a no; empty for a yes."""
    try:
        person.get(operation, body, **ids)
    except Refused as no:
        return str(no.code)
    return ""
