"""At the counter: what staff do for a customer who stands before them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from app.contract.freeze import Stopped, StoppedOrder
from app.contract.operation import Operation
from app.contract.people import CustomerNumber
from app.contract.safeguards import SafeguardField
from app.contract.wire import Asked, Id, Line, Told, extensible

Purpose = Literal["device", "pin"]
Seen = Literal["safeguards", "unfreeze"]
What = Literal["device", "pin", "safeguards", "unfreeze"]
Name = Annotated[Line, Meta(description="as it stands on the identity card that the customer shows; compared by the bank")]


class LookAhead(Asked):
    """What would come of it, asked before it is done for a customer who is present."""

    customer_number: CustomerNumber
    what: What
    name: Name


class Loosening(Told):
    """A safeguard that she has asked to be looser: as it is ``now``, and ``then``. Decimal strings, or numbers of hours or persons."""

    id: Id
    currency: str
    which: Annotated[str, extensible(SafeguardField)] = field(name="field")
    now: str
    then: str


class Ahead(Told):
    """What would come of it. ``name`` is the bank's own; ``devices``: so many of hers are connected now.

    ``frozenAt``, ``stops`` and ``orders``: told where she has stopped everything and that is to be undone. Of ``devices`` none is locked.
    """

    name: str
    devices: int = 0
    loosens: list[Loosening] = []
    frozen_at: datetime | None = None
    stops: list[Stopped] = []
    orders: list[StoppedOrder] = []


class IssueActivation(Asked):
    """A code for a customer who is present: to enrol a device, or to set a forgotten PIN anew."""

    customer_number: CustomerNumber
    purpose: Purpose
    name: Name


class Activation(Told):
    """A code that works once. ``code`` is told when it is made and never again: the bank keeps no code that it could tell."""

    activation_id: Id
    purpose: Purpose
    expires_at: datetime
    code: str | None = None


class Witness(Asked):
    """Staff have seen the customer ask: looser safeguards, or that money may go out again.

    ``seen``: the ids of the loosenings that staff were shown; one that she, or whoever sits at her computer, has asked for since then
    is refused ``content_changed``. So is every stop but that of ``frozenAt``, which staff were shown.
    """

    customer_number: CustomerNumber
    what: Seen
    name: Name
    seen: Annotated[list[Id], Meta(max_length=100)] = []
    frozen_at: Annotated[datetime, Meta(tz=True)] | None = None


class Witnessed(Told):
    """How many things came into force by it."""

    applied: int


_WHO: Final = ("customer_unknown", "customer_differs", "too_many_attempts")

CALLS: Final = (
    Operation(
        "lookAhead",
        "POST",
        "/witnesses/ahead",
        "What would come of it, before staff do it for a customer who is present; it is put down that they looked",
        Ahead,
        LookAhead,
        problems=_WHO,
        role="teller",
    ),
    Operation(
        "issueActivation",
        "POST",
        "/activations",
        "A code for a customer who is present",
        Activation,
        IssueActivation,
        201,
        creates=True,
        problems=(*_WHO, "another_teller_needed"),
        role="teller",
    ),
    Operation(
        "witness",
        "POST",
        "/witnesses",
        "What the customer asked for, seen by staff",
        Witnessed,
        Witness,
        problems=(*_WHO, "content_changed"),
        role="teller",
    ),
)
