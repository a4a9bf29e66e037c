"""Whether a written name is the holder's: a slip is forgiven, another person is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import compare
from app.domain.payees import PayeeMatch

PAIRS = [
    ("王秀兰", "王秀兰", "MTCH"),
    ("王 秀 兰", "王秀兰", "MTCH"),
    ("ＭＡＲＧＡＲＥＴ  hughes", "Margaret Hughes", "MTCH"),
    ("Mrs. Margaret Hughes", "Margaret Hughes", "MTCH"),
    ("Seamus OBrien", "Séamus O'Brien", "MTCH"),
    ("Hughes, Margaret", "Margaret Hughes", "CMTC"),
    ("Margrat Hughes", "Margaret Hughes", "CMTC"),
    ("Magraret Hughes", "Margaret Hughes", "CMTC"),
    ("Margaret Hughes", "Margaret Anne Hughes", "CMTC"),
    ("M. Hughes", "Margaret Anne Hughes", "CMTC"),
    ("王秀蓝", "王秀兰", "CMTC"),
    ("Clearview Window Cleanin", "Clearview Window Cleaning", "CMTC"),
    ("王秀兰", "李秀英", "NMTC"),
    ("李那", "李娜", "NMTC"),
    ("Peter Hughes", "Margaret Hughes", "NMTC"),
    ("Margaret Brown", "Margaret Hughes", "NMTC"),
    ("Hughes", "Margaret Hughes", "NMTC"),
    ("Anne Hughes", "Bob Hughes", "NMTC"),
    ("A B", "C D", "NMTC"),
    ("Mr", "Mrs", "NMTC"),
    ("...", "...", "NMTC"),
]


@pytest.mark.parametrize(("written", "holder", "match"), PAIRS)
def test_a_name_is_looked_at_as_people_write_it(written: str, holder: str, match: str) -> None:
    assert compare(written, holder).value == match


NAMES = st.text(st.sampled_from("abcdeé' -王秀兰李娜"), min_size=1, max_size=12)


@given(NAMES, NAMES)
def test_it_is_the_same_from_either_side(one: str, other: str) -> None:
    assert compare(one, other) is compare(other, one)


@given(NAMES.filter(lambda name: any(sign.isalnum() for sign in name)))
def test_a_name_is_itself(name: str) -> None:
    assert compare(name, f" {name.upper()} ") is PayeeMatch.MATCH
