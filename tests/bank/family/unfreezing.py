"""What a helper's program says to the bank where she asks that money may go out again, written from the contract alone."""

from __future__ import annotations

from datetime import UTC, datetime

import requests

from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair


def agreement(pair: Pair, who: Stranger | None = None, **said: str) -> dict[str, str]:
    """What he, or ``who``, signs of what he is asked; ``said`` replaces parts of it."""
    items = pair.helper.get("listUnfreezeRequests")["items"]
    asked_at = items[0]["askedAt"] if items else "2026-11-22T02:40:00Z"
    utc = datetime.fromisoformat(asked_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    signed = {"pairingId": pair.pairing_id, "askedAt": utc, "act": "unfreeze"} | said
    return {"askedAt": asked_at, "signature": (who or pair.helper).key.signature(signed)}


def agree(pair: Pair, who: Stranger | None = None, **said: str) -> requests.Response:
    """He, or ``who``, says so."""
    return (who or pair.helper).ask("consentUnfreeze", agreement(pair, who, **said), pairingId=pair.pairing_id)
