"""Wang, and those whom she trusts: Li with all powers there are, and Hughes where a test wants a second one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.attacks.recorded import record_of
from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair, today
from tests.bank.running import RunningBank

ALL_POWERS = ("approve", "coach", "see_activity", "see_balances", "get_alerts")
NEW = {"scheme": "CN-BBAN", "identification": "6288000000000099"}
"""Somebody at another bank whom nobody has ever paid."""
OF_THE_LINK = frozenset({"pairings", "diary", "shares", "notices"})
"""What in her record tells of the link, and of what he said to her under it."""


@dataclass
class Household:
    """A bank and its people, signed in. ``pair``: Wang and Li."""

    bank: RunningBank
    people: Mapping[str, Stranger]
    pair: Pair = field(init=False)

    def __post_init__(self) -> None:
        self.wang, self.li, self.hughes, self.zhou = (self.people[name] for name in ("Wang", "Li", "Hughes", "Zhou"))

    def over(self) -> None:
        """Everybody ends what is left: links, what waits, and what was to be loosened. Staff undo a freeze."""
        for person in (self.wang, self.li, self.hughes):
            person.sign_in()
            if person.get("readFreeze")["frozen"]:
                person.get("askUnfreeze")
                self.zhou.thaw(person.at_the_counter())
            _end_everything(person)


def _end_everything(person: Stranger) -> None:
    for link in person.get("listPairings")["items"]:
        if link["state"] not in ("ended", "expired", "inactive"):
            person.get("endPairing", pairingId=link["pairingId"])
    for payment in person.get("listPayments")["items"]:
        if payment["transactionStatus"] in ("RCVD", "PATC", "PDNG"):
            person.get("cancelPayment", paymentId=payment["paymentId"])
    for change in person.get("readSafeguards")["pending"]:
        person.get("dropSafeguardChange", changeId=change["id"])


def invited(customer: Stranger, helper: Stranger) -> Pair:
    """An open invitation to all powers there are."""
    until = today(customer) + timedelta(days=100)
    return Pair(customer, helper).invite(powers=ALL_POWERS, until=until.isoformat())


def bound(customer: Stranger, helper: Stranger, teller: Stranger) -> Pair:
    """Paired before staff."""
    pair = invited(customer, helper).compare()
    teller.get("witnessPairing", pairingId=pair.pairing_id)
    return pair


def hers_alone(customer: Stranger) -> dict[str, Any]:
    """What the bank keeps of her that no helper may change: money, payees, safeguards, devices, what was stopped."""
    kept = {name: kept for name, kept in record_of(customer).items() if name not in OF_THE_LINK}
    return kept | {"freeze": customer.get("readFreeze")}
