"""What a person does, as data: what she answers to each question, however often and in whatever order trouble makes them come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.domain.payees import Payee
from app.journeys.helping_visit import at_the_helpers
from app.journeys.steps import Browse, Choose, EnterDigits, Plain, Step
from app.journeys.visit import Visit, at_home
from app.sandbox.cast import SamplePerson
from tests.bank.cast import LANDLORD, LI, WANG
from tests.faults.standing import NOTHING, Standing

NEW: Final = {"scheme": "CN-BBAN", "identification": "6288000000000099"}
"""Somebody at another bank whom nobody has ever paid."""
STOP: Final = "stop"
"""Begins with the button that stops everything, which stands on every screen."""
OneAnswer = Plain | Callable[[Step[Any]], Plain]
Answer = OneAnswer | tuple[OneAnswer, ...]
"""A tuple: what she answers the first time, the second, and from then on."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's seat: what is played there, the step that everything starts from, and a tile there to look into and come back from."""

    person: SamplePerson
    visit: Callable[[], Visit]
    home: str
    aside: str


HERS: Final = Place(WANG, at_home, "home", "my-money")
HIS: Final = Place(LI, at_the_helpers, "helping", "code")


@dataclass(frozen=True, slots=True)
class Story:
    """``begin`` is the tile that it starts with, or how the line begins, or :data:`STOP`; one without begins at the unknown computer.

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
    linked: bool = False
    """She trusts somebody, who has to agree to what is large."""
    asked: int = 0
    """About so many payments that person is asked when it begins."""
    at: Place = HERS


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


def landlord(step: Step[Any]) -> Plain:
    """Whom she pays every month."""
    assert isinstance(step, Choose)
    return next(option.key for option in step.options if isinstance(option.value, Payee) and option.value.account == LANDLORD)


SIGNING_IN: Final[Mapping[str, Answer]] = {"pin": WANG.customer.pin}
"""May be asked in any story of hers, when a session has lapsed."""
HIS_SIGNING_IN: Final[Mapping[str, Answer]] = {"pin": LI.customer.pin}


def arriving(place: Place) -> Story:
    """From the unknown computer to what everything starts from."""
    answers: Mapping[str, Answer] = {
        "language": "en",
        "text-size": "100",
        "theme": "day",
        "practise-as": place.person.customer.customer_number,
        "customer-number": suggested,
        "activation-code": suggested,
        "known": True,
        "what-now": "again",
        "news-device_added": "mine",
        "pin": place.person.customer.pin,
    }
    return Story("first-start", "", answers, at=place)


FIRST_START: Final = arriving(HERS)
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
ASK: Final = Story(
    "ask",
    "pay",
    {
        "payee": landlord,
        "amount": 300_000,
        "note": "rent",
        "note-to-family": "",
        "review": True,
        "confirm": True,
        "receipt": True,
        **SIGNING_IN,
    },
    ends=Standing(held=1),
    linked=True,
)
AGREE: Final = Story(
    "agree",
    "request:",
    {"decide": "agree", "really-agree": True, "agreed": True, **HIS_SIGNING_IN},
    ends=Standing(sent=1, held=-1),
    linked=True,
    asked=1,
    at=HIS,
)
REFUSE: Final = Story(
    "refuse",
    "request:",
    {"decide": "refuse", "why-not": "ready:unknown", "refused": True, **HIS_SIGNING_IN},
    ends=Standing(held=-1, released=1),
    linked=True,
    asked=1,
    at=HIS,
)
CALL_FIRST: Final = Story(
    "call-first",
    "request:",
    {"decide": "call", "call-now": True, **HIS_SIGNING_IN},
    linked=True,
    asked=1,
    at=HIS,
)
STORIES: Final = (PAY, THINK_BETTER, PAY_NEW, TAKE_BACK, FREEZE, CHEATED, FIRST_START, ASK, AGREE, REFUSE, CALL_FIRST)
