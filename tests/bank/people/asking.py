"""What people's tests ask for again and again."""

from __future__ import annotations

from typing import Any

from tests.attacks.stranger import Stranger

WANG = "70010001"
LI = "70010002"
NAMED = {WANG: "Wang", LI: "Li", "50010001": "Wang"}
"""Names as they stand on identity cards."""


def present(number: str) -> dict[str, str]:
    """Whoever stands at the counter, by number and name."""
    return {"customerNumber": number, "name": NAMED[number]}


def code_of(teller: Stranger, number: str, purpose: str = "device") -> str:
    """A fresh code from the counter."""
    return str(teller.get("issueActivation", present(number) | {"purpose": purpose})["code"])


def enrolling(device: Stranger, number: str, code: str, name: str = "tablet") -> dict[str, Any]:
    """What makes a device known."""
    return {"customerNumber": number, "activationCode": code, "publicKey": device.key.jwk, "name": name}


def resetting(device: Stranger, code: str, new: str) -> dict[str, Any]:
    """What sets the PIN anew on a device that is enrolled."""
    return {"customerNumber": device.person["customerNumber"], "deviceId": device.device_id, "code": code, "new": new}


def noticed(person: Stranger) -> list[tuple[str, dict[str, Any]]]:
    """What somebody is told of what happened, as code and facts."""
    return [(notice["code"], notice.get("facts", {})) for notice in person.get("listNotices")["items"]]


def happened(person: Stranger, after: str) -> list[str]:
    """The events of somebody since one of them."""
    return [event["type"] for event in person.get("listEvents", query={"after": after})["items"]]


def newest(person: Stranger) -> str:
    """Where somebody's events stand now."""
    return str(person.get("listEvents")["next"])
