"""Nothing that somebody else wrote is taken for a formula, and nothing is lost of it but a whole account number."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.domain.cells import cell

BEGINNINGS = "=+-@\t\r＝＋－＠"


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    written = cell(text)
    assert written[:1] not in set(BEGINNINGS)
    assert written.lstrip()[:1] not in set(BEGINNINGS)


@given(st.sampled_from(BEGINNINGS), st.text("abc王", max_size=9))
def test_what_begins_like_one_is_still_to_be_read(beginning: str, rest: str) -> None:
    assert cell(beginning + rest) == f"'{beginning}{rest}"


@given(st.text("王李张abc ,.", min_size=1).filter(str.strip))
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


@given(st.integers(10**7, 10**18))
def test_no_long_number_is_left_whole(number: int) -> None:
    assert not re.search(r"\d{8}", cell(f"rent to {number}"))
