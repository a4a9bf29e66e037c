"""What has to be seen before it is answered: until then the forward button leads on to the rest of the page, and answers nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from app.ui.pages.confirm import ConfirmPage
from app.ui.parts.button import Button
from app.ui.stage.screen import Screen
from tests.audits.grid import Cell
from tests.audits.test_worst_days import screen_in, settle
from tests.ui.samples import STEPS

LOW = Cell("en", 200, (1280, 800), "day")
TALL = Cell("en", 100, (1080, 1920), "day")
ENOUGH = 9
"""Presses that lead to the end of any page."""


@pytest.fixture
def screen(qapp: QApplication) -> Iterator[Screen]:
    with screen_in(LOW, qapp) as (screen, _):
        yield screen


def show(screen: Screen, name: str, app: QApplication) -> Button:
    """Shows the step and answers the forward button."""
    screen.show_step(STEPS[name](), None, way_back=True)
    settle(app)
    return screen.frame.bottom.forward


def read_to_the_end(screen: Screen, app: QApplication) -> None:
    """Presses as long as there is something to be read first."""
    for _ in range(ENOUGH):
        if screen.reads_on:
            QTest.mouseClick(screen.frame.bottom.forward, Qt.MouseButton.LeftButton)
            settle(app)
    assert not screen.reads_on


def test_nothing_is_confirmed_that_has_not_been_in_sight(screen: Screen, qapp: QApplication) -> None:
    forward, answered = show(screen, "review", qapp), QSignalSpy(screen.answered)
    assert forward.text() == "Read on"
    read_to_the_end(screen, qapp)
    assert (forward.text(), answered.count()) == ("Yes, this is right", 0)
    QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
    assert answered.at(0) == [True]


def test_where_the_answers_are_out_of_sight_something_leads_to_them_and_then_it_is_gone(screen: Screen, qapp: QApplication) -> None:
    forward, answered = show(screen, "confirm", qapp), QSignalSpy(screen.answered)
    assert (forward.isVisible(), forward.text()) == (True, "Read on")
    read_to_the_end(screen, qapp)
    page = screen.page
    assert isinstance(page, ConfirmPage)
    assert all(answer.visibleRegion().boundingRect().height() == answer.height() for answer in (page.yes, page.no))
    assert (forward.isVisible(), answered.count()) == (False, 0)
    assert page.no.hasFocus() or not screen.frame.isActiveWindow()


def test_coming_back_to_the_window_moves_nothing(screen: Screen, qapp: QApplication) -> None:
    show(screen, "choose", qapp)
    page = screen.page
    assert page is not None
    screen.frame.scroller.move_on()
    settle(qapp)
    before = page.mapTo(screen.frame, QPoint(0, 0))
    first = page.first_focus()
    assert first is not None
    QApplication.sendEvent(first, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
    settle(qapp)
    assert page.mapTo(screen.frame, QPoint(0, 0)) == before


def test_back_at_the_top_it_leads_on_again(screen: Screen, qapp: QApplication) -> None:
    forward = show(screen, "confirm", qapp)
    read_to_the_end(screen, qapp)
    for _ in range(ENOUGH):
        QTest.mouseClick(screen.frame.scroller.keys[0], Qt.MouseButton.LeftButton)
    assert (forward.isVisible(), forward.text()) == (True, "Read on")


@pytest.mark.parametrize("name", ["only-yes-or-no", "what-do-you-think"])
def test_nothing_goes_on_from_a_question_before_one_of_its_answers_is_in_sight(screen: Screen, qapp: QApplication, name: str) -> None:
    forward = show(screen, name, qapp)
    assert forward.text() == "Read on"
    read_to_the_end(screen, qapp)
    page = screen.page
    assert page is not None
    first = page.first_focus()
    assert first is not None
    assert first.visibleRegion().boundingRect().height() == first.height()
    assert forward.text() == "Continue"


@pytest.mark.parametrize("name", ["choose", "amount", "tell", "home"])
def test_what_may_be_left_unread_is_not_held_up(screen: Screen, qapp: QApplication, name: str) -> None:
    show(screen, name, qapp)
    assert not screen.reads_on


def test_a_page_that_is_all_in_sight_asks_at_once(qapp: QApplication) -> None:
    with screen_in(TALL, qapp) as (screen, _):
        assert show(screen, "review", qapp).text() == "Yes, this is right"
        assert not show(screen, "confirm", qapp).isVisible()
