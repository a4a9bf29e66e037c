"""With a screen reader: a page is heard from its question on, the rest of it after that, and what changes is cried out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.sign_in import enter_pin
from app.journeys.steps import Confirm, EnterAmount
from app.journeys.visit import Task
from app.ui.pages.confirm import ConfirmPage
from app.ui.pages.digits import EnterAmountPage, EnterPinPage
from app.ui.parts.crier import Crier, announce
from app.ui.parts.hands import Hands
from app.ui.words.told import told
from tests.audits import heard
from tests.ui.conftest import Show
from tests.ui.samples import STEPS, words
from tests.ui.test_hands import Clock
from tests.ui.troupe import Troupe, visit_of


@pytest.fixture(autouse=True)
def screen_reader(qapp: object) -> Iterator[None]:
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def test_the_question_is_a_heading_that_can_be_gone_to(show: Show) -> None:
    page = asking(show)
    assert page.question.read_first
    assert heard.role(page.question) is QAccessible.Role.Heading
    assert heard.name(page.question) == page.question.text()


def test_what_is_typed_at_the_question_is_typed_into_the_field(show: Show) -> None:
    page = asking(show)
    page.question.setFocus()
    QTest.keyClicks(page.question, "4")
    assert page.field.text() == "4"
    assert page.field.hasFocus()


def test_enter_at_the_question_answers_nothing(show: Show) -> None:
    page = confirming(show)
    answers: list[object] = []
    page.answered.connect(answers.append)
    page.question.setFocus()
    QTest.keyClick(page.question, Qt.Key.Key_Return)
    assert page.no.hasFocus()
    assert answers == []


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_is_told_leaves_out_what_can_be_gone_to(language: str) -> None:
    step = STEPS["confirm"]()
    assert isinstance(step, Confirm)
    spoken = words(language)
    there = told(step, spoken)
    assert all(spoken.spoken(why) in there for why in step.why)
    assert spoken(step.yes) not in there
    assert spoken(step.no) not in there


def test_a_press_in_the_pause_is_answered(show: Show) -> None:
    page = confirming(show)
    QTest.mouseClick(page.yes, Qt.MouseButton.LeftButton)
    assert "Seconds until you can say yes" in crier(page).accessibleName()


def test_the_crier_is_a_notification_and_takes_no_press(show: Show) -> None:
    page = confirming(show)
    announce(page, "Something has come.")
    assert heard.role(crier(page)) is QAccessible.Role.Notification
    assert heard.name(crier(page)) == "Something has come."
    assert crier(page).testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def asking(show: Show) -> EnterAmountPage:
    step = STEPS["amount"]()
    assert isinstance(step, EnterAmount)
    page = EnterAmountPage(step, words("en"), Hands(0))
    show(page)
    return page


def confirming(show: Show) -> ConfirmPage:
    step = STEPS["confirm"]()
    assert isinstance(step, Confirm)
    page = ConfirmPage(replace(step, pause_seconds=3), words("en"), Hands(0), now=Clock())
    show(page)
    return page


def test_of_two_cries_in_one_moment_each_is_heard(show: Show) -> None:
    page = asking(show)
    announce(page, "The first.")
    announce(page, "The second.")
    assert heard.name(crier(page)) == "The first."
    crier(page).heard.timeout.emit()
    assert heard.name(crier(page)) == "The second."


def pin_asked() -> Journey[None]:
    yield from ask(enter_pin((say("Test", "So that it is you."),)))


def test_where_a_secret_is_asked_for_the_keyboard_begins_in_the_covered_field(qapp: QApplication) -> None:
    troupe = Troupe(qapp, visit_of(Task("sign-in", lambda _: pin_asked())))
    troupe.see("pin")
    page = troupe.screen.page
    assert isinstance(page, EnterPinPage)
    assert page.field.hasFocus() or troupe.screen.frame.focusWidget() is page.field
    described = page.field.accessibleDescription()
    assert described.startswith(page.question.text())
    assert "So that it is you." in described
    troupe.close()


def crier(page: QWidget) -> Crier:
    (found,) = page.window().findChildren(Crier)
    return found
