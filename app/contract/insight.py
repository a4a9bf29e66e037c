"""Insight: what somebody she trusts may look at of her money. It names no account whole, and tells nobody's words."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.family import Day
from app.contract.money import AccountKind
from app.contract.operation import Operation
from app.contract.wire import Amount, Told, extensible, whole

MOST_ENTRIES: Final = 100


class SeenAccount(Told):
    """An account of hers, and what she can spend of it."""

    kind: Annotated[str, extensible(AccountKind)]
    last_four: Annotated[str, Meta(pattern=whole(r"[A-Z0-9]{4}"))]
    available: Amount


class SeenBalances(Told):
    """Her accounts, the one for daily use first."""

    items: list[SeenAccount]
    next: str | None = None


class SeenEntry(Told):
    """An entry on one of her accounts, without the words that were sent along."""

    day: Day
    """In the bank's zone."""
    direction: Literal["in", "out"]
    amount: Amount
    code: str
    counterparty: str


class SeenActivity(Told):
    """The newest hundred entries on all her accounts, the newest first; there are no earlier ones to ask for."""

    items: Annotated[list[SeenEntry], Meta(max_length=MOST_ENTRIES)]
    next: str | None = None


CALLS: Final = (
    Operation(
        "seeBalances",
        "GET",
        "/pairings/{pairingId}/balances",
        "How much somebody who trusts me has; she reads in her diary that I looked",
        SeenBalances,
        problems=("DS19",),
        role="anybody",
    ),
    Operation(
        "seeActivity",
        "GET",
        "/pairings/{pairingId}/activity",
        "What came in and went out there; she reads in her diary that I looked",
        SeenActivity,
        problems=("DS19",),
        role="anybody",
    ),
)
