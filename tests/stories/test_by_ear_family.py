"""Two programs, neither of which is seen: she pays so much that he is asked, he agrees twice, and both hear of it. Over AT-SPI alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.doors.tour_link import Known, link
from app.vault.memory import MemoryVault
from tests.outside.at_spi import screen_reader
from tests.outside.x_session import x_session
from tests.stories.by_ear import let_pass, practice_bank, sits_down
from tests.stories.test_by_ear import confirms

pytestmark = [pytest.mark.outside, pytest.mark.timeout(300)]


def test_he_agrees(tmp_path: Path) -> None:
    with (
        practice_bank(tmp_path) as bank,
        x_session() as env,
        screen_reader(env) as desktop,
        sits_down(env, desktop, bank, "family") as him,
    ):
        link(bank, Known("80020001", MemoryVault()), Known("80020002", MemoryVault()))
        him.get_ready("Peter Hughes", "en")
        with sits_down(env, desktop, bank) as her:
            her.get_ready("Margaret Hughes", "en")
            let_pass(bank, hours=25)  # before that the bank does not let him decide on a new computer
            him.sign_in()
            him.hear("Hello Peter Hughes.")
            her.sign_in()
            her.press("Pay someone")
            her.mark("Derek (gardener)")
            her.write("Amount", "400")
            her.write("Your words", "For the new fence")
            her.come_to("Peter Hughes is asked to agree.")
            her.write("Your words", "The old one blew down on Sunday")
            confirms(her, "Derek Whitlock", "400 pounds", then="Yes, ask for it to be agreed")
            her.come_to("The payment waits. It has not gone out yet.")
            her.press("Back to the start")
            her.come_to("Hello Margaret Hughes.")

            him.hear_cried("1 new: show")
            him.press("1 new: show")
            him.press("Margaret Hughes…")
            assert "The old one blew down on Sunday" in him.hear("The old one blew down")
            him.mark("Agree")
            him.hear("Is it right that this money goes out?")
            him.hear_cried("You can decide now. There is no hurry.")
            him.press("Yes, I agree")
            him.hear("You have agreed.")

            her.hear("Peter Hughes has agreed to your payment to Derek Whitlock.")
