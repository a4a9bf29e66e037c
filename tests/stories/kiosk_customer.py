"""A customer at a kiosk, in a process as its door begins it: answers what is asked, up to a step at which something happens.

``python -m tests.stories.kiosk_customer FILE``; the file says who she is, the letter comes over the standard input, as ever.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.doors.kiosk_letter import Letter
from app.doors.kiosk_seat import Customer, Life
from app.journeys.steps import Browse, Choose, NotAnAnswer, Plain, Step
from app.machine.sealing import seal
from app.ui.stage.idle import NAME
from app.ui.voice.port import Silent, Voice

REACHED: Final = "reached"
"""A file of this name lies in her home once the step is reached at which she stays, with whether others may look into her process."""
TOKEN: Final = "token"
"""And one of this name beside the one that says who she is: what to look for elsewhere."""
PAYS: Final[Mapping[str, Plain]] = {"home": "pay", "amount": 4250, "note": "tea", "review": True}
LAST: Final = "the last of them"
"""An answer: whichever stands last on the page, such as a day."""
Ends = Callable[[], object]
_PR_GET_DUMPABLE: Final = 3
"""Of Linux, ``prctl(2)``."""
_HANGS_S: Final = 60
_LONGEST_MS: Final = 6_000
"""So long somebody stays who presses at random."""
_AGAIN_MS: Final = 300
"""After so long without anything new she presses again."""


@dataclass(frozen=True, slots=True)
class Who:
    """What she does. ``step``: where it ends; nothing where she presses at random, ``presses`` times, as ``seed`` has it."""

    ending: str
    number: str
    pin: str
    step: str = ""
    seed: int = 0
    presses: int = 0

    def put_into(self, file: Path) -> None:
        """Where her process finds it, and nobody else looks."""
        file.write_text(json.dumps(asdict(self)), encoding="utf-8")


def walk(app: QApplication, customer: Customer, who: Who, ends: Ends, answers: Mapping[str, Plain] = PAYS) -> None:
    """Answers step by step, as far as the one at which it ends."""
    stage, said = customer.seat.stage, {"customer-number": who.number, "pin": who.pin, **answers}
    luck, left = Random(who.seed), [who.presses]
    again = QTimer(app, interval=_AGAIN_MS)

    def answer(step: Step[Any]) -> None:
        left[0] -= 1
        again.start()
        if step.key == NAME:
            customer.idle.asked.timeout.emit()
        elif step.key == who.step or (not who.step and left[0] < 0):
            ends()
        elif not who.step and step.key not in ("customer-number", "pin"):
            _press_something(customer, step, luck)
        elif step.key == "payee" and "payee" not in said and isinstance(step, Choose):
            stage._answer(step.options[0].key)
        else:
            stage._answer(_last_of(step) if said[step.key] == LAST else said[step.key])

    def press_again() -> None:
        if (step := customer.seat.screen.step) and not who.step and step.key not in ("customer-number", "pin"):
            answer(step)

    again.timeout.connect(press_again)
    stage.asked.connect(lambda step: QTimer.singleShot(0, app, lambda: answer(step)))


def main(file: Path, walks: Callable[[QApplication, Customer, Who, Ends], None] = walk, speak: Callable[[], Voice] = Silent) -> int:
    """One customer."""
    seal()
    letter, who = Letter.read(sys.stdin.buffer.readline()), Who(**json.loads(file.read_text(encoding="utf-8")))
    app = QApplication(["banxing"])
    customer = Customer(app, letter, speak)
    life = Life(app, customer.leave)
    ends = _ends(who.ending, customer, file.with_name(TOKEN))
    walks(app, customer, who, ends)
    if not who.step:
        QTimer.singleShot(_LONGEST_MS, app, ends)
    customer.come()
    code = app.exec()
    life.end()
    return code


def _last_of(step: Step[Any]) -> Plain:
    if isinstance(step, Browse):
        return step.items[-1].key
    assert isinstance(step, Choose)
    return str(step.options[-1].key)


def _press_something(customer: Customer, step: Step[Any], luck: Random) -> None:
    """One of what the page takes, or the way back."""
    tried: list[Plain] = [True, "done", "no hurry", luck.randrange(1, 900_000), *(each.key for each in getattr(step, "options", ()))]
    good = [each for each in tried if takes(step, each)]
    if not good or luck.random() < 0.1:
        customer.seat.stage._back()
    else:
        customer.seat.stage._answer(luck.choice(good))


def takes(step: Step[Any], answer: Plain) -> bool:
    try:
        step.take(answer)
    except (NotAnAnswer, TypeError, AttributeError):
        return False
    return True


def dumpable() -> int:
    """What the system says of this process: 1 where other programs of its user may look into it, 0 where nobody but the administrator."""
    return int(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))


def _stay(customer: Customer, file: Path) -> None:
    bank = customer._standing.bank
    file.write_text((bank and bank._sessions._access_token) or "", encoding="ascii")
    (Path.home() / REACHED).write_text(str(dumpable()), encoding="ascii")


def _walks_away(customer: Customer) -> None:
    """Nor is anything read to her any more: who is being read to is not taken for gone."""
    customer.seat.stage.reading.stop()
    customer.idle.waiting.timeout.emit()


def _ends(ending: str, customer: Customer, token: Path) -> Ends:
    return {
        "finishes": customer.leave,
        "walks-away": lambda: _walks_away(customer),
        "dies": lambda: os.kill(os.getpid(), signal.SIGKILL),
        "hangs": lambda: time.sleep(_HANGS_S),
        "stays": lambda: _stay(customer, token),
    }[ending]


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
