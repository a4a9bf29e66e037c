"""Amounts in words, against cn2an as an outside judge for Chinese."""

from __future__ import annotations

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.languages.en import EN
from app.domain.languages.zh_cn import ZH_CN
from app.domain.money import Money


@given(st.integers(1, 10**13 - 1))
def test_chinese_capitals_agree_with_an_outside_judge(minor: int) -> None:
    judged = cn2an.an2cn(f"{minor // 100}.{minor % 100:02}", "rmb")
    assert ZH_CN.money_in_words(Money("CNY", minor)) == judged


@pytest.mark.parametrize(
    ("minor", "words"),
    [
        (50000, "five hundred yuan"),
        (100, "one yuan"),
        (123456, "one thousand two hundred and thirty-four yuan and fifty-six fen"),
        (100001, "one thousand yuan and one fen"),
        (200000000, "two million yuan"),
        (100000500, "one million and five yuan"),
    ],
)
def test_english_words(minor: int, words: str) -> None:
    assert EN.money_in_words(Money("CNY", minor)) == words


def test_pounds_and_pence() -> None:
    assert EN.money_in_words(Money("GBP", 100)) == "one pound"
    assert EN.money_in_words(Money("GBP", 4201)) == "forty-two pounds and one penny"
