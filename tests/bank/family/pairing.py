"""Two persons at a bank who pair, each with a program written from the contract alone."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import requests

from tests.attacks.proving import unpadded
from tests.attacks.stranger import Stranger

POWERS = ("approve", "coach")
DAY = 86_400


def fresh_nonce() -> str:
    """32 random bytes."""
    return unpadded(secrets.token_bytes(32))


def committed(stranger: Stranger, nonce: str) -> str:
    """What binds a device to its nonce."""
    return commitment_of(str(stranger.key.private.thumbprint()), nonce)


def commitment_of(thumbprint: str, nonce: str) -> str:
    """The same from the thumbprint of its key (RFC 7638): each part with its length before it, as four bytes."""
    written = b"".join(len(part).to_bytes(4, "big") + part.encode() for part in (thumbprint, nonce))
    return hashlib.sha256(b"banxing pairing commitment 1" + written).hexdigest()


def today(stranger: Stranger) -> date:
    """The bank's day, as the bank says it."""
    problem = stranger.ask("invitePairing", inviting(stranger, fresh_nonce(), until="1999-01-01")).json()
    return date.fromisoformat(problem["facts"]["earliest"])


def inviting(
    customer: Stranger, nonce: str, *, powers: Sequence[str] = POWERS, until: str | None = None, remote: bool = True
) -> dict[str, Any]:
    """What invites somebody, for a hundred days unless said otherwise."""
    last = until or (date.today() + timedelta(days=100)).isoformat()
    return {"powers": list(powers), "until": last, "commitment": committed(customer, nonce), "remote": remote}


class Pair:
    """A customer and somebody whom she invites. Each step answers what the bank did."""

    def __init__(self, customer: Stranger, helper: Stranger) -> None:
        self.customer = customer
        self.helper = helper
        self.hers = fresh_nonce()
        self.his = fresh_nonce()
        self.pairing_id = ""
        self.code = ""

    def invite(self, **choices: Any) -> Pair:
        """She invites."""
        invitation = self.customer.get("invitePairing", inviting(self.customer, self.hers, **choices))
        self.pairing_id, self.code = invitation["pairingId"], invitation["code"]
        return self

    def claiming(self, code: str | None = None) -> dict[str, Any]:
        """What takes the invitation."""
        return {"code": code or self.code, "publicKey": self.helper.key.jwk}

    def claim(self) -> Pair:
        """He types the code."""
        self.helper.get("claimPairing", self.claiming())
        return self

    def reveal(self) -> Pair:
        """Both tell their nonces, he first."""
        self.helper.get("revealPairing", {"nonce": self.his}, pairingId=self.pairing_id)
        self.customer.get("revealPairing", {"nonce": self.hers}, pairingId=self.pairing_id)
        return self

    def match(self, who: Stranger, *, same: bool = True) -> requests.Response:
        """One of them says whether the pictures are the same."""
        return who.ask("matchPairing", {"picturesMatch": same}, pairingId=self.pairing_id)

    def compare(self) -> Pair:
        """From the code to both having said that the pictures are the same."""
        self.claim().reveal()
        for who in (self.helper, self.customer):
            assert self.match(who).ok
        return self

    def pair(self, **choices: Any) -> Pair:
        """In force, a day later."""
        self.invite(**choices).compare()
        self.wait(DAY + 1)
        return self

    def wait(self, seconds: float) -> Pair:
        """Lets business time pass."""
        self.customer.get("advanceClock", {"advanceSeconds": int(seconds)})
        return self

    def hers_now(self) -> dict[str, Any]:
        """The link as she sees it."""
        return self._seen_by(self.customer)

    def his_now(self) -> dict[str, Any]:
        """The link as he sees it."""
        return self._seen_by(self.helper)

    def change(self, **asked: Any) -> requests.Response:
        """She changes what he may do."""
        return self.customer.ask("changePairing", asked, pairingId=self.pairing_id)

    def end(self, who: Stranger) -> requests.Response:
        """She ends it, or he leaves."""
        return who.ask("endPairing", pairingId=self.pairing_id)

    def _seen_by(self, who: Stranger) -> dict[str, Any]:
        seen: dict[str, Any] = who.get("readPairing", pairingId=self.pairing_id)
        return seen


def states(pair: Pair) -> tuple[str, str]:
    """How it stands, to her and to him."""
    return pair.hers_now()["state"], pair.his_now()["state"]


def codes(items: Sequence[Mapping[str, Any]]) -> list[str]:
    """The codes of notices or entries of a diary."""
    return [item["code"] for item in items]
