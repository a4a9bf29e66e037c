"""Words: every kind of entry is worded, figures are exact, and what is read aloud is complete."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.accounts import Entry
from app.domain.entries import EntryCode
from app.domain.money import Money
from app.domain.people import Preferences
from app.journeys.entry_words import in_a_sentence
from app.journeys.preferences import TEXT_SIZE
from app.journeys.say import Digits, InWords, Name, as_it_is, say
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Browse
from app.ui.words import figures, figures_aloud
from app.ui.words.catalogue import NoCatalogue, as_written, catalogue
from app.ui.words.names import unmarked
from app.ui.words.spoken import spoken
from app.ui.words.words import Words
from tests.ui.samples import STEPS
from tests.ui.troupe import TRAIL

REPOSITORY = Path(__file__).parents[2]
ENGLISH = Words("en", as_written)


@pytest.mark.parametrize("code", list(EntryCode))
def test_every_kind_of_entry_is_worded(code: EntryCode) -> None:
    """In at least one direction by a sentence of its own, in both by some sentence."""
    when = datetime(2026, 11, 15, 4, tzinfo=UTC)
    came, went = (in_a_sentence(Entry("e", when, Money("CNY", minor), code, "周记", "")) for minor in (320000, -320000))
    unknown = [in_a_sentence(Entry("e", when, Money("CNY", minor), "unheard", "周记", "")).text for minor in (1, -1)]
    assert [came.text, went.text] != unknown
    for sentence in (came, went):
        assert "3,200.00 yuan" in ENGLISH(sentence)


def test_a_pension_reads_as_in_the_house_rules() -> None:
    chinese = Words("zh_CN", catalogue("zh_CN", REPOSITORY / "build" / "i18n"))
    entry = Entry("e", datetime(date.today().year, 11, 15, 4, tzinfo=UTC), Money("CNY", 320000), "pension", "社保局", "")
    assert chinese(in_a_sentence(entry)).startswith("养老金到账 3,200.00 元，11月15日")


def test_a_missing_catalogue_is_told() -> None:
    with pytest.raises(NoCatalogue):
        catalogue("zh_CN", Path("/nowhere"))


@pytest.mark.parametrize(
    ("money", "language", "written", "aloud"),
    [
        (Money("CNY", 320000), "zh_CN", "3,200.00 元", "三千二百元"),
        (Money("CNY", 128805), "zh_CN", "1,288.05 元", "一千二百八十八元零五分"),
        (Money("CNY", -5), "zh_CN", "−0.05 元", "负五分"),
        (Money("CNY", 12850), "en", "128.50 yuan", "128 yuan and 50 fen"),
        (Money("CNY", 320000), "zh_TW", "人\N{WORD JOINER}民\N{WORD JOINER}幣\N{NO-BREAK SPACE}3,200.00 元", "人民幣三千二百元"),
        (Money("CNY", -5), "zh_TW", "人\N{WORD JOINER}民\N{WORD JOINER}幣\N{NO-BREAK SPACE}−0.05 元", "人民幣負五分"),
        (Money("GBP", 20250), "zh_TW", "202.50 英鎊", "二百零二英鎊五十便士"),
        (Money("GBP", 4200), "en", "£42.00", "42 pounds"),
        (Money("GBP", -123456), "en", "−£1,234.56", "minus 1234 pounds and 56 pence"),
        (Money("JPY", 1200), "en", "1,200 yen", "1200 yen"),
    ],
)
def test_amounts_are_exact_and_said_as_people_say_them(money: Money, language: str, written: str, aloud: str) -> None:
    assert figures.money(money, language) == written
    assert figures_aloud.money(money, language) == aloud


def test_days_are_said_with_their_weekday() -> None:
    assert figures.day(date(2026, 11, 21), "zh_CN", date(2026, 12, 1)) == "11月21日 星期六"
    assert figures.day(date(2026, 11, 21), "en", date(2026, 12, 1)) == "Saturday 21 November"


@pytest.mark.parametrize(
    ("day", "hour", "chinese", "english"),
    [
        (21, 18, "今天（11月21日 星期六）晚上6:05", "Saturday 21 November (today), 6:05 in the evening"),
        (22, 9, "明天（11月22日 星期日）上午9:05", "Sunday 22 November (tomorrow), 9:05 in the morning"),
        (22, 12, "明天（11月22日 星期日）中午12:05", "Sunday 22 November (tomorrow), 12:05 in the afternoon"),
        (23, 0, "11月23日 星期一 凌晨12:05", "Monday 23 November, 12:05 at night"),
    ],
)
def test_what_is_to_come_is_said_with_tomorrow(day: int, hour: int, chinese: str, english: str) -> None:
    when = datetime(2026, 11, day, hour, 5).astimezone()
    assert figures.ahead(when, "zh_CN", date(2026, 11, 21)) == chinese
    assert figures.ahead(when, "en", date(2026, 11, 21)) == english


def test_what_has_been_is_told_in_the_same_way_as_what_is_to_come() -> None:
    when = datetime(2025, 11, 21, 16, 15).astimezone()
    assert figures.moment(when, "zh_CN") == "2025年11月21日 星期五 下午4:15"
    assert figures.moment(when, "en") == "Friday 21 November 2025, 4:15 in the afternoon"
    assert ENGLISH(say("Test", "At {time}")(time=when.time())) == "At 4:15 in the afternoon"


def test_days_of_another_year_say_which() -> None:
    assert figures.day(date(2025, 11, 25), "zh_CN", date(2026, 11, 21)) == "2025年11月25日 星期二"
    assert figures.day(date(2025, 11, 25), "en", date(2026, 11, 21)) == "Tuesday 25 November 2025"


def test_parameters_are_written_by_their_class() -> None:
    sentence = say("Test", "{amount} ({words}) to {name}, {digits}")(
        amount=Money("CNY", 50000), words=InWords(Money("CNY", 50000)), name=Name("{李}"), digits=Digits("6621")
    )
    assert ENGLISH(sentence) == "500.00 yuan (five hundred yuan) to {李}, 6621"
    assert ENGLISH.spoken(sentence) == "500 yuan (five hundred yuan) to {李}, 6 6 2 1"
    assert ENGLISH(as_it_is("{her} words")) == "{her} words"


def test_a_chinese_name_stays_on_one_line_and_is_heard_as_it_is() -> None:
    sentence = say("Test", "Hello {name}")(name=Name("王桂兰"))
    assert ENGLISH(sentence) == "Hello 王\u2060桂\u2060兰"
    assert unmarked(ENGLISH(sentence)) == ENGLISH.spoken(sentence) == "Hello 王桂兰"
    assert ENGLISH(say("Test", "To {name}")(name=Name("成都市水务公司"))) == "To 成都市水务公司"


def test_a_long_number_is_read_group_by_group() -> None:
    assert figures.spoken_digits("6299 08 1", "en") == "6 2 9 9, 0 8, 1"
    assert figures.spoken_digits("6299 08", "zh_CN") == "6，2，9，9；0，8"


def test_a_question_is_read_with_its_choices_and_the_one_in_force() -> None:
    said = spoken(TEXT_SIZE.question(Preferences(text_size=150), TRAIL), ENGLISH).splitlines()
    assert said[0] == "How large should the letters be?"
    assert "Very large, chosen now" in said


def test_a_pin_is_never_read() -> None:
    said = spoken(enter_pin(()), ENGLISH)
    assert not re.search(r"\d", said)


def test_of_a_list_the_headings_and_what_stands_under_a_line_are_heard_too() -> None:
    step = STEPS["payments"]()
    assert isinstance(step, Browse)
    heard = spoken(step, ENGLISH).splitlines()
    first = step.items[0]
    assert first.heading is not None
    assert first.detail is not None
    assert heard[1:3] == ["On their way", f"{ENGLISH.spoken(first.sentence)}, {ENGLISH.spoken(first.detail)}"]
