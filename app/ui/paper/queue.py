"""What a printer says of itself and of its jobs, asked with CUPS' own ``lpstat``; where there is none, nothing is known."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.journeys.printing import Printing

_LIMIT_S: Final = 5.0
_JOB: Final = re.compile(r"^(\S+-\d+)\s")
_ALERTS: Final = re.compile(r"^\s+Alerts:\s*(.*)$")
_TROUBLES: Final = (
    (Printing.OUT_OF_PAPER, ("media-empty", "media-needed")),
    (Printing.OFFLINE, ("offline", "connecting-to-device", "timed-out", "shutdown")),
    (Printing.BLOCKED, ("media-jam", "cover-open", "door-open", "interlock-open", "paused", "toner-empty", "marker-supply-empty")),
)
"""By the reasons that a printer gives (RFC 8011, printer-state-reasons), the plainest first."""
_STILL_PRINTS: Final = re.compile(r"(?<!\S)(?!offline)\S+-(?:warning|report)(?!\S)")
"""Reasons that keep it from nothing. That it is offline is all the same only reported by CUPS' own backends."""
_COME_TO_NOTHING: Final = ("aborted", "canceled", "completed-with-errors", "unsupported-document-format", "unprintable")
"""Parts of what is said of a job (job-state-reasons) that nothing comes of by itself."""
_HELD: Final = ("job-hold", "job-held")


@dataclass(frozen=True, slots=True)
class Queue:
    """One printer's. ``command`` is ``lpstat`` with whatever goes before its options."""

    printer: str
    command: tuple[str, ...] = ("lpstat",)

    def jobs(self, which: str = "all") -> dict[str, str] | None:
        """Its jobs by their ids, each with what is said of it; nothing where it does not say. ``which``: ``all``, or ``not-completed``."""
        told = self._ask("-l", "-W", which, "-o", self.printer)
        if told is None:
            return None
        found: dict[str, str] = {}
        name = ""
        for line in told:
            if job := _JOB.match(line):
                name = job[1]
                found[name] = ""
            elif (alerts := _ALERTS.match(line)) and name:
                found[name] = alerts[1]
        return found

    def state(self, job: str) -> Printing:
        """How far one of its jobs is."""
        said = (self.jobs() or {}).get(job)
        queued = self.jobs("not-completed")
        if said is None or queued is None:
            return Printing.HANDED_OVER
        if any(word in said for word in _COME_TO_NOTHING):
            return Printing.STOPPED
        if job not in queued:
            return Printing.PRINTED
        if any(word in said for word in _HELD):
            return Printing.BLOCKED
        return trouble(self._ask("-l", "-p", self.printer) or ()) or Printing.UNDER_WAY

    def _ask(self, *options: str) -> list[str] | None:
        try:
            told = subprocess.run(  # noqa: S603 - no shell, and the printer's name is one argument
                (*self.command, *options),
                capture_output=True,
                check=False,
                timeout=_LIMIT_S,
                env=_environment(),
                stdin=subprocess.DEVNULL,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return None if told.returncode else told.stdout.decode("utf-8", "replace").splitlines()


def _environment() -> dict[str, str]:
    """That of a program of the system: English words, and not the libraries that a frozen program brings along."""
    return {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"} | {"LC_ALL": "C"}


def trouble(told: Sequence[str]) -> Printing | None:
    """What keeps a printer from printing, by what it says of itself."""
    reasons = " ".join(alerts[1] for line in told if (alerts := _ALERTS.match(line)))
    grave = _STILL_PRINTS.sub("", reasons)
    return next((came for came, words in _TROUBLES if any(word in grave for word in words)), None)
