"""Return in a field is a press like any other: once per press, on one page only, and digits are never held up by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.confirm import ConfirmPage
from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.parts.button import Button
from app.ui.parts.digit_pad import Key
from app.ui.parts.hands import BOUNCE_MS, Hands
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words
from tests.ui.test_hands import Clock

FIELDS = pytest.mark.parametrize("name", ["amount", "digits", "pin", "text"])
BARELY = BOUNCE_MS / 1000 - 0.01
ENTER = Qt.Key.Key_Return


def page_of(show: Show, name: str, hands: Hands) -> Page:
    page = page_for(STEPS[name](), words("en"), hands)
    page.resize(1000, 1600)
    show(page)
    focus = page.first_focus()
    if focus:
        focus.setFocus()
    return page


def field_of(page: Page) -> QWidget:
    return page.parts()["field"]


def hold(widget: QWidget, key: Qt.Key, text: str, times: int = 5) -> None:
    """What the system goes on sending while a key is held down, after its first press."""
    for _ in range(times):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, True))


@FIELDS
def test_a_bouncing_enter_in_a_field_goes_on_once(show: Show, name: str) -> None:
    clock = Clock()
    page = page_of(show, name, Hands(now=clock))
    answered = QSignalSpy(page.answered)
    for wait, count in ((0.0, 1), (0.05, 1), (BARELY - 0.05, 1), (0.02, 2)):
        clock.seconds += wait
        QTest.keyClick(field_of(page), ENTER)
        assert answered.count() == count


@FIELDS
def test_an_enter_held_down_never_goes_on_by_itself(show: Show, name: str) -> None:
    page = page_of(show, name, Hands(0))
    answered = QSignalSpy(page.answered)
    hold(field_of(page), ENTER, "\r")
    assert answered.count() == 0


def test_an_enter_held_or_bouncing_across_a_page_answers_the_first_page_only(show: Show) -> None:
    clock = Clock()
    hands = Hands(now=clock)
    note = page_of(show, "text", hands)
    gone_on = QSignalSpy(note.answered)
    forward = Button("That is right", "Goes on to the next step", hands)
    show(forward)
    confirmed = QSignalSpy(forward.acted)
    QTest.keyPress(field_of(note), ENTER)
    clock.seconds += 0.05
    QTest.keyClick(forward, ENTER)
    assert (gone_on.count(), confirmed.count()) == (1, 0)
    clock.seconds += BOUNCE_MS / 1000
    hold(forward, ENTER, "\r")
    assert confirmed.count() == 0
    QTest.keyClick(forward, ENTER)
    assert confirmed.count() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_bounces_onto_the_next_page_decides_nothing_there(show: Show, key: Qt.Key) -> None:
    clock = Clock()
    hands = Hands(now=clock)
    forward = Button("That is right", "Goes on to the next step", hands)
    page = page_of(show, "confirm", hands)
    show(forward)
    assert isinstance(page, ConfirmPage)
    forward.move(page.mapToGlobal(QPoint(page.width(), 0)))
    decided = QSignalSpy(page.answered)
    QTest.keyClick(forward, key)
    clock.seconds += BARELY
    QTest.keyClick(page.no, key)
    assert decided.count() == 0
    clock.seconds += 0.02
    QTest.keyClick(page.no, key)
    assert decided.at(0) == [False]


def test_digits_are_typed_as_fast_as_she_likes(show: Show) -> None:
    page = page_of(show, "amount", Hands(now=Clock()))
    QTest.keyClick(field_of(page), ENTER)
    QTest.keyClicks(field_of(page), "1188")
    assert page.typed() == 118800


@pytest.mark.parametrize("name", ["amount", "pin"])
def test_a_digit_key_held_down_is_one_digit(show: Show, name: str) -> None:
    page = page_of(show, name, Hands(0))
    QTest.keyPress(field_of(page), Qt.Key.Key_5)
    hold(field_of(page), Qt.Key.Key_5, "5")
    assert page.typed() == (500 if name == "amount" else "5")
    QTest.keyClicks(field_of(page), "67")
    QTest.keyPress(field_of(page), Qt.Key.Key_Backspace)
    hold(field_of(page), Qt.Key.Key_Backspace, "\b")
    assert page.typed() == (5600 if name == "amount" else "56")


def test_the_keyboard_types_the_same_while_a_key_of_the_pad_has_the_focus(show: Show) -> None:
    page = page_of(show, "amount", Hands(0))
    key = page.findChildren(Key)[0]
    key.setFocus()
    QTest.keyClicks(key, "12,50")
    assert page.typed() == 1250
    hold(key, Qt.Key.Key_Backspace, "\b")
    hold(key, Qt.Key.Key_5, "5")
    assert page.typed() == 1250
    QTest.keyClick(key, Qt.Key.Key_Backspace)
    assert page.typed() == 1250
    QTest.keyClick(key, Qt.Key.Key_Backspace)
    assert page.typed() == 1200
