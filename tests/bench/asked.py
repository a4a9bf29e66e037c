"""`python -m tests.bench.asked URL`: somebody who is asked, at a window of his own.

Prints :data:`READY` whenever he is at home with nothing to do; then, once he has been asked and has decided, when he saw it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from app.journeys.helping import REQUEST
from app.journeys.helping_visit import at_the_helpers
from app.ui.pages.browse import BrowsePage
from tests.bank.cast import LI
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest
from tests.ui.until import until

READY: Final = "ready\n"
_HOME: Final = "helping"
_DECISION: Final = "decide"


def seen(seat: HomeSeat) -> float:
    """When the whole window, as it stands, has been painted."""
    seat.window.grab()
    return time.monotonic()


def decide(seat: HomeSeat) -> dict[str, float]:
    """Waits for a request, opens it at once, and says no, so that the money is free for the next; answers when he saw what."""
    announced = 0.0

    def asked() -> str:
        """What is on top once all that is new is shown, if it waits for him; a line that only changed is new, too."""
        nonlocal announced
        page = seat.screen.page
        if not isinstance(page, BrowsePage) or not page.news.isVisible():
            return ""
        announced = seen(seat)
        page.news.click()
        top = next(key for key in page.own_parts() if key.startswith("item:")).removeprefix("item:")
        return top if top.startswith(REQUEST) else ""

    request = ""

    def waits() -> bool:
        nonlocal request
        request = request or asked()
        return bool(request)

    until(waits, limit_s=60)
    seat.answer(_HOME, request)
    seat.see(_DECISION)
    decision = seen(seat)
    for key, plain in ((_DECISION, "refuse"), ("why-not", "none"), ("refused", True)):
        seat.answer(key, plain)
    seat.see(_HOME)
    return {"announced": announced, "decision": decision}


def main() -> None:
    """Until nobody listens any more."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        seat = HomeSeat(app, sys.argv[1], Path(folder), KeyringOfTheTest(), visit=at_the_helpers)
        seat.first_start(LI.customer.pin, LI.customer.customer_number)
        while (step := seat.see_whatever_comes()).key != _HOME:
            seat.answer(step.key, "mine")
        for _ in range(int(sys.argv[2])):
            sys.stdout.write(READY)
            sys.stdout.flush()
            sys.stdout.write(json.dumps(decide(seat)) + "\n")
            sys.stdout.flush()
        seat.close()


if __name__ == "__main__":
    main()
