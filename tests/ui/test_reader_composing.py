"""With a screen reader a page begins at its question: whatever an input method composes there comes into the field whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent

from app.ui.pages.page import Page
from app.ui.pages.registry import page_for
from app.ui.parts.field import Line
from app.ui.parts.hands import Hands
from app.ui.tour.hand import compose
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def page_of(show: Show, name: str) -> tuple[Page, Line]:
    page = page_for(STEPS[name](), words("zh_CN"), Hands(0))
    show(page)
    page.window().activateWindow()
    page.question.setFocus()
    field = page.parts()["field"]
    assert isinstance(field, Line)
    return page, field


def asked(query: Qt.InputMethodQuery) -> object:
    """What an input method is told by whatever has the keyboard."""
    focus = QGuiApplication.focusObject()
    event = QInputMethodQueryEvent(query)
    QCoreApplication.sendEvent(focus, event)
    return event.value(query)


def composes(letters: str) -> None:
    """An input method hands it to whatever has the keyboard."""
    focus = QGuiApplication.focusObject()
    assert focus is not None
    QCoreApplication.sendEvent(focus, QInputMethodEvent(letters, []))


def commits(text: str) -> None:
    focus = QGuiApplication.focusObject()
    assert focus is not None
    compose(focus, text)


def test_not_a_letter_is_lost_of_what_is_composed_from_the_question_on(show: Show) -> None:
    page, field = page_of(show, "text")
    assert asked(Qt.InputMethodQuery.ImEnabled) is True
    for letters in ("n", "ni", "nih", "niha", "nihao"):
        composes(letters)
        assert field.begun
        assert page.question.hasFocus()  # an input method loses what it composes when something else gets the keyboard
    commits("你好")
    assert field.text() == "你好"
    assert field.hasFocus()
    commits("吗")
    assert field.text() == "你好吗"


def test_what_is_given_up_leaves_the_keyboard_at_the_question(show: Show) -> None:
    page, field = page_of(show, "text")
    composes("n")
    assert field.begun
    composes("")
    assert page.question.hasFocus()
    assert not field.begun


def test_the_candidates_stand_by_the_field(show: Show) -> None:
    page, field = page_of(show, "text")
    composes("n")
    place = asked(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(place, QRect)
    assert field.rect().contains(field.mapFromGlobal(page.question.mapToGlobal(place.center())))


@pytest.mark.parametrize("name", ["confirm", "choose"])
def test_where_nothing_is_composed_the_question_asks_for_no_input_method(show: Show, name: str) -> None:
    page = page_for(STEPS[name](), words("zh_CN"), Hands(0))
    show(page)
    page.window().activateWindow()
    page.question.setFocus()
    assert asked(Qt.InputMethodQuery.ImEnabled) is False
