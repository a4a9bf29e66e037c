from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.ui.look.fonts import font
from app.ui.look.tokens import LINE_HEIGHT
from app.ui.parts.wrapping import Lines, anew, lay, least_width, measure, natural_width, phrased, running
from app.ui.words.names import unbroken, unmarked

WORDS = st.text("abc defgh ijklmnop 您好今天想办什么，。？ 1,234.50", min_size=1, max_size=80)
SIZES = st.sampled_from([24, 40, 84])


@given(WORDS, SIZES, st.integers(180, 900), st.booleans())
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, size: int, width: int, balanced: bool) -> None:
    lines = lay(text, font(size), width, balanced=balanced)
    layout = lines.layout
    assert lines.width <= width
    assert "".join(text[layout.lineAt(n).textStart() :][: layout.lineAt(n).textLength()] for n in range(layout.lineCount())) == text
    assert lines.height >= layout.lineCount() * int(size * LINE_HEIGHT)


@example("00.。。f么000。", 84, 315)
@given(WORDS, SIZES, st.integers(180, 900))
def test_balanced_lines_are_not_more_lines(text: str, size: int, width: int) -> None:
    assert lay(text, font(size), width, balanced=True).layout.lineCount() == lay(text, font(size), width).layout.lineCount()


def test_a_heading_does_not_end_in_one_lost_character() -> None:
    text = "王桂兰，您好。今天您想办什么？"
    plain, balanced = (lay(text, font(40), 13 * 40, balanced=wish).layout for wish in (False, True))
    assert plain.lineAt(1).textLength() <= 3
    assert balanced.lineAt(1).textLength() >= 5


def set_out(text: str, lines: Lines) -> list[str]:
    layout = lines.layout
    return [text[line.textStart() :][: line.textLength()].strip() for line in map(layout.lineAt, range(layout.lineCount()))]


@given(WORDS, SIZES, st.integers(180, 900))
@example("么0.d？0", 84, 207)
def test_phrases_need_no_more_lines_than_the_room_does_and_lose_no_letter(text: str, size: int, width: int) -> None:
    lines = phrased(text, font(size), width)
    assert lines.layout.lineCount() == lay(text, font(size), width).layout.lineCount()
    assert lines.width <= width
    assert "".join(set_out(text, lines)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("这是您所有的钱。您想看哪一项？", ["这是您所有的钱。", "您想看哪一项？"]),
        ("按您的意思，转账都停住了，所以钱转不出去。", ["按您的意思，转账都停住了，", "所以钱转不出去。"]),
        ("Hello Mr. Smith. What would you like to do?", ["Hello Mr. Smith.", "What would you like to do?"]),
        ("Because it is a large sum, the money waits a while.", ["Because it is a large sum,", "the money waits a while."]),
        ("请选择语言 / Choose your language", ["请选择语言 /", "Choose your language"]),
    ],
)
def test_a_heading_breaks_where_a_sentence_or_a_clause_ends(text: str, lines: list[str]) -> None:
    assert set_out(text, phrased(text, font(64, strong=True), 900)) == lines


def test_running_text_has_full_lines_yet_none_with_one_lost_word() -> None:
    lost = "Because it is a large amount, the money waits a while."
    full = "We ask the bank whether it went out. Nothing is lost, and you need not do anything."
    assert set_out(lost, running(lost, font(48), 1060)) == ["Because it is a large amount,", "the money waits a while."]
    assert set_out(full, running(full, font(48), 1060)) == set_out(full, lay(full, font(48), 1060))


@pytest.mark.parametrize("text", ["把 1,234.50 元转给李娜", "Send 1,234.50 yuan to her"])
def test_an_amount_stays_with_its_unit(text: str) -> None:
    width = natural_width(text[: text.index("50") + 3], font(40)) + 20
    assert not any(line.endswith("50") for line in set_out(text, lay(text, font(40), width)))


def test_a_word_wider_than_its_room_is_broken_and_not_cut() -> None:
    lines = lay("incomprehensibilities", font(84), 200)
    assert lines.layout.lineCount() > 3
    assert lines.width <= 200


def test_what_a_button_says_is_not_stood_on_end() -> None:
    assert least_width("找人帮忙", font(24)) == natural_width("找人帮忙", font(24))
    assert least_width("Talk to a person", font(24)) < natural_width("Talk to a person", font(24)) * 0.6


def test_lines_are_no_longer_than_can_be_read_well() -> None:
    assert measure("今天", font(24)) == 34 * 24
    latin = "The quick brown fox jumps over the lazy dog and runs on and on through the wood until evening comes"
    layout = lay(latin, font(24), measure(latin, font(24))).layout
    assert 50 <= layout.lineAt(0).textLength() <= 64


def test_quotation_marks_are_as_wide_as_the_script_around_them() -> None:
    assert natural_width("“My money”", font(100)) - natural_width("My money", font(100)) < 110
    assert natural_width("“我的钱”", font(100)) - natural_width("我的钱", font(100)) >= 180


DATES = ("2027年11月22日", "（11月23日", "星期一", "凌晨3:13", "（已遮住）")  # and what stands for a name that is covered
PIECES = st.lists(st.sampled_from([*DATES, "您可以帮王秀兰，", "到", "为止。", " ", "）", "Mum "]), min_size=1, max_size=7).map("到".join)


