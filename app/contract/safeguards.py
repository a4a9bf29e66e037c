"""The customer's own safeguards: limits, from which amount the family is asked, and how long a safety wait is."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta
from msgspec import field as renamed

from app.contract.operation import Operation
from app.contract.wire import Amount, Asked, Id, Told, extensible, whole

SafeguardField = Literal["paymentLimit", "dailyLimit", "familyFrom", "waitHours", "approversNeeded"]
Currency = Annotated[str, Meta(pattern=whole(r"[A-Z]{3}"))]


class SafeguardsOf(Told):
    """The safeguards of one currency. Lower limits, a lower ``familyFrom``, a longer wait and more who agree are tighter."""

    currency: str
    payment_limit: Amount
    daily_limit: Amount
    family_from: Amount
    """From this amount on the family is asked; where nobody is paired the safety wait stands in."""
    wait_hours: int
    approvers_needed: int = 1
    """So many of those she trusts have to agree where the family is asked."""


class PendingChange(Told):
    """A loosening that is not in force yet. ``value`` is a decimal string, or a number of hours or persons."""

    id: Id
    currency: str
    which: Annotated[str, extensible(SafeguardField)] = renamed(name="field")
    value: str
    from_: datetime = renamed(name="from")


class Safeguards(Told):
    """What is in force, what comes into force later, and the loosest that the bank allows; one entry for each of her currencies."""

    effective: list[SafeguardsOf]
    pending: list[PendingChange]
    floors: list[SafeguardsOf]


class ChangeSafeguards(Asked):
    """What is to be another; what is not given stays. Tighter is in force at once, looser after 24 hours or witnessed."""

    currency: Currency
    payment_limit: Amount | None = None
    daily_limit: Amount | None = None
    family_from: Amount | None = None
    wait_hours: Annotated[int, Meta(ge=1, le=240)] | None = None
    approvers_needed: Annotated[int, Meta(ge=1, le=2)] | None = None


CALLS: Final = (
    Operation("readSafeguards", "GET", "/safeguards", "My limits and waits", Safeguards),
    Operation(
        "changeSafeguards",
        "PUT",
        "/safeguards",
        "Change my limits and waits",
        Safeguards,
        ChangeSafeguards,
        problems=("AM03", "amount_invalid", "safeguard_beyond_floor"),
    ),
    Operation("dropSafeguardChange", "DELETE", "/safeguards/pending/{changeId}", "Rather leave it as it is", None, status=204),
)
