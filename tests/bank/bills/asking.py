"""What tests of bills ask of the bank."""

from __future__ import annotations

import uuid
from typing import Any

from tests.attacks.stranger import Stranger
from tests.attacks.test_refusals import code
from tests.bank.bills.samples import DUE


def look_up(her: Stranger, biller_id: str = "power", customer_ref: str = DUE) -> dict[str, Any]:
    found: dict[str, Any] = her.get("lookUpBill", {"billerId": biller_id, "customerRef": customer_ref})
    return found


def bill_details(her: Stranger, found: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """What to pay, as the bank has told it."""
    biller = next(each for each in her.get("listBillers")["items"] if each["billerId"] == found["billerId"])
    bill = found["bill"]
    details = her.to_somebody_new(biller["name"], biller["account"], bill["amount"]["amount"])
    return details | {"remittanceInformation": bill["reference"]} | changes


def refused(her: Stranger, details: dict[str, Any]) -> str:
    return code(her.ask("reviewPayment", {"paymentId": str(uuid.uuid4()), "details": details}))
