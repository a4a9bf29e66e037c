"""The practice bank's own calls; they exist only there."""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta, field

from app.contract.operation import Operation, Role
from app.contract.wire import Amount, Asked, Id, Told, extensible


class SamplePerson(Told):
    """A sample person, and what is needed to be her. ``activationCode`` counts as the branch's and has not been used yet."""

    name: str
    customer_number: str
    pin: str
    activation_code: str
    language: str
    roles: list[Annotated[str, extensible(Role)]] = field(default_factory=lambda: ["customer"])
    card: str = ""
    """What a reader reads off the card; empty for somebody who has none."""


class SamplePeople(Told):
    """Everybody who banks at the practice bank."""

    items: list[SamplePerson]
    next: str | None = None


class AdvanceClock(Asked):
    """Moves business time forward; tokens do not notice."""

    advance_seconds: Annotated[int, Meta(ge=0, le=366 * 86400)]


class Income(Asked):
    """Money arrives on an account."""

    account_id: Id
    amount: Amount


CALLS: Final = (
    Operation("listSamplePeople", "GET", "/sandbox/people", "The sample people", SamplePeople, guard="open", sandbox=True),
    Operation(
        "advanceClock",
        "POST",
        "/sandbox/clock",
        "Move business time",
        None,
        AdvanceClock,
        204,
        "open",
        sandbox=True,
        problems=("clock_too_far",),
    ),
    Operation("resetSandbox", "POST", "/sandbox/reset", "Start the practice bank afresh", None, None, 204, "open", sandbox=True),
    Operation(
        "receiveIncome",
        "POST",
        "/sandbox/income",
        "Money arrives",
        None,
        Income,
        204,
        "open",
        sandbox=True,
        problems=("AM03", "account_unknown", "amount_invalid"),
    ),
)
