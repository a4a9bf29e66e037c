"""Two windows and one bank: she asks for help in the middle of paying, he looks on, points and says something, and either ends it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.domain.payees import Payee
from app.journeys.steps import Choose
from app.ui.pages.watch import WatchPage
from app.ui.parts.pointer import Pointer
from app.ui.parts.pressable import Pressable
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank
from tests.stories.home_seat import HomeSeat
from tests.stories.test_family import look_in, pair
from tests.ui.until import until


@pytest.fixture(autouse=True)
def _paired(hers: HomeSeat, his: HomeSeat, bank: RunningBank) -> None:
    """A day after they have paired; both are at home."""
    pair(hers, his, bank)
    his.see("helping")


def landlord(hers: HomeSeat) -> Payee:
    step = hers.see("payee")
    assert isinstance(step, Choose)
    (found,) = (option.value for option in step.options if isinstance(option.value, Payee) and option.value.account == LANDLORD)
    return found


def ask_for_help(hers: HomeSeat) -> None:
    """She is asked whom to pay, and would rather have him look on."""
    hers.answer("home", "pay")
    hers.see("payee")
    hers.take_note()
    hers.screen.talk.emit()
    for key, plain in (("whom-to-ask", "afar"), ("what-to-show", "covered"), ("help-asked", True)):
        hers.answer(key, plain)
    hers.see("payee")


def look_on(his: HomeSeat) -> None:
    """He finds it at his home, and looks on."""
    his.answer("helping", look_in(his, "coaching:"))
    his.answer("look-on", "yes")
    his.see("watch")
    until(partial(sees, his, "choose"))


def sees(his: HomeSeat, kind: str) -> bool:
    page = his.screen.page
    return isinstance(page, WatchPage) and page.seen_kind == kind


def everything_on(his: HomeSeat) -> str:
    page = his.screen.page
    assert page is not None
    pressed = (f"{each.accessibleName()} {each.accessibleDescription()}" for each in page.findChildren(Pressable))
    return "\n".join([*(label.text() for label in page.findChildren(QLabel) if label.isVisible()), *pressed])


def reads(his: HomeSeat, words: str) -> None:
    until(lambda: words in everything_on(his))


def press(his: HomeSeat, part: str) -> None:
    """A hand on a part of his page; then the page is his again."""
    page = his.screen.page
    assert page is not None
    his.take_note()
    QTest.mouseClick(page.parts()[part], Qt.MouseButton.LeftButton)
    his.see("watch")


def hears(hers: HomeSeat, words: str) -> None:
    until(lambda: words in hers.screen.frame.onlooker.hint.text())


def go_forward(his: HomeSeat) -> None:
    his.take_note()
    QTest.mouseClick(his.screen.frame.bottom.forward, Qt.MouseButton.LeftButton)


def test_he_sees_her_step_and_nothing_that_is_private(hers: HomeSeat, his: HomeSeat) -> None:
    payee = landlord_at(hers)
    look_on(his)
    reads(his, "Who would you like to pay?")
    there = everything_on(his)
    assert "Point at 1: hidden" in there
    assert [each for each in (payee.name, payee.nickname, payee.account.identification[-4:]) if each and each in there] == []


def landlord_at(hers: HomeSeat) -> Payee:
    ask_for_help(hers)
    return landlord(hers)


def test_what_he_points_at_and_says_comes_to_her(hers: HomeSeat, his: HomeSeat) -> None:
    ask_for_help(hers)
    look_on(his)
    press(his, "point:option:1")
    hears(hers, "points to")
    assert hers.screen.page is not None
    (outline,) = hers.screen.page.findChildren(Pointer)
    assert outline.geometry().intersects(hers.screen.page.rect())
    press(his, "phrase:take_your_time")
    hears(hers, "Take your time.")
    page = his.screen.page
    assert isinstance(page, WatchPage)
    page.field.setText("the second one")
    press(his, "say")
    hears(hers, "the second one")
    assert hers.step is not None
    assert hers.step.key == "payee"


def test_what_must_not_be_said_is_refused_in_words_and_stays_to_be_changed(hers: HomeSeat, his: HomeSeat) -> None:
    ask_for_help(hers)
    look_on(his)
    page = his.screen.page
    assert isinstance(page, WatchPage)
    page.field.setText("pay to 6288020041730062214")
    QTest.mouseClick(page.parts()["say"], Qt.MouseButton.LeftButton)
    assert "without long numbers" in page.objection
    assert page.field.text() == "pay to 6288020041730062214"


def test_she_goes_on_and_it_changes_under_his_eyes(hers: HomeSeat, his: HomeSeat) -> None:
    payee = landlord_at(hers)
    look_on(his)
    hers.answer("payee", payee.payee_id)
    hers.see("amount")
    until(partial(sees, his, "amount"))
    reads(his, "The field is still empty.")
    assert hers.screen.page is not None
    field = hers.screen.page.parts()["field"]
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "123.45")
    reads(his, "The field is filled in.")
    assert "123" not in everything_on(his)


def test_she_ends_it_and_he_is_told_no_reason(hers: HomeSeat, his: HomeSeat) -> None:
    ask_for_help(hers)
    look_on(his)
    QTest.mouseClick(hers.screen.frame.onlooker.end, Qt.MouseButton.LeftButton)
    reads(his, "The help from afar has ended.")
    assert "Who would you like to pay?" not in everything_on(his)
    go_forward(his)
    his.see("helping")


def test_he_ends_it_and_she_goes_on_alone(hers: HomeSeat, his: HomeSeat) -> None:
    ask_for_help(hers)
    look_on(his)
    go_forward(his)
    assert his.see("watch-over").question.text == "The help from afar has ended."
    until(lambda: "not looking on any more" in hers.screen.frame.onlooker.standing.text())
    assert hers.step is not None
    assert hers.step.key == "payee"


@pytest.mark.parametrize(("says", "sees"), [("yes", "watch"), ("no", "not-now")])
def test_he_offers_and_she_decides(hers: HomeSeat, his: HomeSeat, says: str, sees: str) -> None:
    hers.see("home")
    his.answer("helping", look_in(his, "link:"))
    his.answer("who-trusts-me", "offer")
    his.see("offered")
    hers.answer("may-look-on", says)
    until(lambda: his.screen.page is not None and his.screen.page.can_forward)
    his.answer("offered", True)
    his.see(sees)
