"""The real program in a real X session, used as somebody does who cannot see it: by names, roles and actions over AT-SPI alone."""

from __future__ import annotations

import re
import sys
import time

import pytest

from tests.outside.at_spi import Part, program, screen_reader
from tests.outside.programs import running, until
from tests.outside.session_bus import Refused
from tests.outside.x_session import x_session

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]

BOUNCE_S = 0.7
"""Presses of one key closer together than this count as one (tremor), so no hand that means two is faster."""
PRESSABLE = {"push button", "toggle button", "radio button", "check box"}


class Listener:
    """Hears what is there and presses what has a name."""

    def __init__(self, home: Part) -> None:
        self._home = home
        self._pressed = 0.0

    def hear(self, words: str) -> str:
        """Waits until something with these words is there; answers all of it."""
        return until(lambda: next((name for name in self._names() if words in name), None), f"hears {words!r}")

    def press(self, name: str) -> None:
        """Waits for the pressable part of this name, and presses it."""
        part = until(lambda: self._pressable(name), f"finds {name!r}")
        assert part.description, f"{name!r} does not say what pressing does"
        assert part.description != part.name
        until(lambda: time.monotonic() > self._pressed + BOUNCE_S or None, "the hand is ready again")
        part.press()
        self._pressed = time.monotonic()

    def _names(self) -> list[str]:
        try:
            return [part.name for part in self._home.walk()]
        except Refused:  # the page changed while it was being heard: listen again
            return []

    def _pressable(self, name: str) -> Part | None:
        try:
            return next((part for part in self._home.walk() if part.name == name and part.role in PRESSABLE), None)
        except Refused:
            return None


def test_from_the_first_start_to_ones_own_money() -> None:
    command = [sys.executable, "-m", "app", "home", "--language", "en"]
    without_own_voice = {"SPEECHD_ADDRESS": "inet_socket"}  # her screen reader is her voice
    with x_session() as env, running(command, env | without_own_voice), screen_reader(env) as desktop:
        her = Listener(program(desktop, "banxing"))
        her.hear("cannot keep your sign-in safely")  # there is no keyring in this session, and it is said
        her.press("I understand")
        for choice in ("English", "Large", "Dark letters on warm paper"):
            her.press(choice)
            her.press("Continue")
        her.press("王秀兰")
        her.press("Continue")
        her.hear("What is your customer number?")
        her.press("Continue")
        her.hear("What is the activation code?")
        her.press("Continue")
        her.press("Go on to sign in")
        shown = re.search(r"\d{6}", her.hear("For practice: "))
        assert shown is not None
        for digit in shown[0]:
            her.press(digit)
        her.press("Continue")
        her.hear("What would you like to do?")
        her.press("My money")
        her.press("Everyday account 8866")
        her.press("Continue")
        her.hear("Your pension came in: 3,200.00 yuan")
