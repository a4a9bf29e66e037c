"""Long numbers are covered, however they are written; what is no account number stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.covered import covered


@given(st.text(), st.from_regex(r"[0-9]{4}([ -]?[0-9]){4,15}", fullmatch=True), st.text())
def test_no_long_number_is_left(before: str, number: str, after: str) -> None:
    text = covered(f"{before} {number} {after}")
    assert not re.search(r"[0-9]([ -]?[0-9]){7,}", text)


@given(st.from_regex(r"[0-9]{8,19}", fullmatch=True))
def test_its_last_four_digits_are(number: str) -> None:
    assert covered(f"卡号{number}。") == f"卡号•••• {number[-4:]}。"


@pytest.mark.parametrize("text", ["房租 3月", "128.50", "2026", "No 12 Mill Lane, 3 eggs", "1234567", "", "9:00-12:30"])
def test_what_is_short_stays_as_it_is(text: str) -> None:
    assert covered(text) == text
