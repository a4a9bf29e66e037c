"""Stop everything: whether all outgoing money is frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class Stopped:
    """A payment that does not go out while everything is stopped."""

    payment_id: str
    creditor_name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class StoppedOrder:
    """A standing order whose next payment, on a day soon, does not go out while everything is stopped."""

    creditor_name: str
    amount: Money
    on: date


@dataclass(frozen=True, slots=True)
class Freeze:
    """``stops`` is told before too. ``unfreeze_asked_at``: she has asked to undo it; ``needs`` is what is still missing for that."""

    frozen: bool
    stops: tuple[Stopped, ...]
    since: datetime | None = None
    unfreeze_asked_at: datetime | None = None
    earliest: datetime | None = None
    needs: tuple[str, ...] = ()
    """Out of ``wait``, ``family`` and ``branch``."""
    orders: tuple[StoppedOrder, ...] = ()
    """What is to go out regularly within the next days, and does not."""


@dataclass(frozen=True, slots=True)
class UnfreezeRequest:
    """Somebody who trusts a helper asks him, under a link, to agree that money may go out again: then it does at ``earliest``."""

    pairing_id: str
    customer_name: str
    asked_at: datetime
    earliest: datetime
    consented: bool = False
