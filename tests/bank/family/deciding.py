"""Payments about which somebody is asked, and what that person's program says to the bank, written from the contract alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import requests

from tests.attacks.proving import content_hash
from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair, today
from tests.bank.running import RunningBank

WEEK = 7 * 86_400
LARGE = "3000.00"
"""From 2,000 yuan on the family is asked."""
LANDLORD = "Zhang Wei"


def seasoned(pair: Pair, teller: Stranger) -> Pair:
    """In force at once, and seen by staff."""
    until = today(pair.customer) + timedelta(days=100)
    pair.invite(until=until.isoformat()).compare()
    teller.get("witnessPairing", pairingId=pair.pairing_id)
    return pair


def pay(customer: Stranger, bank: RunningBank, amount: str = LARGE, payee: str = LANDLORD) -> dict[str, Any]:
    """A payment of hers, confirmed twice, as it stands then."""
    return customer.pay(payee, amount, bank.move)


def regularly(customer: Stranger, amount: str = LARGE) -> dict[str, Any]:
    """What to pay every week, from a day in ten days on."""
    first = today(customer) + timedelta(days=10)
    schedule = {"frequency": "weekly", "startDate": first.isoformat(), "dayOfExecution": 0}
    return customer.details(LANDLORD, amount) | {"schedule": schedule}


def now(customer: Stranger, payment: Mapping[str, Any]) -> dict[str, Any]:
    """The same, as it stands now."""
    found: dict[str, Any] = customer.get("readPayment", paymentId=payment["paymentId"])
    return found


def stands(customer: Stranger, payment: Mapping[str, Any]) -> tuple[str, str]:
    """How far it has come, and how far those who are asked."""
    found = now(customer, payment)
    return found["transactionStatus"], found["multiAuthorisation"]["status"]


def available(customer: Stranger) -> str:
    """What she can still pay with."""
    account = customer.get("listAccounts")["items"][0]["accountId"]
    return str(customer.get("readBalances", accountId=account)["available"]["amount"])


def request_of(helper: Stranger, payment: Mapping[str, Any]) -> dict[str, Any]:
    """What he is asked about a payment, its content checked as he has to."""
    items = helper.get("listApprovals")["items"]
    found: dict[str, Any] = next(item for item in items if item["paymentId"] == payment["paymentId"])
    if "content" in found:
        assert content_hash(found["content"]) == found["contentHash"]
    return found


def deciding(helper: Stranger, request: Mapping[str, Any], decision: str, reason: str | None = None, /, **changes: Any) -> dict[str, Any]:
    """What he sends, signed; ``changes`` replace parts of it, and None leaves one out."""
    said = {
        "paymentId": request["paymentId"],
        "authorisationId": request["authorisationId"],
        "contentHash": request["contentHash"],
        "challenge": request["challenge"],
        "act": decision,
    } | ({"reason": reason} if reason else {})
    asked = {
        "decision": decision,
        "contentHash": request["contentHash"],
        "challenge": request["challenge"],
        "reason": reason,
        "signature": None if decision == "call_first" else helper.key.signature(said),
    }
    return {name: value for name, value in (asked | changes).items() if value is not None}


def send(helper: Stranger, request: Mapping[str, Any], asked: Mapping[str, Any], **ids: str) -> requests.Response:
    """Sends a decision, whatever the answer."""
    named = {"paymentId": request["paymentId"], "authorisationId": request["authorisationId"]} | ids
    return helper.ask("authorisePayment", asked, **named)


def decide(helper: Stranger, request: Mapping[str, Any], decision: str, reason: str | None = None, /, **changes: Any) -> requests.Response:
    """Decides, whatever the answer."""
    return send(helper, request, deciding(helper, request, decision, reason, **changes))
