from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.money import Money
from app.ui.parts.numbers import NumberField, amount_typed, digits_typed
from tests.ui.conftest import Show


@given(st.text("0123456789.,x 。", max_size=24))
def test_whatever_is_typed_is_the_beginning_of_an_amount(text: str) -> None:
    tidy = amount_typed(2)(text)
    assert amount_typed(2)(tidy) == tidy
    assert tidy == "" or Money.typed("CNY", tidy) is not None


@given(st.integers(1, 99_999_999_999_999))
def test_an_amount_typed_digit_by_digit_is_that_amount(minor: int) -> None:
    shown = ""
    for sign in Money("CNY", minor).decimal:
        shown = amount_typed(2)(shown + sign)
    assert Money.typed("CNY", shown) == Money("CNY", minor)


def test_amounts_are_grouped_as_they_grow() -> None:
    grown, shown = [], ""
    for sign in "01234567.899":
        shown = amount_typed(2)(shown + sign)
        grown.append(shown)
    assert grown[:4] == ["0", "1", "12", "123"]
    assert grown[-1] == "1,234,567.89"
    assert amount_typed(0)("12.5") == "12"


@given(st.text(max_size=30), st.integers(1, 20), st.integers(0, 6))
def test_a_number_keeps_its_first_digits_in_groups(text: str, most: int, group: int) -> None:
    tidy = digits_typed(most, group)(text)
    assert tidy.replace(" ", "") == "".join(letter for letter in text if letter in "0123456789")[:most]
    assert all(len(part) <= (group or most) for part in tidy.split(" "))


def test_keyboard_pad_and_paste_end_in_the_same_field(show: Show) -> None:
    field = NumberField("Amount", "Type the amount", amount_typed(2))
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
    assert field.text() == "123,400.75"


def test_a_long_amount_is_set_smaller_and_never_cut(show: Show) -> None:
    field = NumberField("Amount", "Type the amount", amount_typed(2))
    field.setFixedWidth(300)
    show(field)
    field.put("1")
    short = field.font().pixelSize()
    field.setText("123456789012.34")
    assert field.font().pixelSize() < short
    assert field.fontMetrics().horizontalAdvance(field.text()) < 300
