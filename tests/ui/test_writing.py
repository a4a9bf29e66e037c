"""Writing by touch alone: what is written is what was pressed, and nothing written is ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from app.journeys.say import say
from app.journeys.steps import EnterText
from app.ui.look.apply import apply
from app.ui.look.look import Look
from app.ui.pages.text import EnterTextPage
from app.ui.parts.candidates import Candidates
from app.ui.parts.hands import Hands
from app.ui.parts.letter_pad import LetterKey
from app.ui.parts.pressable import Pressable
from app.ui.writing.chinese import chinese
from tests.ui.conftest import Show, put_away
from tests.ui.samples import TRAIL, words

LEFT = Qt.MouseButton.LeftButton
STEP = EnterText(key="name", trail=TRAIL, question=say("Test", "Who?"), label=say("Test", "Name"), least=1, most=12)


def page_in(language: str, hands: Hands | None = None) -> EnterTextPage:
    page = EnterTextPage(STEP, words(language), hands or Hands(0))
    page.lexicon_wanted.connect(lambda: page.learn(chinese()))
    page.resize(1000, 1400)
    return page


def key(page: EnterTextPage, name: str) -> Pressable:
    found = [key for key in page.findChildren(Pressable) if key.isVisible() and name in (key.accessibleName(), key.text())]
    assert found, name
    return found[0]


def press(page: EnterTextPage, *names: str) -> None:
    for name in names:
        QTest.mouseClick(key(page, name), LEFT)
        QApplication.processEvents()


def offered(page: EnterTextPage) -> list[str]:
    row = page.findChild(Candidates)
    assert row is not None
    others = {more(page), earlier(page)}
    return [key.text() for key in row.findChildren(LetterKey) if key.isVisible() and key.text() not in others]


@pytest.fixture
def chinese_page(show: Show) -> EnterTextPage:
    page = page_in("zh_CN")
    show(page)
    return page


@pytest.fixture
def english_page(show: Show) -> EnterTextPage:
    page = page_in("en")
    show(page)
    return page


def test_a_chinese_name_is_written_by_touch_alone(chinese_page: EnterTextPage) -> None:
    answered = QSignalSpy(chinese_page.answered)
    press(chinese_page, *"wang", "王", *"guilan", "桂兰")
    chinese_page.forward()
    assert answered.at(0) == ["王桂兰"]
    assert STEP.take(answered.at(0)[0]) == STEP.take("王桂兰")


def test_letters_wait_in_sight_and_are_no_answer_yet(chinese_page: EnterTextPage) -> None:
    empty = chinese_page.field.grab().toImage()
    press(chinese_page, *"wang")
    assert chinese_page.typed() == ""
    assert chinese_page.field.grab().toImage() != empty
    answered = QSignalSpy(chinese_page.answered)
    chinese_page.forward()
    assert answered.count() == 0
    assert chinese_page.objection


def test_a_character_takes_its_own_letters_and_leaves_the_others(chinese_page: EnterTextPage) -> None:
    press(chinese_page, *"lifang", "李")
    assert (chinese_page.typed(), chinese_page.writing.waiting) == ("李", "fang")


def test_more_characters_are_shown_row_by_row_and_back(chinese_page: EnterTextPage) -> None:
    press(chinese_page, *"yi")
    first = offered(chinese_page)
    press(chinese_page, more(chinese_page))
    second = offered(chinese_page)
    assert second
    assert not {*first} & {*second}
    press(chinese_page, earlier(chinese_page))
    assert offered(chinese_page) == first


def test_keys_to_choose_from_do_not_stand_on_each_other(chinese_page: EnterTextPage) -> None:
    press(chinese_page, *"shi")
    row = chinese_page.findChild(Candidates)
    assert row is not None
    places = sorted((key.geometry() for key in row.findChildren(LetterKey) if key.isVisible()), key=lambda place: place.left())
    assert all(before.right() + 16 <= after.left() for before, after in pairwise(places))
    assert places[-1].right() < row.width()


def test_before_the_characters_are_there_letters_wait_for_them(show: Show) -> None:
    page = EnterTextPage(STEP, words("zh_CN"), Hands(0))
    page.resize(1000, 1400)
    wanted = QSignalSpy(page.lexicon_wanted)
    show(page)
    press(page, *"li")
    assert (wanted.count(), page.writing.waiting) == (1, "li")
    page.learn(chinese())
    QApplication.processEvents()
    assert offered(page)[0] == "李"


def test_what_is_selected_does_not_give_way_to_a_key(chinese_page: EnterTextPage) -> None:
    chinese_page.field.setText("张建国")
    chinese_page.field.selectAll()
    press(chinese_page, "l", "i", "李")
    assert chinese_page.typed() == "张建国李"


def test_what_does_not_fit_is_said_kindly_and_nothing_is_lost(chinese_page: EnterTextPage) -> None:
    chinese_page.field.setText("一" * (STEP.most - 1))
    press(chinese_page, *"shengrikuaile", "生日快乐")
    assert chinese_page.typed() == "一" * (STEP.most - 1)
    assert chinese_page.writing.waiting == "shengrikuaile"
    assert chinese_page.objection


def test_who_leaves_the_characters_keeps_the_letters(chinese_page: EnterTextPage) -> None:
    press(chinese_page, *"bob", chinese_page.words(say("Letters", "abc")))
    assert (chinese_page.typed(), chinese_page.writing.waiting) == ("bob", "")
    press(chinese_page, "123", "8")
    assert chinese_page.typed() == "bob8"


def test_names_begin_with_capitals_by_themselves_and_not_where_she_says_so(english_page: EnterTextPage) -> None:
    press(english_page, "R", "o", "b", "Space", "W", "o", "Capital letters", "O", "d")
    assert english_page.typed() == "Rob WoOd"


def test_erasing_takes_the_last_letter_and_a_capital_is_expected_again(english_page: EnterTextPage) -> None:
    press(english_page, "R", "Erase")
    assert english_page.typed() == ""
    assert key(english_page, "R").isVisible()


def test_a_keyboard_and_an_input_method_write_as_ever(english_page: EnterTextPage) -> None:
    QTest.keyClicks(english_page.field, "rosa ")
    event = QInputMethodEvent("", [])
    event.setCommitString("玫瑰")
    QCoreApplication.sendEvent(english_page.field, event)
    assert english_page.typed() == "rosa 玫瑰"


def test_pressing_a_key_leaves_the_field_the_focus(english_page: EnterTextPage) -> None:
    english_page.activateWindow()
    english_page.field.setFocus()
    press(english_page, "R")
    assert english_page.focusWidget() is english_page.field


def test_the_keys_are_there_until_a_keyboard_has_typed(show: Show) -> None:
    hands = Hands(0)
    first = page_in("en", hands)
    show(first)
    assert first.writing.isVisible()
    QTest.keyClicks(first.field, "r")
    assert first.writing.isVisible()  # nothing goes away under her eyes
    second = page_in("en", hands)
    show(second)
    assert not second.writing.isVisible()


def test_she_puts_the_keys_away_and_they_stay_away_until_she_wants_them(show: Show) -> None:
    hands = Hands(0)
    first = page_in("en", hands)
    show(first)
    sought = QSignalSpy(first.sought)
    press(first, "Put the keys away")
    second = page_in("en", hands)
    show(second)
    assert not second.writing.isVisible()
    press(second, "Write with keys on the screen")
    assert second.writing.isVisible()
    assert sought.count() == 1


SIGNS = {"zh_CN": "，。、？！：-0189", "en": ",.'?!&-0189"}
PRESSES = st.lists(
    st.one_of(
        st.sampled_from("abcdefghijklmnopqrstuvwxyz"),
        st.sampled_from(["erase", "space", "candidate", "pinyin", "latin", "signs", "more"]),
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PRESSES)
def test_only_the_key_that_erases_takes_anything_away_and_only_the_last(qapp: QApplication, presses: list[str]) -> None:
    apply(qapp, Look())
    page = page_in("zh_CN")
    page.show()
    try:
        for what, before in each(page, presses):
            after = (page.field.text(), page.writing.waiting)
            whole = "".join(before), "".join(after)
            if what == "erase":
                assert whole[1] == whole[0][:-1]
            else:
                assert after[0].startswith(before[0])
                assert len(after[0]) <= STEP.most
    finally:
        put_away(page)


def each(page: EnterTextPage, presses: list[str]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Presses one after the other, and tells what was pressed and what stood there before."""
    for what in presses:
        before = (page.field.text(), page.writing.waiting)
        found = place(page, what)
        if found is not None:
            QTest.mouseClick(found, LEFT)
            yield what, before


