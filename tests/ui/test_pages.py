"""What each page answers, by real presses, and what survives a redraw."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from app.journeys.say import say
from app.journeys.steps import Browse, Confirm, Item, Plain, Review, Step
from app.ui.pages.browse import BrowsePage
from app.ui.pages.confirm import ConfirmPage
from app.ui.pages.digits import EnterPinPage
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.pages.wait import WaitPage
from app.ui.parts.button import Button
from app.ui.parts.digit_pad import Key
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.spoken import pieces
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words
from tests.ui.test_hands import Clock
from tests.ui.until import until

LEFT = Qt.MouseButton.LeftButton


def shown(show: Show, name: str, language: str = "en") -> tuple[Step[Any], Page]:
    step = STEPS[name]()
    page = page_for(step, words(language), Hands(0))
    page.resize(1000, 1600)
    show(page)
    return step, page


def press(page: Page, *names: str) -> None:
    keys = {key.text(): key for key in page.findChildren(Key)}
    for name in names:
        QTest.mouseClick(keys[name], LEFT)


def texts(page: Page) -> list[str]:
    return [label.text() for label in page.findChildren(Text) if label.isVisible()]


def test_a_pressed_tile_leads_on_at_once(show: Show) -> None:
    _, page = shown(show, "home")
    answered = QSignalSpy(page.answered)
    QTest.mouseClick(page.parts()["option:pay"], LEFT)
    assert [answered.at(0), page.forward_text()] == [["pay"], ""]


def test_a_pressed_row_is_marked_and_taken_by_the_forward_button(show: Show) -> None:
    step, page = shown(show, "choose")
    answered = QSignalSpy(page.answered)
    QTest.mouseClick(page.parts()["option:p2"], LEFT)
    assert answered.count() == 0
    page.forward()
    assert answered.at(0) == ["p2"]
    assert step.take("p2").name == "张建国"


def test_what_is_in_force_is_marked_when_the_page_opens(show: Show) -> None:
    _, page = shown(show, "prefer")
    assert page.typed() == "100"
    assert page.first_focus() is page.parts()["option:100"]


@pytest.mark.parametrize(("name", "keys", "typed"), [("amount", "1250.5", 125050), ("pin", "246810", "246810")])
def test_the_pad_types(show: Show, name: str, keys: str, typed: Plain) -> None:
    step, page = shown(show, name)
    press(page, *keys)
    assert page.typed() == typed
    press(page, "Erase", "Erase") if name == "pin" else None
    assert step.take(typed) is not None


def test_an_amount_is_said_in_words_while_it_is_typed_and_nothing_moves(show: Show) -> None:
    _, page = shown(show, "amount", "zh_CN")
    key = page.findChildren(Key)[0]
    place = key.mapTo(page, QPoint(0, 0))
    press(page, "5", "0", "0")
    assert "伍佰元整" in texts(page)
    assert key.mapTo(page, QPoint(0, 0)) == place


def test_enter_in_a_field_goes_on(show: Show) -> None:
    for name, typed, answer in (("amount", "80", 8000), ("text", "happy birthday", "happy birthday"), ("digits", "9", "123456789")):
        _, page = shown(show, name)
        answered = QSignalSpy(page.answered)
        field = page.first_focus()
        assert field is not None
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert answered.at(0) == [answer]


@pytest.mark.parametrize(
    ("name", "plain"), [("choose", "p3"), ("amount", 125050), ("digits", "998877"), ("text", "白菜"), ("prefer", "200")]
)
def test_what_was_filled_in_survives_a_redraw_in_another_language(show: Show, name: str, plain: Plain) -> None:
    _, page = shown(show, name, "en")
    page.restore(plain)
    _, again = shown(show, name, "zh_CN")
    again.restore(page.typed())
    assert again.typed() == plain


def test_nothing_filled_in_is_no_answer(show: Show) -> None:
    for name in ("choose", "amount", "pin"):
        assert shown(show, name)[1].typed() is None


def test_a_pin_is_covered_until_she_wants_to_see_it(show: Show) -> None:
    _, page = shown(show, "pin")
    assert isinstance(page, EnterPinPage)
    press(page, *"135790")
    assert "1" not in page.field.displayText()
    key = next(button for button in page.findChildren(Button) if button.text() == "Show the digits")
    QTest.mouseClick(key, LEFT)
    assert (page.field.displayText(), key.text()) == ("135 790", "Cover the digits")
    QTest.mouseClick(key, LEFT)
    assert page.covered


def test_an_answer_that_does_not_fit_is_answered_kindly_and_stays(show: Show) -> None:
    _, page = shown(show, "amount")
    page.restore(999999900)
    page.object_to(say("Steps", "That is more than is there."))
    assert "That is more than is there." in texts(page)
    assert page.typed() == 999999900


def test_a_review_reads_everything_back_and_says_yes_with_the_forward_button(show: Show) -> None:
    _, page = shown(show, "review", "zh_CN")
    assert {"李娜", "1,234,567.89 元", "买菜钱", "5702"} <= set(texts(page))
    answered = QSignalSpy(page.answered)
    assert page.forward_text() == "对，没有错"
    page.forward()
    assert answered.at(0) == [True]


def test_why_it_waits_comes_after_what_it_is_about(show: Show) -> None:
    step = STEPS["review"]()
    assert isinstance(step, Review)
    step = replace(step, why=(say("Clearing", "Because it is a large amount, the money waits a while."),))
    page = page_for(step, words("en"), Hands(0))
    page.resize(1000, 1600)
    show(page)
    last, reason = page.parts()[f"fact:{len(step.facts) - 1}"], page.parts()["why:0"]
    assert last.mapTo(page, last.rect().bottomLeft()).y() < reason.mapTo(page, QPoint()).y()
    assert page.seen_first() is reason
    assert [piece.part for piece in pieces(step, words("en"))][-3:] == [f"fact:{len(step.facts) - 1}", "why:0", "forward"]


def confirming(show: Show, seconds: int, clock: Clock) -> ConfirmPage:
    step = STEPS["confirm"]()
    assert isinstance(step, Confirm)
    page = ConfirmPage(replace(step, pause_seconds=seconds), words("en"), Hands(0), now=clock)
    page.resize(1000, 1000)
    show(page)
    return page


def test_nothing_is_sent_before_the_pause_is_over(show: Show) -> None:
    clock = Clock()
    page = confirming(show, 3, clock)
    answered = QSignalSpy(page.answered)
    assert any("Seconds until you can say yes: 3" in text for text in texts(page))
    QTest.mouseClick(page.yes, LEFT)
    page.yes.click()
    QTest.keyClick(page.yes, Qt.Key.Key_Return)
    assert answered.count() == 0
    clock.seconds += 2.5
    until(lambda: any("Seconds until you can say yes: 1" in text for text in texts(page)))
    assert not page.yes.ready
    clock.seconds += 0.6
    until(lambda: page.yes.ready)
    QTest.mouseClick(page.yes, LEFT)
    assert answered.at(0) == [True]


def test_no_can_be_said_at_once_and_has_the_focus(show: Show) -> None:
    page = confirming(show, 3, Clock())
    answered = QSignalSpy(page.answered)
    assert (page.first_focus(), page.forward_text()) == (page.no, "")
    QTest.mouseClick(page.no, LEFT)
    assert answered.at(0) == [False]


def test_the_second_yes_stands_elsewhere_than_the_first(show: Show) -> None:
    page = confirming(show, 0, Clock())
    assert page.yes.mapTo(page, QPoint(page.yes.width(), 0)).x() <= page.width() // 2
    assert page.yes.ready


def test_a_wait_goes_on_when_it_is_over_and_says_so(show: Show) -> None:
    _, page = shown(show, "wait")
    assert isinstance(page, WaitPage)
    changed = QSignalSpy(page.changed)
    before = page.can_forward
    page.mark_ready()
    assert (before, page.can_forward, changed.count(), page.typed()) == (False, True, 1, True)
    assert any("done now" in text for text in texts(page))


def browsing(show: Show, *, opens: bool = False) -> BrowsePage:
    step = STEPS["browse"]()
    assert isinstance(step, Browse)
    page = BrowsePage(replace(step, opens=opens), words("en"), Hands(0))
    page.resize(1000, 1400)
    show(page)
    return page


def test_what_arrives_waits_until_she_asks_for_it(show: Show) -> None:
    page = browsing(show)
    old = page.parts()["item:1"]
    place = old.mapTo(page, QPoint(0, 0))
    step = STEPS["browse"]()
    assert isinstance(step, Browse)
    page.offer((Item("9", say("MyMoney", "You paid the rent")), *step.items))
    QApplication.processEvents()
    assert old.mapTo(page, QPoint(0, 0)) == place
    assert "You paid the rent" not in texts(page)
    key = next(button for button in page.findChildren(Button) if button.isVisible())
    assert key.text() == "1 new: show"
    QTest.mouseClick(key, LEFT)
    until(lambda: "You paid the rent" in texts(page))


def test_the_same_list_again_is_no_news(show: Show) -> None:
    page = browsing(show)
    step = STEPS["browse"]()
    assert isinstance(step, Browse)
    page.offer(step.items)
    assert "This is up to date." in texts(page)


def test_lines_are_pressed_only_where_they_open_something(show: Show) -> None:
    closed, opening = browsing(show), browsing(show, opens=True)
    answered = QSignalSpy(opening.answered)
    assert not isinstance(closed.parts()["item:2"], Button)
    QTest.mouseClick(opening.parts()["item:2"], LEFT)
    assert answered.at(0) == ["2"]
    assert closed.typed() == "done"


@pytest.mark.parametrize("name", list(STEPS))
def test_every_page_names_its_parts(show: Show, name: str) -> None:
    _, page = shown(show, name)
    parts = page.parts()
    assert {"question", "why"} <= parts.keys()
    assert all(page.isAncestorOf(part) for part in parts.values())
