from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.ui.look.fonts import font
from app.ui.look.tokens import LINE_HEIGHT
from app.ui.parts.wrapping import lay, least_width, measure, natural_width

WORDS = st.text("abc defgh ijklmnop 您好今天想办什么，。？ 1,234.50", min_size=1, max_size=80)
SIZES = st.sampled_from([24, 40, 84])


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> None:
    """Fonts need an application."""


@given(WORDS, SIZES, st.integers(180, 900), st.booleans())
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, size: int, width: int, balanced: bool) -> None:
    lines = lay(text, font(size), width, balanced=balanced)
    layout = lines.layout
    assert lines.width <= width
    assert "".join(text[layout.lineAt(n).textStart() :][: layout.lineAt(n).textLength()] for n in range(layout.lineCount())) == text
    assert lines.height >= layout.lineCount() * int(size * LINE_HEIGHT)


@given(WORDS, SIZES, st.integers(180, 900))
def test_balanced_lines_are_not_more_lines(text: str, size: int, width: int) -> None:
    assert lay(text, font(size), width, balanced=True).layout.lineCount() == lay(text, font(size), width).layout.lineCount()


def test_a_heading_does_not_end_in_one_lost_character() -> None:
    text = "王桂兰，您好。今天您想办什么？"
    plain, balanced = (lay(text, font(40), 13 * 40, balanced=wish).layout for wish in (False, True))
    assert plain.lineAt(1).textLength() <= 3
    assert balanced.lineAt(1).textLength() >= 5


def test_a_word_wider_than_its_room_is_broken_and_not_cut() -> None:
    lines = lay("incomprehensibilities", font(84), 200)
    assert lines.layout.lineCount() > 3
    assert lines.width <= 200


def test_what_a_button_says_is_not_stood_on_end() -> None:
    assert least_width("找人帮忙", font(24)) == natural_width("找人帮忙", font(24))
    assert least_width("Talk to a person", font(24)) < natural_width("Talk to a person", font(24)) * 0.6


def test_lines_are_no_longer_than_can_be_read_well() -> None:
    assert measure("今天", font(24)) == 34 * 24
    latin = "The quick brown fox jumps over the lazy dog and runs on and on through the wood until evening comes"
    layout = lay(latin, font(24), measure(latin, font(24))).layout
    assert 50 <= layout.lineAt(0).textLength() <= 64


def test_quotation_marks_are_as_wide_as_the_script_around_them() -> None:
    assert natural_width("“My money”", font(100)) - natural_width("My money", font(100)) < 110
    assert natural_width("“我的钱”", font(100)) - natural_width("我的钱", font(100)) >= 180
