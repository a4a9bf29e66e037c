"""What prints and keeps sheets, brought in when it is first asked: the first window does not wait for Qt's printing."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from app.journeys.printing import Job, Saved
from app.journeys.sheets import Foot, Sheet
from app.machine.documents import Documents
from app.ui.words.names import unmarked
from app.ui.words.words import Words

if TYPE_CHECKING:
    from app.ui.paper.layout import LaidOut
    from app.ui.paper.printing import Printer


class SeatPaper:
    """The printers of this computer, and her documents. ``prints``: whether there is a printer at all, as far as this seat goes."""

    def __init__(self, words: Callable[[str], Words], documents: Documents, *, prints: bool = True) -> None:
        self._words = words
        self._documents = documents
        self._prints = prints
        self._printer: Printer | None = None
        self._bringing = Lock()

    def printers(self) -> tuple[str, ...]:
        """The names of the printers, the usual one first."""
        return self._brought().names() if self._prints else ()

    def print(self, sheet: Sheet, foot: Foot, language: str, printer: str) -> Job:
        """Sends a sheet to a printer, and is back at once."""
        return self._brought().print(lambda: self.laid_out(sheet, foot, language), printer)

    def save(self, sheet: Sheet, foot: Foot, language: str) -> Saved | None:
        """Keeps a sheet as PDF; nothing where it could not be made, or the folder does not take it."""
        from app.ui.paper.drawing import pdf

        laid = self.laid_out(sheet, foot, language)
        made = pdf(laid)
        return None if made is None else self._documents.keep(unmarked(laid.title), "pdf", made)

    def close(self) -> None:
        """Gives what is being sent a moment to get to its end."""
        with self._bringing:
            if self._printer:
                self._printer.close()

    def _brought(self) -> Printer:
        from app.ui.paper.printing import Printer

        with self._bringing:
            self._printer = self._printer or Printer()
            return self._printer

    def laid_out(self, sheet: Sheet, foot: Foot, language: str) -> LaidOut:
        """Every page of a sheet, for whoever asks alone."""
        from app.ui.paper.layout import lay_out
        from app.ui.paper.words import on_paper

        return lay_out(sheet, foot, on_paper(self._words(language)))
