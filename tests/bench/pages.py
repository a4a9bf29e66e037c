"""What the window's own thread needs until a page stands, beside a page of bare Qt: `python -m tests.bench.pages` prints it as JSON.

Between the press and the page there is no network, or its answer has come; other programs' load is not counted. A tenth of a second is
what a press may go without an answer (LOOK_AND_PACE: pace).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.journeys.steps import Confirm
from tests.bank.cast import WANG
from tests.bank.running import running_bank
from tests.faults.playing import answer_to
from tests.faults.stopwatch import Stopwatch
from tests.faults.stories import PAY
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest
from tests.ui.until import until

PAGES: Final = ("home", "payee", "amount", "note", "review", "confirm", "receipt")
TIMES: Final = 5
"""So often each page is looked at; the best counts, since the machine does other things too."""
_ANSWERS: Final = 6
"""So many buttons are on the bare page: about as many as a page of ours has."""
BARE: Final = "bare"


def measure() -> dict[str, dict[str, float]]:
    """Milliseconds for each page, in a process of its own, and each as a multiple of the bare page."""
    printed = subprocess.run(
        [sys.executable, "-m", "tests.bench.pages"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE, check=True
    ).stdout
    found: dict[str, float] = json.loads(printed)
    return {name: {"ms": round(ms, 1), "to bare": round(ms / found[BARE], 1)} for name, ms in found.items()}


def _best(app: QApplication, folder: Path) -> dict[str, float]:
    watch = Stopwatch(app)
    found = {BARE: min(_bare(watch) for _ in range(TIMES))}
    with running_bank() as bank:
        seat = HomeSeat(app, bank.url, folder, KeyringOfTheTest())
        seat.first_start(WANG.customer.pin)
        for _ in range(TIMES):
            for key in PAGES:
                step = seat.see(key)
                found[key] = min(found.get(key, float("inf")), watch.worst().busy * 1000)
                if isinstance(step, Confirm):
                    bank.move(step.pause_seconds)
                seat.answer(key, PAY.begin if key == PAY.at.home else answer_to(step, PAY))
        seat.see("home")
        seat.close()
    watch.close()
    return found


def _bare(watch: Stopwatch) -> float:
    """A question and some buttons to scroll, as Qt has them, built and painted in a window that stands."""
    window = QScrollArea(widgetResizable=True)
    window.resize(1280, 800)
    window.show()
    until(window.isVisible)

    def build() -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(QLabel("A question"))
        for number in range(_ANSWERS):
            column.addWidget(QPushButton(f"Answer {number}"))
        window.setWidget(page)

    taken = watch.answer_to(build).busy * 1000
    window.close()
    return taken


def main() -> None:
    """Prints what it found."""
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(json.dumps(_best(QApplication([]), Path(folder))) + "\n")


if __name__ == "__main__":
    main()
