"""Bodies as a bank sends them, to be sent in other ways by a test."""

from __future__ import annotations

from typing import Any

from app.contract.canonical import digest

PAYMENT = "3f1c9f6e-6a52-4b8e-9a53-0c6a3b1f7d10"
ACCOUNT = {"scheme": "CN-BBAN", "identification": "6217000012345678"}
CREDITOR = {"scheme": "CN-BBAN", "identification": "6222021234567890"}
AT = "2026-11-21T10:42:00+08:00"


def money(amount: str, currency: str = "CNY") -> dict[str, str]:
    return {"currency": currency, "amount": amount}


def content(**changes: Any) -> dict[str, Any]:
    """A payment's content, with other details."""
    details = {
        "debtorAccount": ACCOUNT,
        "creditorName": "李明",
        "creditorAccount": CREDITOR,
        "instructedAmount": money("200.00"),
        "remittanceInformation": "十一月房租",
    }
    return {
        "paymentId": PAYMENT,
        "customerId": "p1",
        "details": details | changes,
        "answers": {},
        "payeeMatch": "MTCH",
        "matchedName": "李明",
        "fee": money("0.00"),
        "requires": [],
        "warnings": [],
        "noteToFamily": None,
    }


def payment(what: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    """A payment that has gone out, or as the changes say."""
    of = what or content()
    return {
        "paymentId": of["paymentId"],
        "transactionStatus": "ACSC",
        "statusReason": [],
        "content": of,
        "contentHash": digest(of),
        "authorisations": [],
        "timeline": [{"at": AT, "code": "settled"}],
    } | changes


def requirement(kind: str, reason: str, until: str | None = None) -> dict[str, str]:
    return {"kind": kind, "reason": reason} | ({"until": until} if until else {})
