"""At the counter: what staff do for a customer who stands before them."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from app.contract.operation import Operation
from app.contract.people import CustomerNumber
from app.contract.wire import Asked, Id, Line, Told

Purpose = Literal["device", "pin"]


class IssueActivation(Asked):
    """A code for a customer who is present: to enrol a device, or to set a forgotten PIN anew.

    ``name``: as it stands on the identity card that she shows. Where it is given, it has to be the customer's.
    """

    customer_number: CustomerNumber
    purpose: Purpose
    name: Line | None = None


class Activation(Told):
    """A code that works once. ``code`` is told when it is made and never again: the bank keeps no code that it could tell."""

    activation_id: Id
    purpose: Purpose
    expires_at: datetime
    code: str | None = None


class Witness(Asked):
    """Staff have seen the customer ask: looser safeguards, or that money may go out again. ``name``: as on her identity card."""

    customer_number: CustomerNumber
    what: Literal["safeguards", "unfreeze"]
    name: Line | None = None


class Witnessed(Told):
    """How many things came into force by it."""

    applied: int


CALLS: Final = (
    Operation(
        "issueActivation",
        "POST",
        "/activations",
        "A code for a customer who is present",
        Activation,
        IssueActivation,
        201,
        creates=True,
        problems=("customer_unknown", "customer_differs", "another_teller_needed"),
        role="teller",
    ),
    Operation(
        "witness",
        "POST",
        "/witnesses",
        "What the customer asked for, seen by staff",
        Witnessed,
        Witness,
        problems=("customer_unknown", "customer_differs"),
        role="teller",
    ),
)
