"""Whose call it is: staff do not bank, customers do not do what staff do, and the rule is the contract's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from app.contract.operations import OPERATIONS
from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code

BODIES: dict[str, Any] = {
    "issueActivation": {"customerNumber": "70010001", "purpose": "device", "name": "Wang"},
    "lookAhead": {"customerNumber": "70010001", "what": "unfreeze", "name": "Wang"},
    "witness": {"customerNumber": "70010001", "what": "unfreeze", "name": "Wang"},
    "addBeneficiary": {"name": "Li", "account": {"scheme": "CN-BBAN", "identification": "666666"}},
    "verifyPayee": {"name": "Li", "account": {"scheme": "CN-BBAN", "identification": "666666"}},
    "changeBeneficiary": {},
    "changeSafeguards": {"currency": "CNY"},
    "askRecall": {"what": "cheated"},
    "invitePairing": {"powers": ["coach"], "until": "2026-01-01", "commitment": "0" * 64},
    "changePairing": {"paused": True},
    "askCallback": {},
    "takeNumber": {"branchId": "x", "purpose": "help"},
    "checkInVisit": {},
    "callVisit": {"window": 1},
    "beginAssistance": {"visitId": "x"},
    "askCorrection": {"subject": "name", "words": "x"},
    "lookUpBill": {"billerId": "x", "customerRef": "12345678"},
    "forgetMeter": {"billerId": "x", "customerRef": "12345678"},
    "askCoaching": {"pairingId": "x"},
    "showScene": {"kind": "hidden", "language": "zh_CN"},
    "keepDraft": {"journey": "pay", "version": 1, "answers": []},
    "reviewPayment": {
        "paymentId": "00000000-0000-4000-8000-000000000000",
        "details": {
            "debtorAccount": {"scheme": "CN-BBAN", "identification": "666666"},
            "creditorName": "Li",
            "creditorAccount": {"scheme": "CN-BBAN", "identification": "666666"},
            "instructedAmount": {"currency": "CNY", "amount": "1.00"},
        },
    },
    "initiatePayment": {"paymentId": "00000000-0000-4000-8000-000000000000", "contentHash": "0" * 64},
    "initiateStandingOrder": {"paymentId": "00000000-0000-4000-8000-000000000000", "contentHash": "0" * 64},
}


def calls(role: str) -> list[str]:
    return [name for name, operation in OPERATIONS.items() if operation.guard == "session" and operation.role == role]


def ask(person: Stranger, operation: str) -> str:
    wanted: dict[str, Any] = dict.fromkeys(re.findall(r"{(\w+)}", OPERATIONS[operation].path), "x")
    answer = person.ask(operation, BODIES.get(operation), **wanted)
    return "" if answer.ok else code(answer)


def test_staff_are_no_customers(teller: Stranger) -> None:
    assert len(calls("customer")) > 15
    assert {ask(teller, operation) for operation in calls("customer")} == {"forbidden"}


def test_customers_are_no_staff(signed_in: Callable[[str], Stranger]) -> None:
    wang = signed_in("Wang")
    assert {ask(wang, operation) for operation in calls("teller")} == {"forbidden"}
    assert "forbidden" not in {ask(wang, operation) for operation in calls("customer")}


@pytest.mark.parametrize("name", ["Wang", "Zhou"])
def test_everybody_signs_in_the_same_way(signed_in: Callable[[str], Stranger], name: str) -> None:
    person = signed_in(name)
    me = person.get("readMe")
    assert me["roles"] == person.person.get("roles", ["customer"])
    assert {person.ask(operation).status_code for operation in ("listDevices", "listNotices", "listEvents", "exportMe")} == {200}


def test_who_is_not_staff_any_more_is_out_at_once(bank: Any, teller: Stranger) -> None:
    bank.change(lambda tx: tx.run("DELETE FROM roles WHERE person_id = 'p-zhou'"))
    assert ask(teller, "issueActivation") == "forbidden"
