"""A kiosk's supervisor in a process of its own: each line of the input is read by its reader, each screen is a line of the output.

``python -m tests.stories.kiosk_machine URL FOLDER MODULE``. ``MODULE`` is run as each customer, and ``FOLDER/who`` says what the
next one does: nothing of hers is known here.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.doors.kiosk_process import CustomerProcess
from app.doors.kiosk_supervisor import Supervisor
from app.doors.options import read_options
from app.machine.sealing import seal
from app.machine.settings import SettingsFile
from app.machine.staff_key import StaffKey

HOMES: Final = "homes"
PATIENCE: Final = "BANXING_KIOSK_PATIENCE"
"""In the environment: so many seconds a customer's process may say nothing, where it is not the usual time of a test."""
WHO: Final = "who"
PULSE: Final = "!pulse"
"""As if it were time to ask the bank again."""
AWAY: Final = "!away"
"""As if nobody had pressed anything for a while."""
WEARS: Final = "!wears"
"""Asks which language and which size of letters are in force; the answer is a line that begins with the same word, then JSON."""
ANSWER: Final = "!answer "
"""Before what the screen is answered, as JSON."""
GO_ON: Final = f"{ANSWER}true"
GONE: Final = "gone"
"""The line after the last screen."""


class Hand:
    """Does at the machine what the lines of the input say."""

    def __init__(self, app: QApplication, supervisor: Supervisor) -> None:
        self._supervisor = supervisor
        self._rest = b""
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
        self._lines.activated.connect(self._read)

    def _read(self) -> None:
        got = os.read(sys.stdin.fileno(), 4096)
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            self._do(line.decode())
        if not got:
            QApplication.exit(1)

    def _do(self, line: str) -> None:
        if line == PULSE:
            self._supervisor._pulse.timeout.emit()
        elif line == AWAY:
            self._supervisor.presence.gone.emit()
        elif line == WEARS:
            liked = self._supervisor.stage._liking
            _say(f"{WEARS} {json.dumps([liked.language, liked.text_size])}")
        elif line.startswith(ANSWER):
            self._supervisor.stage._answer(json.loads(line.removeprefix(ANSWER)))
        else:
            QTest.keyClicks(self._supervisor.window, line)
            QTest.keyClick(self._supervisor.window, Qt.Key.Key_Return)


def main(url: str, folder: Path, customers: str) -> int:
    """Until staff end it."""
    seal()
    app = QApplication(["banxing"])
    app.setQuitOnLastWindowClosed(False)
    options = read_options(["kiosk", "--bank", url, "--windowed"])
    supervisor = Supervisor(app, options, SettingsFile(folder / "settings.json"), StaffKey(folder / "staff-key.json"))
    command = [sys.executable, "-m", customers, str(folder / WHO)]
    supervisor.customers = CustomerProcess(command, folder / HOMES, patience_s=float(os.environ.get(PATIENCE, "3")))
    supervisor.stage.asked.connect(lambda step: _say(step.key))
    hand = Hand(app, supervisor)
    supervisor.open()
    code = app.exec()
    supervisor.close()
    del hand
    _say(GONE)
    return code


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
