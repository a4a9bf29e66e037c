"""Customer after customer at one kiosk: random presses, walking away, being killed, the bank going away. What does the machine keep of it?

`python -m tests.bench.kiosk 500 [SEED]`: prints what the machine holds along the way, between two customers.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Final

from app.domain.people import LANGUAGES
from app.sandbox.people import EVERYBODY
from tests.bench.kiosk_holds import Holds, at_home_in, holds, serving
from tests.client.eventually import eventually
from tests.faults.bank_process import BankProcess
from tests.stories.kiosk_at_work import KioskAtWork, kiosk_at_work
from tests.stories.kiosk_customer import Who
from tests.stories.kiosk_machine import ANSWER, GO_ON, PULSE, WHO

KILLED: Final = "is killed"
"""From outside, at any moment of hers, her process still starting among them."""
ENDINGS: Final = {"finishes": 6, "walks-away": 6, "dies": 3, KILLED: 3, "hangs": 1}
"""How a customer goes, and how often one goes so for each of the others."""
RUBBISH: Final = ("https://pay.example/q", "BANXING1:half", "no card of anybody")
AT_THE_WELCOME: Final = (*LANGUAGES, "text-size", "no-slip")
_PRESSES: Final = 25
_ONE_IN: Final = 12
"""So seldom the bank goes away in the middle; as seldom the reader reads rubbish, and somebody presses something at the welcome."""
_AWAY_S: Final = 2.0
"""At the longest."""
_BUSY_S: Final = 180.0
"""So long the welcome may be away where others work on the machine too: what is looked at here is what stays, not how long it takes."""
_ALIVE_S: Final = 4.0
"""At the longest, of one who is killed."""


@dataclass
class Run:
    """Of so many customers: what the machine held after some of them, how they went, and how often the bank was killed."""

    held: list[Holds]
    went: Counter[str]
    bank_killed: int = 0


class Day:
    """A long day of one kiosk and its bank. ``folder`` holds all that either writes."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._luck = Random(seed)
        self._folder = folder
        self._people = [each.customer for each in EVERYBODY if each.customer.card]
        (folder / "bank").mkdir()
        (folder / "kiosk").mkdir()
        self._bank = BankProcess(folder / "bank")
        self.run = Run([], Counter())

    def pass_by(self, customers: int, marks: set[int]) -> Run:
        """They come one after the other; after those whose number is in ``marks`` it is looked what the machine holds."""
        self._bank.start()
        try:
            with kiosk_at_work(self._bank.url, self._folder / "kiosk") as kiosk:
                kiosk.see("welcome")
                for answer in (*AT_THE_WELCOME, *AT_THE_WELCOME):  # each language's letters are loaded once, and stay
                    _answer(kiosk, answer)
                for number in range(1, customers + 1):
                    self._one(kiosk, number)
                    if number in marks:
                        eventually(lambda: not serving(kiosk.pid))
                        self.run.held.append(holds(kiosk, number))
                        sys.stderr.write(f"{self.run.held[-1]}\n")
        finally:
            self._bank.stop()
        return self.run

    def _one(self, kiosk: KioskAtWork, number: int) -> None:
        sample, ending = self._luck.choice(self._people), self._luck.choices(list(ENDINGS), list(ENDINGS.values()))[0]
        if self._seldom():
            _answer(kiosk, self._luck.choice(AT_THE_WELCOME))
        does = "walks-away" if ending == KILLED else ending
        presses = self._luck.randrange(_PRESSES)
        Who(does, sample.customer_number, sample.pin, seed=number, presses=presses).put_into(kiosk.folder / WHO)
        kiosk.read(self._luck.choice(RUBBISH) if self._seldom() else sample.card)
        if ending == KILLED:
            _kill(kiosk, self._luck.random() * _ALIVE_S)
        if self._seldom():
            self._bank.kill()
            time.sleep(self._luck.random() * _AWAY_S)
            self._bank.start()
            self.run.bank_killed += 1
        _until_welcome(kiosk)
        self.run.went[ending] += 1

    def _seldom(self) -> bool:
        return self._luck.randrange(_ONE_IN) == 0


def _kill(kiosk: KioskAtWork, after_s: float) -> None:
    """Whoever is there by then: rubbish lets nobody in, and some have gone before."""
    time.sleep(after_s)
    for pid in serving(kiosk.pid):
        os.kill(pid, signal.SIGKILL)


def _answer(kiosk: KioskAtWork, answer: str) -> None:
    """Somebody presses it at the welcome, if it is there: the language that is worn is not."""
    worn, _ = kiosk.wears()
    if answer != worn:
        kiosk.read(ANSWER + json.dumps(answer))
        _until_welcome(kiosk)


def _until_welcome(kiosk: KioskAtWork) -> None:
    """Whatever else comes is gone on with, as its next pulse or whoever stands there would."""
    while (key := kiosk.see("welcome", "welcome-silent", "slip-misread", "no-slip", limit_s=_BUSY_S)) != "welcome":
        kiosk.read(PULSE if key == "welcome-silent" else GO_ON)


def main() -> None:
    """Prints the figures of one run."""
    customers = int(sys.argv[1])
    marks = {1, *(customers * tenth // 10 for tenth in range(1, 11))}
    with tempfile.TemporaryDirectory(prefix="bx-kiosk-") as name:
        folder = Path(name)
        for variable, own in (("XDG_RUNTIME_DIR", folder / "run"), ("TMPDIR", folder / "tmp")):
            own.mkdir(mode=0o700)
            os.environ[variable] = str(own)
        begun = time.monotonic()
        run = Day(folder, int(sys.argv[2]) if sys.argv[2:] else 500).pass_by(customers, marks)
        for pid in at_home_in(folder):  # its speech service stays, as on any machine
            os.kill(pid, signal.SIGTERM)
        told = {
            "held": [asdict(each) for each in run.held],
            "went": dict(run.went),
            "bankKilled": run.bank_killed,
            "seconds": round(time.monotonic() - begun),
        }
        sys.stdout.write(json.dumps(told, indent=2) + "\n")


if __name__ == "__main__":
    main()
