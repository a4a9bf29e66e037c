"""What a person does, as data: what she answers to each question, however often and in whatever order trouble makes them come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.journeys.steps import Browse, Choose, EnterDigits, Plain, Step
from tests.bank.cast import WANG
from tests.faults.standing import NOTHING, Standing

NEW: Final = {"scheme": "CN-BBAN", "identification": "6288000000000099"}
"""Somebody at another bank whom nobody has ever paid."""
STOP: Final = "stop"
"""Begins with the button that stops everything, which stands on every screen."""
OneAnswer = Plain | Callable[[Step[Any]], Plain]
Answer = OneAnswer | tuple[OneAnswer, ...]
"""A tuple: what she answers the first time, the second, and from then on."""


@dataclass(frozen=True, slots=True)
class Story:
    """``begin`` is the tile that it starts with, or :data:`STOP`; one without begins at the unknown computer.

    ``ends``: what is in the books more when it is over.
    """

    name: str
    begin: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    ends: Standing = NOTHING
    waiting: int = 0
    """So many payments of hers wait when it begins."""
    settled: int = 0
    """So many have gone out just before."""


def first(step: Step[Any]) -> Plain:
    """The first of what is offered."""
    assert isinstance(step, Choose)
    return step.options[0].key


def newest(step: Step[Any]) -> Plain:
    """The first line of a list."""
    assert isinstance(step, Browse)
    return step.items[0].key


def suggested(step: Step[Any]) -> Plain:
    """What the practice bank fills in."""
    assert isinstance(step, EnterDigits)
    return step.suggestion


SIGNING_IN: Final[Mapping[str, Answer]] = {"pin": WANG.customer.pin}
"""May be asked in any story, when a session has lapsed."""
FIRST_START: Final = Story(
    "first-start",
    "",
    {
        "language": "en",
        "text-size": "100",
        "theme": "day",
        "practise-as": first,
        "customer-number": suggested,
        "activation-code": suggested,
        "known": True,
        "what-now": "again",
        "news-device_added": "mine",
        **SIGNING_IN,
    },
)
PAY: Final = Story(
    "pay",
    "pay",
    {"payee": first, "amount": 1285, "note": "eggs", "review": True, "confirm": True, "receipt": True, **SIGNING_IN},
    ends=Standing(sent=1),
)
THINK_BETTER: Final = Story(
    "think-better",
    "pay",
    {"payee": first, "amount": 1285, "note": "eggs", "review": True, "confirm": False, "not-sent": True, "receipt": True, **SIGNING_IN},
)
PAY_NEW: Final = Story(
    "pay-new",
    "pay",
    {
        "payee": "new",
        "payee-name": "Zhao",
        "account-number": NEW["identification"],
        "read-back": True,
        "check-unknown": True,
        "amount": 1285,
        "note": "",
        "review": True,
        "confirm": True,
        "receipt": True,
        "keep": "yes",
        "nickname": "Old Zhao",
        "picture": "family",
        "kept": True,
        **SIGNING_IN,
    },
    ends=Standing(held=1),
)
TAKE_BACK: Final = Story(
    "take-back",
    "waiting",
    {"waiting-payment": True, "payment-stopped": "well", "nothing-waits": True, **SIGNING_IN},
    ends=Standing(held=-1, released=1),
    waiting=1,
)
FREEZE: Final = Story(
    "freeze",
    STOP,
    {"stop-everything": True, "stopped": True, "already-stopped": "leave", **SIGNING_IN},
    ends=Standing(frozen=1),
    waiting=1,
)
CHEATED: Final = Story(
    "cheated",
    "my-money",
    {
        "account": "payments",
        "payments": (newest, "done"),
        "payment": "wrong",
        "what-happened": "cheated",
        "recall-asked": True,
        "stop-everything": True,
        "stopped": True,
        "talk": True,
        "what-now": True,
        **SIGNING_IN,
    },
    ends=Standing(frozen=1, recalled=1),
    settled=1,
)
STORIES: Final = (PAY, THINK_BETTER, PAY_NEW, TAKE_BACK, FREEZE, CHEATED, FIRST_START)
