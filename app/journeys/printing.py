"""What puts sheets on paper, as journeys see it: the printers of this computer, and the folder where her documents are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.journeys.sheets import Foot, Sheet


class Printing(StrEnum):
    """How far a sheet has come. Only ``UNDER_WAY`` will change."""

    UNDER_WAY = "under_way"
    PRINTED = "printed"
    HANDED_OVER = "handed_over"
    """The printer has it, and does not say how far it is."""
    NO_PRINTER = "no_printer"
    OUT_OF_PAPER = "out_of_paper"
    OFFLINE = "offline"
    """Switched off, or its cable or network is not there."""
    BLOCKED = "blocked"
    """It has come to a stop for any other reason, and prints the sheet once it runs again."""
    STOPPED = "stopped"
    """Nothing comes of it by itself any more."""


class Job(Protocol):
    """A sheet on its way to a printer. It is over within a minute, whatever the printer does."""

    def state(self) -> Printing:
        """How far it is by now."""
        ...


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that is there now: its name, and what the folder is called that it lies in."""

    name: str
    folder: str


class Paper(Protocol):
    """Blocking, never failing: what goes wrong is an outcome."""

    def printers(self) -> tuple[str, ...]:
        """The names of the printers, the usual one first."""
        ...

    def print(self, sheet: Sheet, foot: Foot, language: str, printer: str) -> Job:
        """Sends a sheet to a printer, and is back at once."""
        ...

    def save(self, sheet: Sheet, foot: Foot, language: str) -> Saved | None:
        """Keeps a sheet as PDF among her documents under its own title, beside whatever is there; nothing where that was not possible."""
        ...
