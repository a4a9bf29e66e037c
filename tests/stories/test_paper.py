"""A receipt on paper at her seat: the printer has no paper, so it is kept as a file, twice, and nothing is written over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.doors.paper import SeatPaper
from app.journeys.printing import Job, Printing
from app.journeys.sheets import Foot, Sheet
from app.journeys.steps import Wait
from app.machine.documents import Documents
from tests.bank.cast import WANG
from tests.bank.running import RunningBank
from tests.journeys.drawer import JobThatEnds
from tests.outside.printing import words_of
from tests.outside.programs import needs
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest, words
from tests.ui.until import until


class WithoutPaper(SeatPaper):
    """One printer, in which there is no paper."""

    def printers(self) -> tuple[str, ...]:
        return ("Brother",)

    def print(self, sheet: Sheet, foot: Foot, language: str, printer: str) -> Job:  # noqa: ARG002 - the port's own
        return JobThatEnds(Printing.OUT_OF_PAPER)


@pytest.fixture
def seat(qapp: QApplication, bank: RunningBank, tmp_path: Path) -> Iterator[HomeSeat]:
    paper = WithoutPaper(words, Documents(tmp_path / "papers"))
    seat = HomeSeat(qapp, bank.url, tmp_path, KeyringOfTheTest(), paper=paper)
    yield seat
    seat.close()


@pytest.mark.outside
def test_a_receipt_that_cannot_be_printed_is_kept(seat: HomeSeat, bank: RunningBank, tmp_path: Path) -> None:
    needs("pdftotext")
    seat.first_start(WANG.customer.pin)
    seat.fill_in_payment()
    seat.answer("review", True)
    seat.see("confirm")
    bank.move(3)
    seat.answer("confirm", True)
    seat.answer("receipt", False)
    seat.answer("sheet-receipt", "print")
    assert isinstance(seat.see("printing"), Wait)
    until(lambda: seat.screen.page and seat.screen.page.can_forward)
    seat.answer("printing", True)
    seat.answer("printing-out_of_paper", True)
    for _ in range(2):
        seat.answer("sheet-receipt", "save")
        seat.answer("file-kept", True)
    seat.answer("sheet-receipt", "done")
    seat.answer("receipt", True)
    seat.see("home")
    kept = sorted((tmp_path / "papers").iterdir())
    assert len(kept) == 2
    for path in kept:
        assert path.stat().st_mode & 0o077 == 0
        assert "128.50" in words_of(path)
