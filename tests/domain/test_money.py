"""Money is exact both ways and refuses whatever is not an amount."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import MINOR_DIGITS, MOST, Money, NotMoney

currencies = st.sampled_from(sorted(MINOR_DIGITS))
minors = st.integers(0, MOST - 1)


@given(currencies, minors)
def test_what_is_written_is_read_back(currency: str, minor: int) -> None:
    money = Money(currency, minor)
    assert Money.parse(currency, money.decimal) == money


@pytest.mark.parametrize(
    ("currency", "decimal", "minor"),
    [("CNY", "165.88", 16588), ("CNY", "0.05", 5), ("JPY", "120", 120), ("GBP", "1000000.00", 10**8)],
)
def test_the_point_stands_where_the_currency_puts_it(currency: str, decimal: str, minor: int) -> None:
    assert Money.parse(currency, decimal).minor == minor
    assert Money(currency, minor).decimal == decimal


@pytest.mark.parametrize(
    "decimal",
    [
        "",
        "1",
        "1.0",
        "1.000",
        "-1.00",
        "+1.00",
        "01.00",
        "1,000.00",
        " 1.00",
        "1.00\n",
        "1e3",
        "NaN",
        "９.00",
        "9" * 17 + ".00",
        ".50",
    ],
)
def test_what_is_no_amount_is_refused(decimal: str) -> None:
    with pytest.raises(NotMoney):
        Money.parse("CNY", decimal)


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(NotMoney):
        Money("XXX", 1)


def test_currencies_do_not_mix() -> None:
    with pytest.raises(NotMoney):
        Money("CNY", 1) + Money("GBP", 1)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("50", 5000),
        ("1,234.5", 123450),
        ("1,234,567", 123456700),
        ("007", 700),
        ("0.5", 50),
        (".5", 50),
        ("5.", 500),
        ("12,50", 1250),
        ("12,5", 1250),
        ("1,250", 125000),
        ("1,234,5", 123450),
        ("１２８．５０", 12850),
        ("128。50", 12850),
        (" 50 ", 5000),
    ],
)
def test_what_a_hand_types_is_understood(text: str, minor: int) -> None:
    assert Money.typed("CNY", text) == Money("CNY", minor)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.005",
        "1.2.3",
        "abc",
        "-5",
        "5e3",
        "1" * 18,
        "1234,567",
        "0,125",
        "12,34,567",
        "1.234,50",
        "1,,5",
        "12 50",
        "10²",
        "。5",
        "50元",
    ],
)
def test_what_a_hand_should_not_type_is_not_guessed(text: str) -> None:
    assert Money.typed("CNY", text) is None


@pytest.mark.parametrize("text", ["12,5", "12,50", "12.", "12.5", "12,"])
def test_there_is_no_point_where_a_currency_has_none(text: str) -> None:
    assert Money.typed("JPY", text) is None


def test_thousands_are_thousands_in_every_currency() -> None:
    assert Money.typed("JPY", "12,500") == Money("JPY", 12500)
