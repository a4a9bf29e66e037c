"""Sheets on a really running CUPS: what comes out of the printer, and what is said where nothing does. A test's fake says the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from app.journeys.printing import Printing
from tests.outside.printing import Printers, printers, words_of
from tests.outside.programs import find, needs

pytestmark = pytest.mark.outside

PRINT = """
import json, sys, time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from PySide6.QtGui import QGuiApplication
from app.doors.paper import SeatPaper
from app.journeys.instruction_words import how_to_pay
from app.journeys.printing import Printing
from app.journeys.sheets import Foot
from app.machine.documents import Documents
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
app = QGuiApplication([])
paper = SeatPaper(lambda language: Words(language, as_written), Documents("unused"))
with ThreadPoolExecutor(1) as elsewhere:  # as errands do
    known = elsewhere.submit(paper.printers).result()
began = time.monotonic()
job = paper.print(how_to_pay(), Foot(date(2026, 11, 22), "01632 960 155"), "en", sys.argv[1])
back = time.monotonic() - began
while job.state() is Printing.UNDER_WAY:
    time.sleep(0.05)
paper.close()
print(json.dumps({"known": known, "state": job.state(), "back": back}))
"""
"""As a seat does it; it is over within the printer's own patience."""


@pytest.fixture(scope="module")
def cups() -> Iterator[Printers]:
    with printers() as cups:
        yield cups


def printed(cups: Printers, printer: str) -> dict[str, object]:
    command = [sys.executable, "-c", PRINT, printer]
    done = subprocess.run(command, env=cups.environment, check=True, capture_output=True, timeout=90)
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_what_is_printed_is_the_sheet_on_a4_in_full(cups: Printers) -> None:
    needs("pdftotext")
    assert printed(cups, "good")["state"] == Printing.PRINTED
    (paper,) = cups.out.glob("*.pdf")
    words = " ".join(words_of(paper).split())
    assert words.startswith("How to pay somebody")
    assert "The bank's telephone 01632 960 155" in words
    assert "Page 1 of 1" in words
    size = subprocess.run([find("pdfinfo"), str(paper)], check=True, capture_output=True, timeout=20).stdout
    assert b"(A4)" in size


@pytest.mark.parametrize(
    ("printer", "came"),
    [("empty", Printing.OUT_OF_PAPER), ("off", Printing.OFFLINE), ("broken", Printing.BLOCKED), ("nobody", Printing.STOPPED)],
)
def test_what_keeps_it_from_printing_is_known(cups: Printers, printer: str, came: Printing) -> None:
    assert printed(cups, printer)["state"] == came


def test_the_usual_printer_is_named_first_and_all_are_known(cups: Printers) -> None:
    known = printed(cups, "nobody")["known"]
    assert isinstance(known, list)
    assert known[0] == "good"
    assert set(known) == {"good", "empty", "off", "broken"}
