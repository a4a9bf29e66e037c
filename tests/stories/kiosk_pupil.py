"""Somebody who practises at a kiosk, in a process as its door begins it: picks a lesson, and stays in it.

``python -m tests.stories.kiosk_pupil FILE``; the file is made once the lesson is there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.doors.kiosk_letter import Letter
from app.doors.kiosk_practice import Pupil
from app.doors.kiosk_seat import Life
from app.journeys.rehearsing import Lesson
from app.machine.sealing import seal
from app.ui.voice.port import Silent


def main(file: Path) -> int:
    """One pupil."""
    seal()
    letter = Letter.read(sys.stdin.buffer.readline())
    app = QApplication(["banxing"])
    pupil = Pupil(app, letter, Silent)
    life = Life(app, pupil.leave)
    pupil.stage.asked.connect(lambda _: QTimer.singleShot(0, app, lambda: pupil.stage._answer(Lesson.PAY.value)))
    pupil.room.sat.connect(lambda _: file.touch())
    pupil.come()
    code = app.exec()
    life.end()
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
