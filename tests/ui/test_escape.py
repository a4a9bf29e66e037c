"""Escape is Back, but takes nothing away that stands in a field: who writes Chinese ends with it what she composes, out of habit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from app.ui.pages.registry import page_for
from app.ui.parts.area import Area
from app.ui.parts.field import Line
from app.ui.parts.frame import Frame
from app.ui.parts.hands import Hands
from app.ui.stage.frame_words import frame_words
from app.ui.tour.hand import compose
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words


def composing(field: QWidget) -> None:
    QCoreApplication.sendEvent(field, QInputMethodEvent("ni", []))


def typed(field: QWidget) -> None:
    QTest.keyClicks(field, "12")


def committed(field: QWidget) -> None:
    compose(field, "买菜")


@pytest.mark.parametrize(
    ("name", "write"),
    [("text", committed), ("text", composing), ("amount", typed), ("digits", typed), ("pin", typed), ("form", committed),
     ("form", composing)],
)  # fmt: skip
def test_escape_takes_away_nothing_that_stands_in_a_field(show: Show, name: str, write: Callable[[QWidget], None]) -> None:
    frame = Frame(frame_words(words("en")), Hands(0))
    page = page_for(STEPS[name](), words("en"), Hands(0))
    frame.show_page(page)
    show(frame)
    back, field = QSignalSpy(frame.back), page.first_focus()
    assert isinstance(field, Line | Area)
    field.setFocus()
    write(field)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert back.count() == 0
    QCoreApplication.sendEvent(field, QInputMethodEvent("", []))
    for each in page.findChildren(Line) + page.findChildren(Area):
        each.clear()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert back.count() == 1
