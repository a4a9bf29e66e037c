"""The fraud desk of a bank for tests, and what it writes."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import requests

from app.bank.practice import SampleCustomer
from app.sandbox.cast import SamplePerson
from app.sandbox.happenings import Day
from app.sandbox.people import SamplePeople
from tests.attacks.stranger import Stranger
from tests.bank.cast import HUGHES, LI, WANG, ZHOU, hash_once


def _nothing_happens(_: Day) -> None:
    pass


def _of_the_desk(name: str, number: str) -> SamplePerson:
    customer = SampleCustomer(f"p-{name.lower()}", name, number, f"13{number[-4:]}", "zh_CN", ("fraud_desk",))
    return SamplePerson(customer, UTC, (), (), _nothing_happens)


def people_and_desk() -> SamplePeople:
    """The cast, and two of the fraud desk."""
    desk = (_of_the_desk("Sun", "70090011"), _of_the_desk("He", "70090012"))
    return SamplePeople((WANG, LI, HUGHES, ZHOU, *desk), pin_hash=hash_once, warned=False)


def words(language: str = "zh_CN", **other: Any) -> dict[str, Any]:
    """An alert in one language."""
    written = {
        "language": language,
        "headline": "有人冒充公安",
        "description": "有人打电话说您涉案，要您把钱转到一个安全账户。",
        "signs": ["说您涉案，还要您保密。", "要您转钱证明清白。"],
        "instruction": "先挂断电话，再打 96110 问一问。",
        "contact": "96110",
        "area": [{"areaDesc": "成都", "geocode": [{"valueName": "GB/T 2260", "value": "510100"}]}],
    }
    return written | other


def alert(**other: Any) -> dict[str, Any]:
    """What the desk writes, with thirty days to run."""
    written = {
        "scamType": "gov_police",
        "severity": "Severe",
        "urgency": "Immediate",
        "expires": (datetime.now(UTC) + timedelta(days=30)).isoformat(),
        "info": [words()],
        "triggers": {"words": ["安全账户"], "amountAbove": {"currency": "CNY", "amount": "5000.00"}},
        "accountTriggers": [{"scheme": "CN-BBAN", "identification": "6288000000009999"}],
    }
    return written | other


def published_by(writer: Stranger, publisher: Stranger, written: dict[str, Any] | None = None) -> dict[str, Any]:
    """An alert that one has written and the other published."""
    draft = writer.get("writeAlert", written or alert())
    done: dict[str, Any] = publisher.get("publishAlert", {"contentHash": draft["contentHash"]}, alertId=draft["alertId"])
    return done


def rewriting(person: Stranger, read: dict[str, Any], written: dict[str, Any]) -> requests.Response:
    """Hands in other words in the place of those that were read, whatever the answer."""
    return person.ask("rewriteAlert", {"content": written, "contentHash": read["contentHash"]}, alertId=read["alertId"])


def rewritten(person: Stranger, read: dict[str, Any], written: dict[str, Any]) -> dict[str, Any]:
    """The same where the bank takes them: how the alert stands then."""
    answer = rewriting(person, read, written)
    assert answer.ok, answer.text
    told: dict[str, Any] = answer.json()
    return told


def bundle_of(person: Stranger) -> dict[str, Any]:
    """What stands in the bundle, whoever signed it."""
    payload = person.get("readAlerts")["bundle"].split(".")[1]
    told: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return told
