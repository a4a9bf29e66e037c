"""Free text, amounts, days and times as they are heard."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.languages.zh_cn import ZH_CN
from app.domain.money import Money
from app.journeys.say import InWords, Name, as_it_is, say
from app.ui.words import figures_aloud
from app.ui.words.aloud import aloud
from app.ui.words.catalogue import as_written
from app.ui.words.sentences import sentences, spans
from app.ui.words.words import Words

PLACES = {"十": 10, "百": 100, "千": 1000}


@pytest.mark.parametrize(
    ("written", "language", "heard"),
    [
        ("户名：王*兰", "zh_CN", "户名：王某兰"),
        ("M* Hughes, 8840216675/66752610", "en", "M Hughes, 8 8 4 0 2 1 6 6 7 5; 6 6 7 5 2 6 1 0"),
        (
            "请点击 http://bank.example.com/a?b=1 核实，或拨打 400-555-0199。",
            "zh_CN",
            "请点击一个网址核实，或拨打4，0，0；5，5，5；0，1，9，9。",
        ),
        ("Call 020 7946 0199, or see https://a.example.", "en", "Call 0 2 0, 7 9 4 6, 0 1 9 9, or see a web address."),
        ("The code is 458213.", "en", "The code is 4 5 8 2 1 3."),
        ("转 ¥5,000 到安全账户…", "zh_CN", "转五千元到安全账户。"),
        ("Pay £3,200.50 today", "en", "Pay 3200 pounds and 50 pence today"),
        ("80,587 pounds", "en", "80587 pounds"),
        ("A017, Margaret", "en", "A 0 1 7, Margaret"),
        ("Pay ¥10000000000000 now", "en", "Pay 1 0 0 0 0 0 0 0 0 0 0 0 0 0 now"),
        ("¥10,000,000,000,000.5", "zh_CN", "1，0，0，0，0，0，0，0，0，0，0，0，0，0；5"),
        ("£5 million, or £5m, or $2.5k", "en", "5 million pounds, or 5 million pounds, or 2.5 thousand dollars"),
        ("HK$50", "en", "HK50"),
        ("¥5万，共¥3亿", "zh_CN", "5万，共3亿"),
        ("转¥5,000到账户", "zh_CN", "转五千元到账户"),
        ("£-5, £5, and £1,000", "en", "minus 5 pounds, 5 pounds, and 1000 pounds"),
        ("25,000 people, 1,500 more", "en", "25,000 people, 1500 more"),
        ("Account of 李明 / Tom Li", "en", "Account of 李明, Tom Li"),
        ("gas / water", "en", "gas, water"),
        ("Smith & Sons, 10-12 May", "en", "Smith and Sons, 10 to 12 May"),
        ("3 秒", "zh_CN", "3秒"),
        ("这是骗局吗？，消息", "zh_CN", "这是骗局吗？消息"),
        ("6 6 2 1, 0 8", "en", "6 6 2 1, 0 8"),
        ("8，8，6，6；0", "zh_CN", "8，8，6，6；0"),
        (
            "Thursday at 9:30, or 9:05 pm, or 21:30, or 9:00",
            "en",
            "Thursday at half past 9, or 5 minutes past 9 pm, or 21 30, or 9 o’clock",
        ),
        ("上午9:30到14：05", "zh_CN", "上午九点三十分到十四点零五分"),
        ("It was 3:2, at 1:23:45", "en", "It was 3:2, at 1:23:45"),
        ("Wait, then ring 101 yourself, or call 159.", "en", "Wait, then ring 1 0 1 yourself, or call 1 5 9."),
        ("请拨打110，或者打 96110。别打500元", "zh_CN", "请拨打1，1，0，或者打9，6，1，1，0。别打500元"),
        ("[hidden], account ending in [hidden]", "en", "hidden, account ending in hidden"),
        ("November 2026, room 12", "en", "November 2026, room 12"),
    ],
)
def test_nothing_is_left_that_a_voice_would_stumble_over(written: str, language: str, heard: str) -> None:
    assert aloud(written, language) == heard
    assert aloud(heard, language) == heard


AMOUNTS = st.from_regex(r"[£€$¥￥] ?-?[\d,]{1,40}(\.\d{0,30})?[ \w万]?", fullmatch=True)


@given(st.text() | AMOUNTS, st.sampled_from(["zh_CN", "en"]))
def test_no_sign_is_left_whatever_was_written(text: str, language: str) -> None:
    assert not set("·…*/£¥￥_") & set(aloud(text, language))


def test_of_our_own_line_in_two_languages_the_half_is_heard_that_the_voice_can_say() -> None:
    ours = say("Preferences", "请选择语言 / Please choose your language")
    assert Words("zh_CN", as_written).spoken(ours) == "请选择语言"
    assert Words("en", as_written).spoken(ours) == "Please choose your language"


@pytest.mark.parametrize("theirs", [Name("李明 / Tom Li"), "李明 / Tom Li"])
def test_what_people_wrote_in_two_languages_is_heard_whole(theirs: Name | str) -> None:
    words = Words("en", as_written)
    assert words.spoken(as_it_is(theirs)) == words.param_spoken(theirs) == "李明, Tom Li"
    assert words.spoken(say("Test", "Account of {name}")(name=theirs)) == "Account of 李明, Tom Li"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "零"), (2, "二"), (10, "十"), (15, "十五"), (105, "一百零五"), (110, "一百一十"), (200, "二百"), (1001, "一千零一"),
        (2222, "两千二百二十二"), (10_050, "一万零五十"), (20_000, "两万"), (80_587, "八万零五百八十七"), (100_000, "十万"),
        (1_002_000, "一百万两千"), (100_000_001, "一亿零一"),
    ],
)  # fmt: skip
def test_numbers_are_said_as_they_are_counted(count: int, said: str) -> None:
    assert ZH_CN.numerals.number(count) == said


@given(st.integers(1, 9999))
def test_a_number_means_what_was_meant(count: int) -> None:
    total = digit = 0
    for sign in ZH_CN.numerals.number(count).replace("两", "二"):
        if sign in PLACES:
            total, digit = total + (digit or 1) * PLACES[sign], 0
        else:
            digit = "零一二三四五六七八九".index(sign)
    assert total + digit == count


@pytest.mark.parametrize(
    ("minor", "chinese", "english"),
    [
        (12850, "一百二十八元五角", "128 yuan and 50 fen"),
        (50, "五角", "50 fen"),
        (200, "两元", "2 yuan"),
        (0, "零元", "0 yuan"),
        (-3000, "负三十元", "minus 30 yuan"),
    ],
)
def test_amounts_have_no_silent_noughts(minor: int, chinese: str, english: str) -> None:
    assert figures_aloud.money(Money("CNY", minor), "zh_CN") == chinese
    assert figures_aloud.money(Money("CNY", minor), "en") == english
    assert figures_aloud.money(Money("GBP", 101), "en") == "1 pound and 1 penny"


@pytest.mark.parametrize(
    ("hour", "minute", "chinese", "english"),
    [
        (9, 0, "上午九点", "9 o’clock in the morning"),
        (14, 15, "下午两点十五分", "a quarter past 2 in the afternoon"),
        (21, 5, "晚上九点零五分", "5 minutes past 9 in the evening"),
        (0, 30, "凌晨零点三十分", "half past 12 at night"),
        (12, 1, "中午十二点零一分", "1 minute past 12 in the afternoon"),
        (12, 0, "中午十二点", "noon"),
        (0, 0, "凌晨零点", "midnight"),
    ],
)
def test_times_are_told_as_a_clerk_tells_them(hour: int, minute: int, chinese: str, english: str) -> None:
    assert figures_aloud.clock(time(hour, minute), "zh_CN") == chinese
    assert figures_aloud.clock(time(hour, minute), "en") == english


def test_days_are_told_with_their_weekday() -> None:
    when, today = datetime(2027, 1, 21, 9).astimezone(), date(2027, 1, 20)
    assert figures_aloud.moment(when, "zh_CN", today) == "一月二十一日星期四，上午九点"
    assert figures_aloud.ahead(when, "zh_CN", today) == "明天，一月二十一日星期四，上午九点"
    assert figures_aloud.ahead(when, "en", today) == "Thursday the 21st of January, that is tomorrow, 9 o’clock in the morning"
    assert figures_aloud.day(date(2026, 11, 12), "en", today) == "Thursday the 12th of November 2026"
    assert figures_aloud.day(date(2026, 11, 12), "zh_CN", today) == "二零二六年十一月十二日星期四"


def test_capitals_on_a_cheque_are_for_the_eye() -> None:
    assert Words("zh_CN", as_written).spoken(as_it_is(InWords(Money("CNY", 12850)))) == "一百二十八元五角"


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("转出以后很难要回来。现在还可以停下来！好吗？", ["转出以后很难要回来。", "现在还可以停下来！", "好吗？"]),
        ("他说：“停下。”她停了。", ["他说：“停下。”", "她停了。"]),
        ("Mr. Webb came. It cost 3.50 pounds. Really?", ["Mr. Webb came.", "It cost 3.50 pounds.", "Really?"]),
        ("One line\nand another", ["One line", "and another"]),
        ("  ", []),
    ],
)
def test_sentences_are_told_apart(text: str, apart: list[str]) -> None:
    assert list(sentences(text)) == apart


@given(st.text())
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
    assert all(begin < end for begin, end in spans(text))
