"""Two persons who are paired, and a coaching of theirs."""

from __future__ import annotations

from typing import Any

import requests

from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair

QUESTION = "abcdefghijklmnop" * 2
"""A message's id."""


def line(*params: Any, part: str = "question") -> dict[str, Any]:
    """A sentence of a scene."""
    return {"part": part, "words": {"id": QUESTION, "params": list(params)}}


def scene(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A step at which an amount is entered."""
    field = {"part": "field", "filled": True}
    return {"kind": "amount", "language": "zh_CN", "say": list(lines) or [line({"hidden": True})], "parts": [field]} | more


class Coached:
    """What the two do in one coaching. Each step answers what the bank did."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.hers = pair.customer
        self.his = pair.helper
        self.coaching_id = ""

    def asked(self, *shows: str) -> Coached:
        """She asks."""
        self.coaching_id = self.hers.get("askCoaching", {"pairingId": self.pair.pairing_id, "shows": list(shows)})["coachingId"]
        return self

    def offered(self) -> Coached:
        """He offers."""
        self.coaching_id = self.his.get("offerCoaching", {"pairingId": self.pair.pairing_id})["coachingId"]
        return self

    def join(self, who: Stranger, **asked: Any) -> requests.Response:
        """One of them says yes."""
        return who.ask("joinCoaching", asked, coachingId=self.coaching_id)

    def on(self, *shows: str) -> Coached:
        """She has asked, and he has come."""
        self.asked(*shows)
        assert self.join(self.his).json()["state"] == "on"
        return self

    def show(self, shown: dict[str, Any]) -> requests.Response:
        """She goes to a step."""
        return self.hers.ask("showScene", shown, coachingId=self.coaching_id)

    def hint(self, **hint: Any) -> requests.Response:
        """He says something."""
        return self.his.ask("giveHint", hint, coachingId=self.coaching_id)

    def seen_by(self, who: Stranger) -> dict[str, Any]:
        """How it stands, to one of them."""
        seen: dict[str, Any] = who.get("readCoaching", coachingId=self.coaching_id)
        return seen

    def end(self, who: Stranger) -> requests.Response:
        """One of them ends it."""
        return who.ask("endCoaching", coachingId=self.coaching_id)

    def states(self) -> tuple[str, str]:
        """How it stands, to her and to him."""
        return self.seen_by(self.hers)["state"], self.seen_by(self.his)["state"]

    def over(self) -> dict[str, Any]:
        """All that he is told of one that is over, whatever has ended it."""
        return {"coachingId": self.coaching_id, "pairingId": self.pair.pairing_id, "side": "helper", "state": "over", "name": "Wang"}
