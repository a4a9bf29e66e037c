"""An album that judges each step of a story instead of keeping its picture."""

from __future__ import annotations

import time
import warnings
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts.hands import LONGEST_BOUNCE_MS
from app.ui.stage.kiosk_window import KioskWindow
from app.ui.tour.album import Album, Picture
from tests.audits.context import Context
from tests.audits.engine import audit


@dataclass(slots=True)
class Report:
    """What came of a walk: the steps seen, what is wrong on each, and where the story could not go on."""

    steps: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)


class AuditingAlbum(Album):
    """What stands in its place at one seat need not stand there at another, nor where the way out of a kiosk takes room below, nor in what
    the desk sees as customers of another language and text size will: each of these has a context of its own."""

    def __init__(self, folder: Path, context: Callable[[], Context], report: Report) -> None:
        super().__init__(folder)
        self._contexts: defaultdict[str, Context] = defaultdict(context)
        self._report = report
        self._rested_s = 0.0

    def now(self) -> float:
        """A clock for the hands: what the audit has pressed lies so far back that no press of a story is taken for its bounce."""
        return time.monotonic() + self._rested_s

    def keep(self, window: QWidget, picture: Picture) -> None:
        """Judges it."""
        self._report.steps.append(picture.step)
        bring_forward(window)
        found = audit(window, self._contexts[_where(window, picture)])
        self._report.wrong += [f"{picture.seat} {picture.step}: {each}" for each in found]
        self._rested_s += LONGEST_BOUNCE_MS / 1000


def bring_forward(window: QWidget) -> None:
    """At once: somebody else's is open beside it, and an event that came in between would turn the page."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # what has come in its place waits for events
        QApplication.setActiveWindow(window)


def _where(window: QWidget, picture: Picture) -> str:
    preview = picture.step if picture.step.startswith("preview") else ""
    leaves = "a customer's" if isinstance(window, KioskWindow) and window.finish else ""
    return f"{picture.seat} {preview}{leaves}"
