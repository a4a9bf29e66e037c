"""Each safeguard in words: what it is called, how it is asked for, what it is good for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.money import Money
from app.domain.safeguards import SafeguardField
from app.journeys.say import Say, say

_SENTENCES: Final[dict[SafeguardField, Say]] = {
    SafeguardField.PAYMENT_LIMIT: say("Safeguards", "At most {value} in one payment"),
    SafeguardField.DAILY_LIMIT: say("Safeguards", "At most {value} in one day"),
    SafeguardField.FAMILY_FROM: say("Safeguards", "From {value} on, a relative is asked first, or the payment waits"),
    SafeguardField.WAIT_HOURS: say("Safeguards", "A payment that waits goes out after {value}"),
}
_APPROVERS: Final[dict[int, Say]] = {
    1: say("Safeguards", "One of the people you trust has to agree"),
    2: say("Safeguards", "Two of the people you trust have to agree"),
}
_LENGTHS: Final[dict[int, Say]] = {
    12: say("Safeguards", "half a day"),
    24: say("Safeguards", "one day"),
    48: say("Safeguards", "two days"),
    72: say("Safeguards", "three days"),
    168: say("Safeguards", "one week"),
}
WAITS: Final = tuple(_LENGTHS)
"""Hours a payment may wait, as offered."""
APPROVERS: Final = tuple(_APPROVERS)
"""How many may have to agree, as offered."""


def sentence(field: SafeguardField, value: Money | int) -> Say:
    """What holds, as one sentence."""
    if field is SafeguardField.APPROVERS_NEEDED and isinstance(value, int):
        return approvers(value)
    return _SENTENCES[field](value=value if isinstance(value, Money) else length(value))


def approvers(count: int) -> Say:
    """How many have to agree."""
    return _APPROVERS.get(count) or say("Safeguards", "{count} of the people you trust have to agree")(count=count)


def length(hours: int) -> Say:
    """How long, in days where it is whole days."""
    return _LENGTHS.get(hours) or say("Safeguards", "{hours} hours")(hours=hours)


@dataclass(frozen=True, slots=True)
class SafeguardWords:
    """One safeguard: the key of its step, its icon, its question, and what it is good for."""

    field: SafeguardField
    key: str
    icon: str
    ask: Say
    meaning: Say


WORDS: Final = (
    SafeguardWords(
        SafeguardField.PAYMENT_LIMIT,
        "payment-limit",
        "pay",
        say("Safeguards", "How much may go out at most in one payment?"),
        say("Safeguards", "A single payment can never be more than this."),
    ),
    SafeguardWords(
        SafeguardField.DAILY_LIMIT,
        "daily-limit",
        "out",
        say("Safeguards", "How much may go out at most in one day?"),
        say("Safeguards", "All payments of a day together can never be more than this."),
    ),
    SafeguardWords(
        SafeguardField.FAMILY_FROM,
        "family-from",
        "family",
        say("Safeguards", "From which amount on should a payment not go out at once?"),
        say("Safeguards", "A relative agrees first; where nobody helps you with the bank, the payment waits."),
    ),
    SafeguardWords(
        SafeguardField.WAIT_HOURS,
        "wait-hours",
        "clock",
        say("Safeguards", "How long should a payment wait?"),
        say("Safeguards", "While it waits, you can stop it with one press."),
    ),
    SafeguardWords(
        SafeguardField.APPROVERS_NEEDED,
        "approvers-needed",
        "family",
        say("Safeguards", "How many of the people you trust should agree?"),
        say("Safeguards", "Where two should and only one can be asked, that one agrees and the payment waits besides."),
    ),
)
