"""What stands on every sheet besides what it is about."""

from __future__ import annotations

from typing import Final

from app.journeys.say import Say, say
from app.journeys.sheets import Foot

PRACTICE: Final = say("Sheets", "For practice only: no real money has moved.")
TELEPHONE: Final = say("Sheets", "The bank's telephone")
FROM_THE_CARD: Final = say("Sheets", "The bank's telephone. Write it here from the back of your card:")
PAGE: Final = say("Sheets", "Page {page} of {pages}")


def printed_on(foot: Foot) -> Say:
    """When it was made."""
    return say("Sheets", "Printed on {day}")(day=foot.printed_on)
