"""Paper in a tour: no printer, and what is kept as a file lies beside the pictures, with a picture of each of its pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.doors.paper import SeatPaper
from app.journeys.printing import Saved
from app.journeys.sheets import Foot, Sheet
from app.machine.documents import Documents
from app.ui.words.words import Words

_WIDTH: Final = 1240
"""Of a picture, in pixels: 150 to an inch of paper."""


class TourPaper(SeatPaper):
    """Keeps everything in ``folder``."""

    def __init__(self, words: Callable[[str], Words], folder: Path) -> None:
        super().__init__(words, Documents(folder), prints=False)
        self._folder = folder

    def save(self, sheet: Sheet, foot: Foot, language: str) -> Saved | None:
        """Keeps the sheet, and its pages as pictures."""
        from app.ui.paper.drawing import picture

        saved = super().save(sheet, foot, language)
        if saved:
            for number, page in enumerate(self.laid_out(sheet, foot, language).pages, start=1):
                picture(page, _WIDTH).save(str(self._folder / f"paper-{sheet.key}-{number}.png"))
        return saved
