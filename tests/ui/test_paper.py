"""Sheets on paper: large, black on white, inside the paper, with the telephone at every foot; and what may not be on paper is not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.domain.family import Link, LinkState, Side
from app.domain.payments import PaymentStatus
from app.doors.paper import SeatPaper
from app.journeys.instruction_words import who_may_help
from app.journeys.receipt_sheet import receipt_sheet
from app.journeys.sheets import Foot, Passage, Sheet
from app.machine.documents import Documents
from app.ui.look.apply import apply
from app.ui.look.look import Look
from app.ui.look.tokens import Theme
from app.ui.paper import drawing
from app.ui.paper.drawing import pdf, picture
from app.ui.paper.ink import HEIGHT, POINT, WIDTH, Frame, Line, Rule
from app.ui.paper.layout import MARGIN, LaidOut, lay_out
from app.ui.paper.words import on_paper
from tests.house.tree import REPOSITORY
from tests.outside.printing import words_of
from tests.outside.programs import needs
from tests.ui.samples import words
from tests.ui.samples_paper import FOOT, SHEETS, long_table, payment

LEAST_POINTS = 16
LANGUAGES = ("zh_CN", "en")


def laid(sheet: Sheet, language: str = "en", foot: Foot = FOOT) -> LaidOut:
    return lay_out(sheet, foot, on_paper(words(language)))


def ink(sheet: LaidOut) -> Iterator[tuple[float, float, float, Any]]:
    """Everything on it: from where to where on its page, and how far to the right."""
    for page in sheet.pages:
        for top, strip in page.strips:
            for each in strip.content:
                match each:
                    case Line(lines=lines, number=number, x=x, y=y):
                        line = lines.layout.lineAt(number)
                        yield top + y, top + y + line.height(), x + line.naturalTextWidth(), each
                    case Rule(x=x, y=y, width=width, thick=thick):
                        yield top + y, top + y + thick, x + width, each
                    case Frame(x=x, width=width, height=height):
                        yield top, top + height, x + width, each


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHEETS)
def test_everything_is_large_and_inside_the_margins(qapp: QApplication, name: str, language: str) -> None:
    sheet = laid(SHEETS[name](), language)
    for top, bottom, right, each in ink(sheet):
        assert top >= MARGIN
        assert bottom <= HEIGHT - MARGIN
        assert right <= WIDTH - MARGIN + POINT
        if isinstance(each, Line):
            assert each.lines.layout.font().pixelSize() >= LEAST_POINTS * POINT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in SHEETS if name != "statement"])
def test_all_but_a_statement_is_one_page(qapp: QApplication, name: str, language: str) -> None:
    assert len(laid(SHEETS[name](), language).pages) == 1


@pytest.mark.parametrize("theme", Theme)
def test_it_is_black_on_white_whatever_the_screen_wears(qapp: QApplication, theme: Theme) -> None:
    apply(qapp, Look(theme))
    image = picture(laid(SHEETS["receipt"]()).pages[0], 400)
    apply(qapp, Look())
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert colours >= {0xFFFFFFFF, 0xFF000000}
    assert all(QColor(colour).saturation() == 0 for colour in colours)


def test_what_is_drawn_does_not_reach_over_the_edge(qapp: QApplication) -> None:
    page = laid(long_table()).pages[1]
    image = picture(page, WIDTH // POINT)
    edge = MARGIN // POINT - 5
    inside = QRect(edge, edge, image.width() - 2 * edge, image.height() - 2 * edge)
    dark = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if not inside.contains(x, y) and image.pixel(x, y) != 0xFFFFFFFF
    ]
    assert dark == []


def read(sheet: LaidOut, folder: Path) -> str:
    """The words on it, as a program that is not ours reads them."""
    path = folder / "sheet.pdf"
    made = pdf(sheet)
    assert made
    path.write_bytes(made)
    return words_of(path)


def test_the_first_window_does_not_wait_for_qts_printing() -> None:
    seat = "import sys, app.doors.curtain, app.doors.seat; sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", seat], check=False, timeout=60, cwd=REPOSITORY).returncode == 0


def test_what_could_not_be_drawn_to_its_end_is_not_kept(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "draw_all", lambda *_: False)
    assert SeatPaper(words, Documents(tmp_path)).save(SHEETS["receipt"](), FOOT, "en") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", PaymentStatus)
def test_only_what_has_gone_out_has_a_receipt(status: PaymentStatus) -> None:
    assert receipt_sheet(replace(payment(), status=status)).title.text.startswith("Receipt") is (status is PaymentStatus.SETTLED)


@pytest.mark.parametrize(("helpers", "more"), [(0, ()), (3, ()), (4, (1,)), (6, (3,))])
def test_whoever_has_no_line_on_the_sheet_is_counted(helpers: int, more: tuple[int, ...]) -> None:
    link = Link("link", Side.CUSTOMER, LinkState.ACTIVE, "李娜", (), date(2027, 1, 1))
    said = [sentence for part in who_may_help((link,) * helpers).parts if isinstance(part, Passage) for sentence in part.sentences]
    assert tuple(dict(sentence.params)["count"] for sentence in said if sentence.text == "And {count} more.") == more


@pytest.mark.outside
def test_each_page_has_the_telephone_its_number_and_the_title(qapp: QApplication, tmp_path: Path) -> None:
    needs("pdftotext")
    pages = read(laid(long_table()), tmp_path).split("\f")[:-1]
    assert len(pages) > 3
    for number, page in enumerate(pages, start=1):
        assert "01632 960 155" in page
        assert f"Page {number} of {len(pages)}" in page
        assert "March 2026" in page
        assert "In or out" in page
        assert "For practice only" in page
        assert "Printed on Sunday 22 November 2026" in page


@pytest.mark.outside
def test_without_a_number_there_is_a_line_for_it_and_no_practice(qapp: QApplication, tmp_path: Path) -> None:
    needs("pdftotext")
    text = read(laid(SHEETS["when-cheated"](), foot=replace(FOOT, telephone="", practice=False)), tmp_path)
    assert "from the back of your card" in text
    assert "01632" not in text
    assert "For practice only" not in text


@pytest.mark.outside
@settings(max_examples=25, deadline=None)
@given(
    hers=st.from_regex(r"[0-9]{16,19}", fullmatch=True),
    theirs=st.from_regex(r"[0-9]{14,19}", fullmatch=True),
    note=st.sampled_from(("{}", "card {}", "卡号{}，谢谢", "{} / {}")),
    group=st.sampled_from((0, 4)),
)
def test_no_account_number_is_on_paper_whatever_somebody_wrote(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, hers: str, theirs: str, note: str, group: int
) -> None:
    needs("pdftotext")
    written = " ".join(theirs[place : place + group] for place in range(0, len(theirs), group)) if group else theirs
    paid = payment(note.format(written, hers), f"Mrs {written}")
    paid = replace(paid, debtor_account=replace(paid.debtor_account, identification=hers))
    paid = replace(paid, creditor_account=replace(paid.creditor_account, identification=theirs))
    digits = "".join(letter for letter in read(laid(receipt_sheet(paid)), tmp_path_factory.mktemp("pdf")) if letter.isdigit())
    assert theirs[-4:] in digits
    for number in (hers, theirs):
        assert number not in digits
        assert number[:-4] not in digits
