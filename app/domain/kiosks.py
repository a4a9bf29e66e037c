"""A machine of a branch, as it stands with its bank; and a ticket, as it stands with that machine."""

from __future__ import annotations

from enum import StrEnum


class MachineState(StrEnum):
    """Whether a kiosk can serve anybody."""

    READY = "ready"
    SILENT = "silent"
    """The bank does not answer."""
    RESTING = "resting"
    """The bank does not know it as a kiosk, or not any more: it was locked."""


class TicketFit(StrEnum):
    """Whether a ticket is for here and now, as far as that is told before anybody has said who she is."""

    TODAY = "today"
    ANOTHER_DAY = "another_day"
    ANOTHER_BRANCH = "another_branch"
    USED = "used"
    UNKNOWN = "unknown"
    UNTOLD = "untold"
    """Nobody could say: by a bank that is newer than this program, or because none was asked. It is judged with number and PIN."""
