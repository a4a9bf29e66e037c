from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.look.look import Look
from app.ui.look.tokens import Theme, Type
from app.ui.parts.text import Text
from tests.audits.drawn import drawn_texts
from tests.ui.conftest import Show

SENTENCE = "Shall 1,234,567.89 yuan go to 李娜 now?"


@pytest.mark.parametrize("kind", [Type.HEADING, Type.NAME, Type.MONEY, Type.BUTTON, Type.BODY])
@pytest.mark.parametrize("width", [650, 750, 1400])
def test_an_amount_is_never_broken_in_the_middle(show: Show, wear: Callable[[Look], None], kind: Type, width: int) -> None:
    wear(Look(Theme.DAY, 300))
    window = QWidget()
    stack = QVBoxLayout(window)
    stack.addWidget(Text(SENTENCE, kind))
    window.setFixedWidth(width)
    show(window)
    assert any("1,234,567.89" in run.text for run in drawn_texts(window))


def test_words_that_come_later_have_their_room_already(show: Show) -> None:
    empty, full = Text("", least_lines=2), Text("one\ntwo")
    for text in (empty, full):
        text.setFixedSize(300, 200)
        show(text)
    assert empty.heightForWidth(300) == full.heightForWidth(300)


def test_other_words_ask_for_other_room(show: Show) -> None:
    text = Text("one")
    show(text)
    low = text.heightForWidth(200)
    text.setText("one word and another and so on until the line is full")
    assert text.heightForWidth(200) > low
    assert text.hasHeightForWidth()
