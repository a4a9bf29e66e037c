"""`python -m tests.bench.warned URL`: a customer at home, at a window of her own.

Prints :data:`READY` whenever she is at home; then, once an alert has come over it and was read, when it had been painted.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from tests.bank.cast import WANG
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest

READY: Final = "ready\n"
_LIMIT: Final = 60.0


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


def main() -> None:
    """Until nobody listens any more."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        seat = HomeSeat(app, sys.argv[1], Path(folder), KeyringOfTheTest())
        seat.first_start(WANG.customer.pin, WANG.customer.customer_number)
        seat.see("home")
        for _ in range(int(sys.argv[2])):
            seat.take_note()
            _say(READY)
            seat.see("alert", _LIMIT)
            seat.window.grab()
            painted = time.monotonic()
            seat.answer("alert", "done")
            seat.see("home")
            _say(json.dumps({"painted": painted}) + "\n")
        seat.close()


if __name__ == "__main__":
    main()