def place(page: EnterTextPage, what: str) -> Pressable | None:
    keys = {key.accessibleName(): key for key in page.writing.findChildren(LetterKey) if key.isVisible()}
    row = page.findChild(Candidates)
    assert row is not None
    match what:
        case "candidate":
            return next((key for key in row.findChildren(LetterKey) if key.isVisible() and key.text()), None)
        case "more":
            return keys.get(more(page))
        case "erase" | "space" | "pinyin" | "latin" | "signs":
            return keys.get(NAMES[what])
        case _:
            return keys.get(what)


def more(page: EnterTextPage) -> str:
    return page.words(say("Letters", "More characters"))


def earlier(page: EnterTextPage) -> str:
    return page.words(say("Letters", "Characters before"))


NAMES = {
    name: words("zh_CN")(text)
    for name, text in {
        "erase": say("Letters", "Erase"),
        "space": say("Letters", "Space"),
        "pinyin": say("Letters", "Chinese"),
        "latin": say("Letters", "Letters abc"),
        "signs": say("Letters", "Digits and signs 123"),
    }.items()
}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_digits_and_signs_are_written_as_they_stand(show: Show, language: str) -> None:
    page = page_in(language)
    show(page)
    press(page, page.words(say("Letters", "Digits and signs 123")), *SIGNS[language])
    assert page.typed() == SIGNS[language]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
