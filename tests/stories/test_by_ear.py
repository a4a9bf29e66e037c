"""The real program in a real X session, used as somebody does who cannot see it: by names, roles and actions over AT-SPI alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.outside.at_spi import screen_reader
from tests.outside.x_session import x_session
from tests.stories.by_ear import Listener, practice_bank, sits_down

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]


def test_a_payment_to_somebody_she_knows(tmp_path: Path) -> None:
    with practice_bank(tmp_path) as bank, x_session() as env, screen_reader(env) as desktop, sits_down(env, desktop, bank) as her:
        her.get_ready("Margaret Hughes", "en")
        her.sign_in()
        her.come_to("Hello Margaret Hughes. What would you like to do?")
        her.press("My money")
        her.press("Everyday account…")
        her.go_on()
        her.hear("Your pension came in")
        her.press("Back to the start")
        her.press("Pay someone")
        her.come_to("Who would you like to pay?")
        her.mark("Derek (gardener)")
        assert "pounds" in her.come_to("How much would you like to send to Derek (gardener)?")
        her.go_on()
        her.hear_cried("Please enter an amount")
        her.write("Amount", "42.50")
        her.come_to("Would you like to write a few words to Derek (gardener)?")
        her.write("Your words", "For the roses")
        confirms(her, "Derek Whitlock", "42 pounds and 50 pence")
        assert "It left your account" in her.come_to("The money has gone out.")
        her.press("Back to the start")
        her.come_to("Hello Margaret Hughes.")


def test_a_payment_to_somebody_new(tmp_path: Path) -> None:
    with practice_bank(tmp_path) as bank, x_session() as env, screen_reader(env) as desktop, sits_down(env, desktop, bank) as him:
        him.get_ready("Peter Hughes", "en")
        him.sign_in()
        him.press("Pay someone")
        him.mark("Somebody new")
        him.write("Name of the account", "Margaret Hughes")
        him.write("Sort code", "993101")
        him.write("Account number", "21061940")
        assert "2 1 0 6" in him.come_to("Is this the number on your paper?")
        him.press("Yes, it is the same")
        him.come_to("Name and account belong together.")
        him.press("Go on")
        him.write("Amount", "60.00")
        him.write("Your words", "For the shed")
        confirms(him, "Margaret Hughes", "60 pounds", then="Yes, send it after the wait")
        assert "you can stop it with one press" in him.come_to("The payment waits. It has not gone out yet.")


def confirms(who: Listener, name: str, amount: str, then: str = "Send it now") -> None:
    """Both confirmations: what is read back, what is asked once more, and the end of the pause, which is heard."""
    read_back = who.come_to("Is everything right?")
    assert name in read_back
    assert amount in read_back
    who.press("Yes, this is right")
    assert "When in doubt, stop." in who.come_to(f"Shall {amount} go to {name}")
    who.hear_cried("You can decide now. There is no hurry.")
    who.press(then)
