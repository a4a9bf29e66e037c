"""What a hand writes of an alert's aim is read as it was meant, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import AccountNumber
from app.domain.alert_writing import account_written, amount_written, region_written, words_written
from app.domain.money import MINOR_DIGITS, Money


@given(st.sampled_from(sorted(MINOR_DIGITS)), st.integers(min_value=1, max_value=10**12))
def test_an_amount_is_read_as_it_is_told(currency: str, minor: int) -> None:
    amount = Money(currency, minor)
    assert amount_written(f"{amount.currency} {amount.decimal}") == amount


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("cny5000", 500000),
        ("ＣＮＹ　５，０００．５", 500050),
        ("GBP 12.3", 1230),
        ("5000", None),
        ("XYZ 5", None),
        ("CNY", None),
        ("CNY 1e3", None),
    ],
)
def test_a_currency_and_an_amount(written: str, read: int | None) -> None:
    amount = amount_written(written)
    assert (amount.minor if amount else None) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("6288 0000 0000 9999", AccountNumber("CN-BBAN", "6288000000009999")),
        ("99-31-01 21061940", AccountNumber("GB-SCAN", "99310121061940")),
        ("de89 3704 0044 0532 0130 00", AccountNumber("IBAN", "DE89370400440532013000")),
        ("12345", None),
        ("62880000000099991111111", None),
        ("an account", None),
        ("", None),
    ],
)
def test_an_account_by_the_form_of_its_number(written: str, read: AccountNumber | None) -> None:
    assert account_written(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("510100", ("GB/T 2260", "510100")),
        (" gb-ken ", ("ISO 3166-2", "GB-KEN")),
        ("GB", ("ISO 3166-2", "GB")),
        ("Kent", None),
        ("5101", None),
    ],
)
def test_a_region_by_its_code(written: str, read: tuple[str, str] | None) -> None:
    assert region_written(written) == read


def test_words_stand_between_commas_of_any_kind() -> None:
    assert words_written("安全账户、公检法，courier; safe account, 公检法 ,") == ("安全账户", "公检法", "courier", "safe account")
