"""Somebody who cannot see the screen has a message judged, and is warned in the middle of a payment: over AT-SPI alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.outside.at_spi import screen_reader
from tests.outside.x_session import x_session
from tests.stories.by_ear import practice_bank, sits_down

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]

MESSAGE = "Your bank: your account will be locked tonight. Confirm who you are at http://bank.example.com or call 020 7946 0199."


def test_a_message_and_a_call_are_judged(tmp_path: Path) -> None:
    with practice_bank(tmp_path) as bank, x_session() as env, screen_reader(env) as desktop, sits_down(env, desktop, bank) as her:
        her.get_ready("Margaret Hughes", "en")
        her.sign_in()
        her.press("Is this a scam?")
        her.press("A message that I got")
        her.write("The message", MESSAGE)
        told = her.come_to("Stop. This looks like a scam.")
        assert "open no link in it" in told
        assert told.index("I quote") < told.index("End of the quote")
        her.press("I understand")
        her.press("Is this a scam?")
        her.press("Somebody is on the phone now")
        her.come_to("What does the caller say?")
        her.press("“This is the police.”")
        her.come_to("What else does the caller say?")
        her.press("“Your name is part of a criminal case…")
        her.press("“Move your money to a safe account.”")
        her.come_to("Put the phone down now.")
        her.press("I understand")
        her.come_to("Hello Margaret Hughes.")


def test_a_payment_that_she_is_talked_into(tmp_path: Path) -> None:
    with practice_bank(tmp_path) as bank, x_session() as env, screen_reader(env) as desktop, sits_down(env, desktop, bank) as her:
        her.get_ready("Margaret Hughes", "en")
        her.sign_in()
        her.press("Pay someone")
        her.mark("Somebody new")
        her.write("Name of the account", "Crown Trading")
        her.write("Sort code", "400530")
        her.write("Account number", "12345674")
        her.press("Yes, it is the same")
        her.come_to("This account cannot be looked up.")
        her.press("It is the same")
        her.write("Amount", "400")
        her.write("Your words", "First deposit")
        her.come_to("What is this payment for?")
        her.mark("To earn something with the money")
        her.mark("Yes")
        her.come_to("Have you ever met Crown Trading face to face?")
        her.mark("No")
        assert "Sleep on it" in her.come_to("Please stop for a moment. This looks like a scam")
        her.mark("Not now. Send nothing", then="Send nothing")
        assert "Your money is still there." in her.come_to("Nothing was sent.")
        her.press("Back to the start")
        her.come_to("Hello Margaret Hughes.")
