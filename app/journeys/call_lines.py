"""What scammers say on the telephone, as sentences to press; those come first that follow on what was said so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from app.domain.scams import ScamType
from app.journeys.say import Say, say

MOST_LINES: Final = 5
"""So many at a time: more cannot be looked through while somebody talks."""
LINES: Final[Mapping[str, Say]] = {
    "police": say("CallLines", "This is the police."),
    "bank": say("CallLines", "I am calling from your bank."),
    "shop": say("CallLines", "This is customer service. You get money back."),
    "computer": say("CallLines", "Your computer has a virus."),
    "kin": say("CallLines", "Guess who this is!"),
    "profit": say("CallLines", "I can show you a safe way to earn money."),
    "case": say("CallLines", "Your name is part of a criminal case, and you may be arrested."),
    "locked": say("CallLines", "Your account will be locked today."),
    "in-danger": say("CallLines", "Somebody is stealing from your account."),
    "safe-account": say("CallLines", "Move your money to a safe account."),
    "code": say("CallLines", "Read me the code that you have just got."),
    "nobody": say("CallLines", "Do not tell anyone about this, not even your family."),
    "stay": say("CallLines", "Stay on the line, do not hang up."),
    "passed-on": say("CallLines", "I am connecting you to the police now."),
    "charge": say("CallLines", "You will be charged every month unless you cancel now."),
    "screen": say("CallLines", "Install this app and share your screen with me."),
    "card": say("CallLines", "Tell me your card number and your secret number."),
    "trouble": say("CallLines", "I have had an accident and need money at once."),
    "new-number": say("CallLines", "I have a new number, my old phone is broken."),
    "fetched": say("CallLines", "Somebody comes to you and collects the cash."),
    "fee": say("CallLines", "You only have to pay a small fee first."),
    "gift-cards": say("CallLines", "Buy gift cards and read me the numbers."),
    "sure": say("CallLines", "The profit is guaranteed, nothing can be lost."),
    "hurry": say("CallLines", "It has to be done today, or it is too late."),
}
"""By keys that say what each is about. Their words are judged as they are read, in either language."""
_BEGINNINGS: Final[Mapping[str, ScamType]] = {
    "police": ScamType.GOV_POLICE,
    "bank": ScamType.BANK_SAFE,
    "shop": ScamType.CS_REFUND,
    "computer": ScamType.TECH_REMOTE,
    "kin": ScamType.FAMILY,
    "profit": ScamType.INVEST,
}
"""How such a call begins, and what it is if it is one."""
_AFTER: Final[Mapping[str, tuple[str, ...]]] = {
    "police": ("case", "nobody", "safe-account", "stay", "code", "hurry"),
    "bank": ("in-danger", "code", "safe-account", "locked", "passed-on", "nobody"),
    "shop": ("charge", "screen", "code", "card", "fee", "hurry"),
    "computer": ("screen", "card", "gift-cards", "code", "stay", "hurry"),
    "kin": ("trouble", "new-number", "nobody", "fetched", "hurry", "safe-account"),
    "profit": ("sure", "fee", "screen", "nobody", "hurry", "card"),
    "passed-on": ("case", "nobody", "safe-account", "stay"),
}
"""What usually comes next."""


def next_lines(heard: Sequence[str]) -> tuple[tuple[str, Say], ...]:
    """What to offer after the sentences with these keys, none of them twice."""
    offered = dict.fromkeys(key for key in _in_order(heard) if key not in heard)
    return tuple((key, LINES[key]) for key in tuple(offered)[:MOST_LINES])


def told_by(heard: Sequence[str]) -> ScamType | None:
    """Which scam it is, if it is one, by how the call began."""
    return next((_BEGINNINGS[key] for key in heard if key in _BEGINNINGS), None)


def _in_order(heard: Sequence[str]) -> Iterator[str]:
    """What follows on the latest, then on what was said before it; then how calls begin, unless one has; then everything."""
    for key in reversed(heard):
        yield from _AFTER.get(key, ())
    if not any(key in _BEGINNINGS for key in heard):
        yield from _BEGINNINGS
    yield from (key for key in LINES if key not in _BEGINNINGS)
    yield from _BEGINNINGS
