"""What a helper may say: nothing that carries a number to pay to, or a place to go."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.astray import KNOWN_LINES
from app.domain.family import Side
from app.domain.hints import LONGEST_HINT, may_be_said
from app.domain.shares import ShareKind, may_be_shared

ZEROES = (0x30, 0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE)
"""Where the digits of a script begin: ours, Arabic, Persian, Indian, wide, mathematical."""
SPOKEN = ("〇零", "一壹幺", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@pytest.mark.parametrize(
    "line",
    [
        "慢慢来，先看第一行",
        "请您一定要慢慢来，千万别急，万一不对就停下",
        "一下一下来，第一个，十分对",
        "Take your time, I am with you.",
        "See you at 10:30",
        "It was in 2024. Do you remember?",
        "Stop. Call me, please!",
        "名字不对。请停一停",
        "It costs 10.50 here",
        "停下。OK?",
        "2.按返回",
        "That makes 3. Go back.",
    ],
)
def test_plain_words_may_be_said(line: str) -> None:
    assert may_be_said(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   ",
        "x" * (LONGEST_HINT + 1),
        "62880",
        "6 2 8 8 0",
        "first 628 and then 800",
        "６２８８０",
        "①②③④⑤",
        "六二八八零",
        "陆-贰-捌-捌-零",
        "六 2 八 8 零",
        "six two eight eight zero",
        "www.bank",
        "bank.com",
        "bank . com",
        "bank. com",
        "bank。com",
        "ｂａｎｋ．ｃｏｍ",
        "https://x",
        "me@bank",
        "银行点com",
        "bank dot com",
        "t.cn/x",
        "163.com",
        "go to 1688.com",
        "icbc1.ru",
        "163 .com",
        "163。com",
    ],
)
def test_numbers_and_places_may_not(line: str) -> None:
    assert not may_be_said(line)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.sampled_from(ZEROES)), min_size=5, max_size=19), st.sampled_from(["", " ", "-", "，", "号"])
)
def test_no_account_in_any_script(account: list[tuple[int, int]], between: str) -> None:
    assume("".join(str(digit) for digit, _ in account) not in KNOWN_LINES)
    assert not may_be_said(between.join(chr(zero + digit) for digit, zero in account))


@given(st.lists(st.integers(0, 9), min_size=5, max_size=10), st.sampled_from(["", " ", "-", "、"]))
def test_no_account_spelled_out(account: list[int], between: str) -> None:
    assert not may_be_said(between.join(SPOKEN[digit][digit % len(SPOKEN[digit])] for digit in account))
    assert not may_be_said(" ".join(ENGLISH[digit] for digit in account))


def test_what_may_be_shared() -> None:
    message = "您的账户 6288000000000001 有异常，请点 http://bank.example.com"
    assert may_be_shared(ShareKind.MESSAGE, message, Side.CUSTOMER)
    assert not may_be_shared(ShareKind.MESSAGE, message, Side.HELPER)
    assert may_be_shared(ShareKind.MESSAGE, "别信这个电话", Side.HELPER)
    assert not may_be_shared(ShareKind.MESSAGE, "", Side.CUSTOMER)
    assert not may_be_shared(ShareKind.ALERT, "", Side.CUSTOMER)
    assert may_be_shared(ShareKind.STOP, "", Side.HELPER)
    assert not may_be_shared(ShareKind.STOP, "now", Side.HELPER)
    assert not may_be_shared(ShareKind.MESSAGE, "x" * 501, Side.CUSTOMER)
