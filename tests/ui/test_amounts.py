"""An amount is read as it was meant or not at all, however it comes into the field; no edit makes a hundredfold of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.money import Money
from app.journeys.steps import EnterAmount
from app.ui.pages.digits import EnterAmountPage
from app.ui.parts.hands import Hands
from app.ui.parts.numbers import NumberField, amount_typed
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words


@pytest.fixture
def page(show: Show) -> EnterAmountPage:
    step = STEPS["amount"]()
    assert isinstance(step, EnterAmount)
    page = EnterAmountPage(step, words("en"), Hands(0))
    page.resize(1000, 1600)
    show(page)
    page.field.setFocus()
    return page


def paste(field: NumberField, text: str) -> None:
    """Puts ``text`` in place of what is selected, or behind what is there, as pasting and dropping do."""
    field.insert(text)


def compose(field: NumberField, text: str) -> None:
    """What an input method hands over."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


READ = [
    ("12,50", 1250, "12.50"),
    ("12,5", 1250, "12.5"),
    ("0,5", 50, "0.5"),
    ("1234,5", 123450, "1,234.5"),
    ("12.50", 1250, "12.50"),
    ("128．50", 12850, "128.50"),
    ("128。50", 12850, "128.50"),
    ("128｡5", 12850, "128.5"),
    ("１２８", 12800, "128"),
    ("１２８．５０", 12850, "128.50"),
    ("１２，５０", 1250, "12.50"),
]
PASTED = [
    *READ,
    ("1,250", 125000, "1,250"),
    ("1,234,567.8", 123456780, "1,234,567.8"),
    ("1,234,5", 123450, "1,234.5"),
    (" 50 ", 5000, "50"),
]
REFUSED = [
    "-50",
    "－50",
    "+50",
    "5e3",
    "12 50",
    "12.505",
    "1234,567",
    "0,125",
    "12,34,567",
    "1.234,50",
    "1.2.3",
    "12..5",
    "12,,5",
    "。50",
    "10²",
    "①②",
    "½",
    "٣٤",
    "50元",
    "五十",
    "1" * 13,
]


@pytest.mark.parametrize(("text", "minor", "shown"), READ)
def test_it_is_read_sign_by_sign(page: EnterAmountPage, text: str, minor: int, shown: str) -> None:
    for sign in text:
        compose(page.field, sign)
    assert (page.typed(), page.field.text()) == (minor, shown)


@pytest.mark.parametrize(("text", "minor", "shown"), PASTED)
def test_it_is_read_in_one_piece(page: EnterAmountPage, text: str, minor: int, shown: str) -> None:
    paste(page.field, text)
    assert (page.typed(), page.field.text()) == (minor, shown)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_amount_leaves_the_field_as_it_was(page: EnterAmountPage, text: str) -> None:
    paste(page.field, text)
    assert (page.typed(), page.field.text()) == (None, "")
    paste(page.field, "34")
    page.field.selectAll()
    paste(page.field, text)
    assert (page.typed(), page.field.text()) == (3400, "34")


def test_what_is_no_amount_refuses_only_that_stroke(page: EnterAmountPage) -> None:
    for sign, shown in zip("1x2-,5,0.09", ["1", "1", "12", "12", "12.", "12.5", "12.5", "12.50", "12.50", "12.50", "12.50"], strict=True):
        QTest.keyClicks(page.field, sign)
        assert page.field.text() == shown


def test_a_comma_typed_is_the_point_as_soon_as_it_is_typed(page: EnterAmountPage) -> None:
    QTest.keyClicks(page.field, "1,")
    assert page.field.text() == "1."
    QTest.keyClicks(page.field, "250")
    assert (page.typed(), page.field.text()) == (125, "1.25")


def test_yen_have_no_point(qapp: QApplication) -> None:
    field = NumberField("Amount", "Type the amount", Hands(0), amount_typed(0))
    for text, shown in (("12", "12"), (",", "12"), (".", "12"), ("50", "1,250")):
        field.insert(text)
        assert field.text() == shown
    for text in ("12,5", "12.5", "12.", "1.250"):
        field.selectAll()
        field.insert(text)
        assert field.text() == "1,250"


def test_taking_digits_away_takes_digits_away_whatever_the_commas(page: EnterAmountPage) -> None:
    paste(page.field, "1,250")
    for key in range(2):
        QTest.keyClick(page.field, Qt.Key.Key_Backspace)
        assert page.typed() == (12500, 1200)[key]
    page.field.setText("1250")
    page.field.erase()
    assert page.typed() == 12500


def test_a_selection_is_replaced_by_what_comes_and_the_rest_keeps_its_meaning(page: EnterAmountPage) -> None:
    paste(page.field, "1,250")
    page.field.selectAll()
    paste(page.field, "1,25")
    assert page.typed() == 125
    page.field.setText("1234567")
    page.field.setSelection(2, 3)  # 234
    QTest.keyClicks(page.field, "9")
    assert page.field.text() == "19,567"
    page.field.setSelection(4, 2)
    QTest.keyClick(page.field, Qt.Key.Key_Backspace)
    assert page.field.text() == "195"


def test_the_pad_goes_on_behind_what_is_selected(page: EnterAmountPage) -> None:
    paste(page.field, "1,250")
    page.field.selectAll()
    page.field.erase()
    assert page.field.text() == "125"
    page.field.selectAll()
    page.field.put("0")
    assert page.field.text() == "1,250"


SIGNS = [*"0123456789", ".", ",", "，", "．", "。", "７", "erase"]


@given(st.lists(st.sampled_from(SIGNS), max_size=18))
def test_no_single_stroke_makes_a_hundredfold(qapp: QApplication, strokes: list[str]) -> None:
    field = NumberField("Amount", "Type the amount", Hands(0), amount_typed(2))
    before = 0
    for stroke in strokes:
        field.erase() if stroke == "erase" else field.insert(stroke)
        amount = Money.typed("CNY", field.text())
        now = amount.minor if amount else 0
        assert amount is not None or field.text() == ""
        if before:
            assert before // 10 - 100 <= now <= before * 10 + 900
        before = now
