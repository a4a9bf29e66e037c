"""What somebody she trusts may say to a payment of hers, and what each of them has said so far."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """What a helper may say."""

    APPROVE = "approve"
    REFUSE = "refuse"
    CALL_FIRST = "call_first"
    """He wants to talk to her before he decides; nothing is decided, and she sees it at once."""


@dataclass(frozen=True, slots=True)
class HelperSays:
    """One who was asked, as she sees it. ``decision``: nothing yet; ``reason`` is that person's own sentence, perhaps empty."""

    name: str
    decision: Decision | None
    reason: str = ""
