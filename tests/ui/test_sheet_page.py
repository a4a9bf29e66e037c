"""A sheet to look at: its pages are turned by real presses, it is read aloud in full, and a receipt leads to it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.journeys.steps import Step
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.parts.button import Button
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.spoken import spoken
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words

LEFT = Qt.MouseButton.LeftButton


def shown(show: Show, name: str) -> tuple[Step[Any], Page]:
    step = STEPS[name]()
    page = page_for(step, words("en"), Hands(0))
    page.resize(1000, 2000)
    show(page)
    return step, page


def key(page: Page, name: str) -> Button:
    return next(each for each in page.findChildren(Button) if each.accessibleName() == name)


def told(page: Page) -> list[str]:
    return [text.text() for text in page.findChildren(Text) if text.text().startswith("Page ")]


def test_pages_are_turned_and_end_at_both_ends(show: Show) -> None:
    _, page = shown(show, "sheet")
    sought = QSignalSpy(page.sought)
    first = page.parts()["sheet"].grab().toImage()
    before, after = key(page, "The page before"), key(page, "The next page")
    (where,) = told(page)
    count = int(where.rsplit(" ", 1)[1])
    assert [where, before.ready, after.ready] == [f"Page 1 of {count}", False, True]
    QTest.mouseClick(after, LEFT)
    assert told(page) == [f"Page 2 of {count}"]
    assert page.parts()["sheet"].grab().toImage() != first
    assert sought.at(0) == [page.parts()["sheet"]]
    for _ in range(count):
        QTest.mouseClick(after, LEFT)
    assert [told(page), before.ready, after.ready] == [[f"Page {count} of {count}"], True, False]
    for _ in range(count):
        QTest.mouseClick(before, LEFT)
    assert page.parts()["sheet"].grab().toImage() == first


@pytest.mark.parametrize("way", ["print", "save"])
def test_a_press_prints_or_keeps_it_and_the_forward_button_leaves_it(show: Show, way: str) -> None:
    _, page = shown(show, "sheet")
    answered = QSignalSpy(page.answered)
    QTest.mouseClick(page.parts()[f"option:{way}"], LEFT)
    page.forward()
    assert [answered.at(0), answered.at(1)] == [[way], ["done"]]


def test_all_of_it_is_read_aloud_the_number_digit_by_digit(show: Show) -> None:
    step, page = shown(show, "sheet")
    lines = spoken(step, words("en")).splitlines()
    assert lines[-1] == "The bank's telephone: 0 1 6 3 2, 9 6 0, 1 5 5"
    assert "For practice only: no real money has moved." in lines
    assert "\n".join(lines).endswith(page.parts()["sheet"].accessibleDescription())


def test_a_receipt_leads_to_paper_or_on(show: Show) -> None:
    _, page = shown(show, "receipt-to-keep")
    answered = QSignalSpy(page.answered)
    QTest.mouseClick(page.parts()["paper"], LEFT)
    page.forward()
    assert [answered.at(0), answered.at(1)] == [[False], [True]]
