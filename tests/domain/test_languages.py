"""Languages: amounts in words, against cn2an as an outside judge for Chinese; and who reads what where her own language is not there."""

from __future__ import annotations

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.languages.en import EN
from app.domain.languages.known import KNOWN, WRITES, language, nearest
from app.domain.languages.language import Language
from app.domain.languages.zh_cn import ZH_CN
from app.domain.languages.zh_tw import ZH_TW
from app.domain.money import MINOR_DIGITS, Money
from app.domain.visits import BranchText


@given(st.integers(1, 10**13 - 1))
def test_chinese_capitals_agree_with_an_outside_judge(minor: int) -> None:
    judged = cn2an.an2cn(f"{minor // 100}.{minor % 100:02}", "rmb")
    assert ZH_CN.money_in_words(Money("CNY", minor)) == judged


@given(st.integers(1, 10**13 - 1))
def test_they_do_so_in_the_characters_of_taiwan(minor: int) -> None:
    judged = cn2an.an2cn(f"{minor // 100}.{minor % 100:02}", "rmb").translate(str.maketrans("贰叁陆万亿", "貳參陸萬億"))
    assert ZH_TW.money_in_words(Money("CNY", minor)) == f"人民幣{judged}"


def test_a_million_millions_have_a_name_of_their_own_on_taiwan() -> None:
    assert ZH_TW.money_in_words(Money("EUR", 10**14)) == "壹兆歐元整"
    assert ZH_CN.money_in_words(Money("EUR", 10**14)) == "壹万亿欧元整"


@given(st.integers(0, 10**13))
def test_numbers_are_said_alike_in_both_kinds_of_characters(count: int) -> None:
    said = ZH_CN.numerals.number(count).replace("万亿", "兆").translate(str.maketrans("万亿两", "萬億兩"))
    assert ZH_TW.numerals.number(count) == said


@pytest.mark.parametrize("each", KNOWN, ids=lambda each: each.code)
def test_a_language_says_every_currency(each: Language) -> None:
    for currency in MINOR_DIGITS:
        amount = Money(currency, 120000)
        assert all((each.money(amount), each.money_aloud(amount), each.money_in_words(amount), each.money_aloud(Money(currency, 1))))


def test_whoever_reads_a_language_that_is_not_there_reads_its_nearest_relative() -> None:
    assert [language(code) for code in ("zh_TW", "zh_HK", "zh-CN", "en_GB", "fr")] == [ZH_TW, ZH_CN, ZH_CN, EN, EN]
    assert nearest("zh_TW", ("en", "zh_CN")) == "zh_CN"
    assert nearest("fr", ("en", "zh_CN")) == "en"


def test_the_bank_writes_once_for_all_who_read_a_tongue() -> None:
    assert WRITES == ("zh_CN", "en")
    assert BranchText("春熙路支行", "Chunxi Road Branch").read_in("zh_TW") == "春熙路支行"


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
