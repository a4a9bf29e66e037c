"""Somebody who practises at a kiosk, with everything read to her: the lesson in which the power goes off, until all is read back again.

``python -m tests.stories.traces_pupil FILE``, as :mod:`tests.stories.traces_customer` is, which serves whoever comes with a ticket.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.client.secrets import DEVICE, REFRESH_TOKEN
from app.client.sessions import Sessions
from app.doors.kiosk_letter import Letter
from app.doors.kiosk_practice import Pupil
from app.doors.kiosk_seat import Life, sitting_for
from app.doors.seat import Seat
from app.journeys.home import RESUME
from app.journeys.rehearsing import Lesson
from app.journeys.steps import Choose, EnterPin, Plain, Step, Tell
from app.machine.sealing import seal
from app.sandbox.practice import pair_for
from app.ui.stage.idle import NAME
from app.vault.memory import MemoryVault
from tests.stories.kiosk_customer import TOKEN, Who
from tests.stories.kiosk_customer import main as serve
from tests.stories.traces_customer import copy, look_about, speaks

PRACTISES: Final = "practises"
"""The step of somebody who comes for no other."""


def practise(file: Path, who: Who) -> int:
    """One pupil. Once she has come to the end, the secrets of her lesson lie beside what says who she is."""
    seal()
    letter = Letter.read(sys.stdin.buffer.readline())
    app = QApplication(["banxing"])
    pupil = sitting_for(app, letter)
    assert isinstance(pupil, Pupil)
    life = Life(app, pupil.leave)
    pin, read_back = pair_for(letter.liked.language).her.pin, [0]

    def does(seat: Seat, step: Step[Any]) -> None:
        sys.stderr.write(f"{step.key}\n")  # for whoever wonders how far she came
        seat.stage.read_aloud()
        if step.key == NAME and pupil._lesson:
            pupil._lesson.asked.timeout.emit()
        elif step.key == "review":
            read_back[0] += 1
            if read_back[0] > 1:  # the first time the power goes off
                _ends(pupil, seat, who, file)
        elif step.key == "note":
            seat.stage._answer(copy(seat.screen, file))
        else:
            seat.stage._answer(_answer(step, pin))

    pupil.room.sat.connect(lambda seat: seat.stage.asked.connect(lambda step: QTimer.singleShot(0, seat.screen, lambda: does(seat, step))))
    pupil.stage.asked.connect(lambda _: QTimer.singleShot(0, app, lambda: pupil.stage._answer(Lesson.POWER_CUT.value)))
    pupil.come()
    code = app.exec()
    life.end()
    return code


def _ends(pupil: Pupil, seat: Seat, who: Who, file: Path) -> None:
    told = file.with_suffix(".secrets")
    told.write_text(json.dumps(_secrets()), encoding="utf-8")
    told.replace(file.with_name(TOKEN))  # whole, for who waits for it
    if who.ending == "finishes":
        pupil.leave()
    elif who.ending == "walks-away" and pupil._lesson:
        seat.stage.reading.stop()  # who is being read to is not taken for gone
        pupil._lesson.waiting.timeout.emit()


def _answer(step: Step[Any], pin: str) -> Plain:
    if isinstance(step, EnterPin):
        return pin
    if step.key == "home":
        return RESUME if any(option.key == RESUME for option in getattr(step, "options", ())) else "pay"
    if isinstance(step, Choose):
        return str(step.options[0].key)
    return True if isinstance(step, Tell) else 4250


def _secrets() -> list[str]:
    """What this process holds of its lesson: the device's key, what renews the session, and what the session goes on with now."""
    held = gc.get_objects()
    kept = {name.split("@")[0]: value for vault in held if isinstance(vault, MemoryVault) for name, value in vault._secrets.items()}
    tokens = {each._access_token for each in held if isinstance(each, Sessions) and each._access_token}
    return sorted({json.loads(json.loads(kept[DEVICE])["key"])["d"], kept[REFRESH_TOKEN], *tokens})


def main(file: Path) -> int:
    """Whoever the file speaks of."""
    who = Who(**json.loads(file.read_text(encoding="utf-8")))
    return practise(file, who) if who.step == PRACTISES else serve(file, look_about, speaks)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
