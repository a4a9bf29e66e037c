from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.money import Money
from app.ui.parts.hands import Hands
from app.ui.parts.numbers import NumberField, amount_typed, digits_typed
from tests.ui.conftest import Show


@given(st.text("0123456789.,x 。", max_size=24))
def test_whatever_is_typed_is_the_beginning_of_an_amount_or_refused(text: str) -> None:
    tidy = amount_typed(2)(text)
    if tidy is None:
        assert Money.typed("CNY", text) is None or len(text) > 12
    else:
        assert amount_typed(2)(tidy) == tidy
        assert Money.typed("CNY", tidy) == Money.typed("CNY", text)


@given(st.integers(1, 99_999_999_999_999))
def test_an_amount_typed_digit_by_digit_is_that_amount(qapp: QApplication, minor: int) -> None:
    field = NumberField("Amount", "Type the amount", Hands(0), amount_typed(2))
    for sign in Money("CNY", minor).decimal:
        field.put(sign)
    assert Money.typed("CNY", field.text()) == Money("CNY", minor)


def test_amounts_are_grouped_as_they_grow(qapp: QApplication) -> None:
    field, grown = NumberField("Amount", "Type the amount", Hands(0), amount_typed(2)), []
    for sign in "01234567.899":
        field.put(sign)
        grown.append(field.text())
    assert grown[:5] == ["0", "1", "12", "123", "1,234"]
    assert grown[-1] == "1,234,567.89"


@given(st.text("0123456789０１２ -\u3000", max_size=30), st.integers(1, 20), st.integers(0, 6))
def test_a_number_keeps_all_its_digits_in_groups_or_is_refused(text: str, most: int, group: int) -> None:
    tidy = digits_typed(most, group)(text)
    digits = "".join(str(int(sign)) for sign in text if sign.isdigit())
    assert (tidy is None) == (len(digits) > most)
    if tidy is not None:
        assert tidy.replace(" ", "") == digits
        assert all(len(part) <= (group or most) for part in tidy.split(" "))


@pytest.mark.parametrize("text", ["12O4", "12.4", "12²", "12/4", "No. 7", "٣٤", "一二"])
def test_what_is_no_number_is_not_made_one_by_leaving_signs_out(text: str) -> None:
    assert digits_typed(12, 4)(text) is None


def test_a_number_may_be_pasted_as_papers_print_it(qapp: QApplication) -> None:
    field = NumberField("Number", "Type the number", Hands(0), digits_typed(12, 4))
    for text, shown in (("6222-0210 0111", "6222 0210 0111"), ("６２２２　０２１０", "6222 0210"), ("622202100", "6222 0210 0")):
        field.selectAll()
        field.insert(text)
        assert field.text() == shown
    field.insert("1116245702999")
    assert field.text() == "6222 0210 0"


def test_keyboard_pad_and_paste_end_in_the_same_field(show: Show) -> None:
    field = NumberField("Amount", "Type the amount", Hands(0), amount_typed(2))
    show(field)
    field.setFocus()
    QTest.keyClicks(field, "12x34")
    assert field.text() == "1,234"
    field.put(".")
    field.put("5")
    assert field.text() == "1,234.5"
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClicks(field, "9")
    assert field.text() == "1,234.59"
    field.erase()
    field.erase()
    field.erase()
    assert field.text() == "1,234"
    field.insert("00.755")
    assert field.text() == "1,234"
    field.insert("00.75")
    assert field.text() == "123,400.75"


def test_a_long_amount_is_set_smaller_and_never_cut(show: Show) -> None:
    field = NumberField("Amount", "Type the amount", Hands(0), amount_typed(2))
    field.setFixedWidth(300)
    show(field)
    field.put("1")
    short = field.font().pixelSize()
    field.setText("123456789012.34")
    assert field.font().pixelSize() < short
    assert field.fontMetrics().horizontalAdvance(field.text()) < 300
