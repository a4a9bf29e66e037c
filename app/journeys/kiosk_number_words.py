"""What a kiosk's home says of her number at this branch, and of what she prepared for it."""

from __future__ import annotations

from typing import Final

from app.domain.visits import Prepared, Visit
from app.journeys.branch_trip_ticket_words import standing
from app.journeys.home import BRANCH
from app.journeys.say import Name, Say, say
from app.journeys.steps import Option

_PREPARED: Final = say("Kiosk", "What you prepared at home is here.")
"""No more than that: others may stand behind her, and what it is stands on the page behind."""


def number_told(visit: Visit, prepared: Prepared | None) -> tuple[Say, ...]:
    """What she prepared, her number, and how it stands with that."""
    number = say("Kiosk", "Your number at this branch is {number}. {standing}")
    return (*((_PREPARED,) if prepared else ()), number(number=Name(visit.number), standing=standing(visit).told))


def to_the_number(visit: Visit) -> Option[str]:
    """The way to it."""
    label = say("Kiosk", "My number: {number}")(number=Name(visit.number))
    return Option(BRANCH, label, BRANCH, say("Kiosk", "How long it takes, and what you prepared"), "branch")


def take_one_here() -> Option[str]:
    """For whoever has come without one."""
    return Option(BRANCH, say("Kiosk", "Take a number here"), BRANCH, say("Kiosk", "For the counter of this branch"), "branch")
