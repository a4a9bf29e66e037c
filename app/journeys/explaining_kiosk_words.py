"""What is this? The words for the kiosk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.say import Say, say

_WELCOME: Final = say(
    "Explaining",
    "This is where you begin. The machine reads your ticket or your card, and then asks for your number and your secret number.",
)
_NOT_IN: Final = say("Explaining", "This says why the machine did not let you in, and who can help you. Nothing was sent.")
_STAFF: Final = say("Explaining", "This is for the people of the bank, who set this machine up.")
KIOSK: Final[Mapping[str, Say]] = {
    "welcome": _WELCOME,
    "no-slip": _NOT_IN,
    "slip-refused": _NOT_IN,
    "slip-misread": _NOT_IN,
    "resting": say("Explaining", "The bank does not take this machine for one of its own at the moment. At the counter they help you."),
    "staff-key": _STAFF,
    "not-the-key": _STAFF,
    "no-machine": _STAFF,
    "install": _STAFF,
    "still-there": say("Explaining", "The machine only asks whether you are still there, so that nobody else sees what is yours."),
}
"""At a machine of a branch."""
