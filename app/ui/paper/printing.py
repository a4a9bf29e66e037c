"""Prints with Qt: any printer that this computer knows. What became of a sheet is asked of its queue afterwards."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, wait
from threading import Lock, Thread
from typing import Final

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.journeys.printing import Printing
from app.ui.paper.drawing import draw_all, full_page
from app.ui.paper.layout import LaidOut
from app.ui.paper.queue import Queue
from app.ui.words.names import unmarked

LOG = logging.getLogger(__name__)
PATIENCE_S: Final = 30.0
"""So long a printer is watched; then it has the sheet, and whatever it does with it is seen beside it."""
_WAIT_S: Final = 5.0
"""So long the window's end waits for what is being sent; a printer that takes for ever keeps nobody."""


class Printer:
    """All printers of this computer. One sheet after the other is sent, away from whoever asks for it."""

    def __init__(self, queue: Callable[[str], Queue] = Queue, patience_s: float = PATIENCE_S) -> None:
        self._queue = queue
        self._patience_s = patience_s
        self._one_by_one = Lock()
        self._last: Future[str | None] | None = None

    def names(self) -> tuple[str, ...]:
        """The usual one first."""
        usual, all_ = QPrinterInfo.defaultPrinterName(), QPrinterInfo.availablePrinterNames()
        return tuple(sorted(all_, key=lambda name: name != usual))

    def print(self, sheet: Callable[[], LaidOut], name: str) -> Sent:
        """Lays a sheet out and sends it, on a thread of its own."""
        queue = self._queue(name)
        sending: Future[str | None] = Future()
        self._last = sending
        Thread(target=self._send, args=(sending, sheet, name, queue), name="printing", daemon=True).start()
        return Sent(sending, queue, time.monotonic() + self._patience_s)

    def close(self, wait_s: float = _WAIT_S) -> None:
        """Gives what is being sent a moment to get to its end."""
        if self._last:
            wait([self._last], wait_s)

    def _send(self, sending: Future[str | None], sheet: Callable[[], LaidOut], name: str, queue: Queue) -> None:
        with self._one_by_one:
            try:
                sending.set_result(send(sheet, name, queue))
            except Exception as fault:  # told where the sheet is looked for
                sending.set_exception(fault)


class Sent:
    """A sheet that was sent, or is being sent."""

    def __init__(self, sending: Future[str | None], queue: Queue, patience_ends: float) -> None:
        self._sending = sending
        self._queue = queue
        self._patience_ends = patience_ends
        self._came = Printing.UNDER_WAY

    def state(self) -> Printing:
        """How far it is; what has come of it once stays."""
        if self._came is Printing.UNDER_WAY:
            self._came = self._look()
        return self._came

    def _look(self) -> Printing:
        late = time.monotonic() >= self._patience_ends
        if not self._sending.done():
            return Printing.OFFLINE if late else Printing.UNDER_WAY
        if self._sending.exception() or (job := self._sending.result()) is None:
            return Printing.STOPPED
        state = self._queue.state(job)
        if late:
            return Printing.HANDED_OVER if state is Printing.UNDER_WAY else state
        return Printing.UNDER_WAY if state is Printing.OFFLINE else state  # every job begins with reaching its printer


def send(sheet: Callable[[], LaidOut], name: str, queue: Queue) -> str | None:
    """Sends it; answers what its job is called, nothing said where it is not known, or ``None`` where the printer did not take it."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return None
    before = queue.jobs()
    laid = sheet()
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(unmarked(laid.title))
    printer.setFullPage(True)
    printer.setPageLayout(full_page())
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    if not draw_all(laid, printer):
        LOG.warning("a printer did not take a sheet")
        return None
    del printer  # only now it is handed over
    return newest(queue.jobs(), before)


def newest(jobs: Mapping[str, str] | None, before: Mapping[str, str] | None) -> str:
    """The last of the jobs that were not there before; nothing said where the printer did not say which there are, or were."""
    if jobs is None or before is None:
        return ""
    return max(jobs.keys() - before.keys(), key=lambda job: int(job.rpartition("-")[2]), default="")
