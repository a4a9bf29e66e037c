"""Python's garbage is collected on the window's thread alone.

By itself the collector runs in whatever thread happens to allocate. A part of a window that it found in a reference cycle would be
destroyed there, which Qt forbids (Qt documentation, "Threads and QObjects"): the program crashes some time later, somewhere else.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LOOK_EVERY_MS: Final = 500


class Collector(QObject):
    """Looks now and then whether a collection is due, by the collector's own thresholds. One for each program."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(collect_what_is_due)
        self._clock.start()


def collect_here(app: QCoreApplication) -> None:
    """From now on garbage is collected on this thread, the window's, and on no other."""
    if app.findChild(Collector) is None:
        Collector(app)


def collect_what_is_due() -> None:
    """Collects the oldest generation that is due, and with it all younger ones."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
