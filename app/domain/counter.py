"""At the counter: what staff do for a customer who stands before them, with her number and the name on her identity card."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.family import Power
from app.domain.freeze import Stopped, StoppedOrder
from app.domain.money import Money
from app.domain.safeguards import SafeguardField


class CodeFor(StrEnum):
    """What a code from the counter is for."""

    DEVICE = "device"
    PIN = "pin"


class Seen(StrEnum):
    """What staff may have seen a customer ask for."""

    SAFEGUARDS = "safeguards"
    UNFREEZE = "unfreeze"


@dataclass(frozen=True, slots=True)
class Present:
    """Who stands there: her number, and her name as it stands on the identity card that she shows."""

    customer_number: str
    name: str


@dataclass(frozen=True, slots=True)
class Loosening:
    """A safeguard that she has asked to be looser: as it is ``now``, and ``then``."""

    change_id: str
    field: SafeguardField
    now: Money | int
    then: Money | int


@dataclass(frozen=True, slots=True)
class WhatComes:
    """What would come of it, before staff do it. ``name`` is the bank's own, ``devices`` how many of hers are connected."""

    name: str
    devices: int = 0
    loosens: tuple[Loosening, ...] = ()
    frozen_at: datetime | None = None
    """Since when she has stopped everything, where that is to be undone."""
    stops: tuple[Stopped, ...] = ()
    """What waits while she has stopped everything, and goes out again."""
    orders: tuple[StoppedOrder, ...] = ()


@dataclass(frozen=True, slots=True)
class CounterCode:
    """A code that works once. ``code`` is empty where it was told before: the bank keeps none that it could tell again."""

    expires_at: datetime
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class WaitingLink:
    """Two who have linked up unseen; it holds from ``in_force_from`` on, or at once where staff see both."""

    pairing_id: str
    customer_name: str
    helper_name: str
    matched_at: datetime
    in_force_from: datetime
    powers: tuple[Power, ...]
    until: date
    """The last day on which they hold."""
    witnessed: bool = False
