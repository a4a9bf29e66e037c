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
KIOSK: Final[Mapping[str, Say]] = {
    "welcome": _WELCOME,
    "no-slip": _NOT_IN,
    "slip-refused": _NOT_IN,
    "slip-misread": _NOT_IN,
    "install": say("Explaining", "This is for the people of the bank, who set this machine up."),
    "still-there": say("Explaining", "The machine only asks whether you are still there, so that nobody else sees what is yours."),
}
"""At a machine of a branch."""
