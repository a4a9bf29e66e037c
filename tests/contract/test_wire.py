"""A message is read as it is meant, or refused with the place and a stable code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contract.people import OpenSession, RefreshSession
from app.contract.wire import Amount, NotAMessage, read, write
from app.domain.money import MINOR_DIGITS, MOST, Money

MONEY = st.builds(Money, st.sampled_from(sorted(MINOR_DIGITS)), st.integers(0, MOST - 1))


@given(MONEY)
def test_money_survives_the_wire(money: Money) -> None:
    assert read(write(Amount.of(money)), Amount).money == money


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_message_or_are_not(body: bytes) -> None:
    with pytest.raises(NotAMessage) as wrong:
        read(body, OpenSession)
    assert wrong.value.path.startswith("$")
    assert wrong.value.code


@pytest.mark.parametrize(
    ("body", "path", "code"),
    [
        (b'{"refreshToken": "0123456789abcdef\\n"}', "$.refreshToken", "wrong_format"),
        (b'{"refreshToken": "0123456789abcde"}', "$.refreshToken", "wrong_length"),
        (b'{"refreshToken": 1}', "$.refreshToken", "wrong_type"),
        (b'{"refresh_token": "0123456789abcdef"}', "$", "unknown_field"),
        (b"{}", "$", "missing_field"),
        (b"", "$", "not_json"),
    ],
)
def test_a_refused_body_says_where_and_why(body: bytes, path: str, code: str) -> None:
    with pytest.raises(NotAMessage) as wrong:
        read(body, RefreshSession)
    assert (wrong.value.path, wrong.value.code) == (path, code)
