"""At the counter: what staff do for a customer who stands before them, with her number and the name on her identity card."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


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
    witnessed: bool = False
