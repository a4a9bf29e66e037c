"""A customer's process is killed while it is being read aloud to her: the machine falls silent for the one who comes next."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Final

import pytest

from app.machine.staff_key import StaffKey
from app.sandbox.kiosk import KIOSK
from app.ui.voice.opening import open_voice
from tests.client.eventually import eventually
from tests.outside.programs import fresh_environment, until
from tests.outside.speech_dispatcher import speech_dispatcher, spoken
from tests.stories.kiosk_at_work import customer_there, kiosk_at_work, set_up
from tests.stories.kiosk_branch import SHE, branch_at_work, code_for

STAFF_KEY: Final = "let me out of here"


@pytest.mark.outside
def test_what_is_read_aloud_ends_with_her(tmp_path: Path) -> None:
    said = tmp_path / "spoken"
    StaffKey(tmp_path / "staff-key.json").set(STAFF_KEY)
    with branch_at_work() as branch, fresh_environment() as user, speech_dispatcher(said, user | {"SPEAKS_ON": "1"}) as env:
        number = KIOSK.customer.customer_number
        with kiosk_at_work(branch.bank.url, tmp_path, env={"XDG_RUNTIME_DIR": env["XDG_RUNTIME_DIR"]}) as kiosk:
            set_up(kiosk, number, code_for(branch.bank, KIOSK.customer.person_id, number), STAFF_KEY)
            hers = customer_there(kiosk, branch.letter.slip, SHE, "customer-number")
            voice = open_voice(lambda: None, environ=env)
            voice.say("What is on her account", "en")
            until(lambda: [one.kind for one in spoken(said)] == ["SPEAK"] or None, "it is read aloud")
            os.kill(hers, signal.SIGKILL)
            kiosk.see("welcome")
            eventually(lambda: [one.kind for one in spoken(said)] == ["SPEAK", "STOP"])
            voice.close()