@given(PIECES, SIZES, st.integers(180, 900))
def test_no_chinese_date_is_broken_that_fits_on_a_line(text: str, size: int, width: int) -> None:
    for lines in (lay(text, font(size), width), phrased(text, font(size), width), running(text, font(size), width)):
        assert lines.width <= width
        assert "".join(set_out(text, lines)).replace(" ", "") == text.replace(" ", "")
    layout = lay(text, font(size), width).layout
    breaks = {layout.lineAt(n).textStart() for n in range(1, layout.lineCount())}
    for date in DATES:
        if natural_width(f"{date}）。", font(size)) <= width:  # what closes it stays with it
            begins = [found.start() for found in re.finditer(date, text)]
            assert not [begin for begin in begins if breaks & set(range(begin + 1, begin + len(date)))]


@given(PIECES, SIZES, st.integers(180, 900))
def test_dates_make_no_heading_longer_than_plain_lines(text: str, size: int, width: int) -> None:
    count = lay(text, font(size), width).layout.lineCount()
    assert phrased(text, font(size), width).layout.lineCount() == count


@given(
    st.sampled_from(["王秀兰", "李娜", "欧阳修文"]),
    SIZES,
    st.integers(350, 900),
    st.text("您的付款问，。", max_size=14),
    st.text("您可以帮", max_size=9),
)
def test_no_name_is_broken(name: str, size: int, width: int, before: str, after: str) -> None:
    text = f"{before}{unbroken(name)}{after}"
    for lines in (layout(text, font(size), width) for layout in (lay, phrased, running)):
        assert lines.width <= width
        assert any(name in line for line in set_out(unmarked(text), lines))


@given(
    st.sampled_from(["Margaret Hughes", "Derek Whitlock", "M* Hughes", "Dr. Anne O’Neil"]),
    SIZES,
    st.integers(180, 900),
    st.sampled_from(["", "Shall we keep ", "Have you ever met ", "The money for "]),
    st.sampled_from([" has gone out.", " in your list?", " face to face?", ""]),
)
def test_no_english_name_is_torn_that_fits_on_a_line(name: str, size: int, width: int, before: str, after: str) -> None:
    text = f"{before}{unbroken(name)}{after}"
    for lines in (layout(text, font(size), width) for layout in (lay, phrased, running)):
        assert lines.width <= width
        if natural_width(f"{name}.", font(size)) <= width:
            assert any(name in line for line in set_out(unmarked(text), lines))


@given(SIZES, st.integers(180, 900), st.sampled_from(["", "Everything is stopped since ", "The money goes out on "]))
def test_no_day_is_torn_from_its_month_and_no_hour_from_its_part_of_the_day(size: int, width: int, before: str) -> None:
    text = f"{before}Tuesday 24 November (tomorrow), 3:32 in the morning. Until then you can stop it."
    for lines in (layout(text, font(size), width) for layout in (lay, phrased, running)):
        for whole in ("24 November", "3:32 in the morning"):
            if natural_width(f"{whole}.", font(size)) <= width:
                assert any(whole in line for line in set_out(text, lines))


def test_a_number_in_words_is_not_broken_at_its_hyphen() -> None:
    text = "one million two hundred and thirty-four thousand"
    width = natural_width(text[: text.index("four")], font(40)) + 20
    assert set_out(text, lay(text, font(40), width)) == ["one million two hundred and", "thirty-four thousand"]


@pytest.mark.parametrize(
    ("text", "key"),
    [("At the bottom of the screen, press “Stop everything”.", "Stop everything"), ("请按屏幕下方的“全部停住”。", "全部停住")],
)
def test_what_a_key_is_called_stands_on_one_line(text: str, key: str) -> None:
    width = natural_width(text[: text.index(key) + len(key) // 2], font(40)) + 10
    assert f"“{key}”" in set_out(text, lay(text, font(40), width))[-1]


def test_a_firm_with_a_long_name_may_stand_on_two_lines() -> None:
    assert unbroken("Clearview Window Cleaning") == "Clearview Window Cleaning"


@pytest.mark.parametrize("name", ["王秀兰", "Margaret Hughes"])
def test_what_keeps_a_name_together_is_not_drawn(name: str) -> None:
    assert lay(unbroken(name), font(84), 900).layout.text() == name


def test_what_is_drawn_elsewhere_has_the_same_lines() -> None:
    shared = phrased("觉得不对劲，就先停住，再慢慢想。什么时候都可以停。", font(24), 460)
    own = anew(shared)
    assert own.layout is not shared.layout
    assert (
        set_out(own.layout.text(), own)
        == set_out(shared.layout.text(), shared)
        == ["觉得不对劲，就先停住，再慢慢想。", "什么时候都可以停。"]
    )
    assert [each.rect() for each in map(own.layout.lineAt, range(2))] == [each.rect() for each in map(shared.layout.lineAt, range(2))]


def test_what_a_file_is_called_stays_whole() -> None:
    lines = running("文件在“文档”文件夹里，名字是“怎样给人转账.pdf”。", font(24), 430)
    assert set_out(lines.layout.text(), lines)[1].startswith("“怎样给人转账.pdf”")


@pytest.mark.parametrize("lay_out", [running, lambda *asked: anew(running(*asked))])
def test_a_date_is_not_torn_where_two_letters_are_drawn_as_one(lay_out: Callable[..., Lines]) -> None:
    text = "Not alone: first read what to say. Asked Tuesday 24 November, 9:18 in the morning"
    assert set_out(text, lay_out(text, font(20), 480)) == [
        "Not alone: first read what to say. Asked",
        "Tuesday 24 November, 9:18 in the morning",
    ]


def test_a_day_of_the_week_stays_with_its_date_where_there_is_room() -> None:
    text = "Shall somebody help you with the bank until Tuesday 23 November 2027?"
    assert set_out(text, phrased(text, font(40), 640))[-1] == "Tuesday 23 November 2027?"
    assert set_out(text, phrased(text, font(40), 400))[-1] == "23 November 2027?"
