"""Why a payment waits, and what has to happen before the money goes: in plain words."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.domain.payments import Clearing, Reason, Requirement
from app.journeys.say import Say, say

_BECAUSE: Final[dict[Reason, Say]] = {
    Reason.NEW_PAYEE: say("Clearing", "Because you have never paid this person before, the money waits a while."),
    Reason.LARGE_AMOUNT: say("Clearing", "Because it is a large amount, the money waits a while."),
    Reason.LARGE_SHARE: say("Clearing", "Because it is more than half of what you have here, the money waits a while."),
    Reason.OTHER: say("Clearing", "To protect you, the money waits a while."),
}
_FIRST: Final[dict[Clearing, Say]] = {
    Clearing.FAMILY: say("Clearing", "First, somebody of your family is asked whether all is well."),
    Clearing.BANK: say("Clearing", "First, a person at the bank looks at it."),
    Clearing.OTHER: say("Clearing", "First, the bank has something to look at."),
}
"""What has to clear besides waiting."""


def why_it_waits(requires: tuple[Requirement, ...], goes_at: datetime | None) -> tuple[Say, ...]:
    """Each reason once, then who has to agree, then when it goes, and that she can stop it. Nothing where nothing is required."""
    if not requires:
        return ()
    reasons = dict.fromkeys(each.reason for each in requires)
    others = dict.fromkeys(each.kind for each in requires if each.kind is not Clearing.WAIT)
    return (*(_BECAUSE[reason] for reason in reasons), *(_FIRST[kind] for kind in others), _when(goes_at, at_the_earliest=bool(others)))


def _when(goes_at: datetime | None, *, at_the_earliest: bool) -> Say:
    if goes_at is None:
        return say("Clearing", "Until the money goes out, you can stop it with one press.")
    if at_the_earliest:
        return say("Clearing", "The money goes out on {when} at the earliest. Until then you can stop it with one press.")(when=goes_at)
    return say("Clearing", "The money goes out on {when}. Until then you can stop it with one press.")(when=goes_at)
