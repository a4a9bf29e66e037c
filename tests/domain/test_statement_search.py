"""What somebody looks for, in plain words of both languages, and what is found for it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entries import EntryCode
from app.domain.initials import initials
from app.domain.money import Money
from app.domain.search_reading import Sought, understood, whole_number
from app.domain.search_words import ENGLISH_MONTHS
from app.domain.statement_search import found
from app.domain.statements import StatementEntry, last_of_month
from app.ui.writing.library import characters

TODAY = date(2026, 11, 22)
MARCH = (date(2026, 3, 1), date(2026, 3, 31))
YEAR_2025 = (date(2025, 1, 1), date(2025, 12, 31))


def when(text: str) -> tuple[date, date] | None:
    sought = understood(text, TODAY)
    return (sought.first, sought.last) if sought.dated else None


@pytest.mark.parametrize(
    "text",
    ["三月", "3月", "３月", "三月份", "March", "in march", "MAR", "2026年3月", "今年三月", "march this year", "Who did I pay in March?"],
)
def test_a_month_is_understood(text: str) -> None:
    assert when(text) == MARCH


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("上个月", (date(2026, 10, 1), date(2026, 10, 31))),
        ("last month", (date(2026, 10, 1), date(2026, 10, 31))),
        ("这个月", (date(2026, 11, 1), date(2026, 11, 30))),
        ("十二月", (date(2025, 12, 1), date(2025, 12, 31))),
        ("去年三月", (date(2025, 3, 1), date(2025, 3, 31))),
        ("march 2024", (date(2024, 3, 1), date(2024, 3, 31))),
        ("feb 2024", (date(2024, 2, 1), date(2024, 2, 29))),
        ("12月5日", (date(2025, 12, 5), date(2025, 12, 5))),
        ("昨天", (date(2026, 11, 21), date(2026, 11, 21))),
        ("yesterday", (date(2026, 11, 21), date(2026, 11, 21))),
        ("上周", (date(2026, 11, 9), date(2026, 11, 15))),
        ("last week", (date(2026, 11, 9), date(2026, 11, 15))),
        ("去年", YEAR_2025),
        ("last year", YEAR_2025),
        ("2025年", YEAR_2025),
        ("2025", YEAR_2025),
        ("may", (date(2026, 5, 1), date(2026, 5, 31))),
        ("gas in may", (date(2026, 5, 1), date(2026, 5, 31))),
    ],
)
def test_other_times_are_understood(text: str, days: tuple[date, date]) -> None:
    assert when(text) == days


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("128.50", "128.50"),
        ("１２８．５０", "128.50"),
        ("1,234.50元", "1234.50"),
        ("£12", "12"),
        ("五百块", "500"),
        ("一百二十八块五", "128.5"),
        ("两千元", "2000"),
        ("2000", "2000"),
        ("李娜 300 元", "300"),
    ],
)
def test_an_amount_is_understood(text: str, amount: str) -> None:
    assert understood(text, TODAY).amount == amount


@pytest.mark.parametrize(
    ("text", "names", "went"),
    [
        ("李娜", ("李娜",), None),
        ("三月付给李娜多少钱", ("李娜",), True),
        ("谁给我转账", (), False),
        ("who paid me in march", (), False),
        ("What did I pay Derek?", ("derek",), True),
        ("May Wong", ("may", "wong"), None),
        ("上个月给女儿转了多少", ("女儿",), True),
    ],
)
def test_whom_and_which_way(text: str, names: tuple[str, ...], went: bool | None) -> None:
    sought = understood(text, TODAY)
    assert (sought.names, sought.went) == (names, went)


@given(st.text(max_size=60), st.dates(date(2000, 3, 1), date(2090, 12, 31)))
def test_nothing_is_an_error_and_no_more_is_asked_of_the_bank_than_it_tells(text: str, today: date) -> None:
    sought = understood(text, today)
    assert 0 <= (sought.last - sought.first).days < 400


@given(st.integers(1, 12), st.integers(2000, 2099), st.sampled_from(("{year}年{month}月", "{name} {year}", "in {name} {year}")))
def test_any_month_of_any_year(month: int, year: int, written: str) -> None:
    text = written.format(year=year, month=month, name=ENGLISH_MONTHS[month - 1])
    first = date(year, month, 1)
    assert when(text) == (first, last_of_month(first))


@given(st.integers(0, 99_999_999))
def test_chinese_numerals_are_read_as_they_are_written(number: int) -> None:
    assert whole_number(in_chinese(number)) == number


def in_chinese(number: int) -> str:
    """Written without the zeros in between, which nobody needs to say."""
    if number >= 10_000:
        return f"{in_chinese(number // 10_000)}万{in_chinese(number % 10_000) if number % 10_000 else ''}"
    signs = "零一二三四五六七八九"
    parts = [(number // unit % 10, name) for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, ""))]
    return "".join(signs[digit] + name for digit, name in parts if digit) or "零"


ENTRIES = tuple(
    StatementEntry("a", str(number), day, Money("CNY", minor), code, name, note)
    for number, (day, minor, code, name, note) in enumerate(
        [
            (date(2026, 3, 2), -12850, EntryCode.ELECTRICITY, "国网成都供电公司", "3月电费"),
            (date(2026, 3, 5), 80000, EntryCode.INCOME_TRANSFER, "李娜", "妈，这个月的"),
            (date(2026, 3, 9), -26000, EntryCode.PAYMENT, "锦江区老年大学", "书法班学费"),
            (date(2026, 10, 5), -50000, EntryCode.PAYMENT, "李娜", "生日"),
            (date(2026, 10, 9), -110000, EntryCode.RENT, "赵建国", ""),
            (date(2026, 11, 2), -12800, EntryCode.GROCERIES, "Corner Shop", "=1+1"),
        ]
    )
)
CALLED = {"李娜": "女儿", "赵建国": "房东老赵"}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("三月", "210"),
        ("三月付给谁了", "20"),
        ("三月谁给我转账", "1"),
        ("李娜", "31"),
        ("女儿", "31"),
        ("ln", "31"),
        ("zjg", "4"),
        ("付李娜", "31"),
        ("付给女儿", "3"),
        ("电费", "0"),
        ("electricity in march", "0"),
        ("128.50", "0"),
        ("128", "50"),
        ("128.00", "5"),
        ("上个月", "43"),
        ("上个月 李娜", "3"),
        ("房租 十月", "4"),
        ("corner", "5"),
        ("cs", "5"),
        ("四月", ""),
        ("王", ""),
    ],
)
def test_what_is_found(text: str, ids: str) -> None:
    assert "".join(entry.entry_id for entry in found(ENTRIES, understood(text, TODAY), CALLED)) == ids


@given(st.text(max_size=20))
def test_what_is_found_lies_in_the_time_and_comes_latest_first(text: str) -> None:
    sought: Sought = understood(text, TODAY)
    days = [entry.day for entry in found(ENTRIES, sought, CALLED)]
    assert days == sorted(days, reverse=True)
    assert all(sought.first <= day <= sought.last for day in days)


def test_initials_are_those_of_the_readings() -> None:
    """The oracle is the dictionary that the pinyin pad writes with: each of the 3,755 characters has a reading that begins so."""
    readings = dict(characters())
    wrong = []
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            if high * 256 + low <= 0xD7F9:
                sign = bytes((high, low)).decode("gb2312")
                if initials(f"a{sign}")[1:] not in {reading[:1] for reading in readings[sign]}:
                    wrong.append(sign)
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "letters"), [("李娜", "ln"), ("曾国藩", "zgf"), ("单田芳", "stf"), ("Derek (gardener)", "dg"), ("O'Brien", "ob"), ("", "")]
)
def test_initials_of_names(name: str, letters: str) -> None:
    assert initials(name) == letters
