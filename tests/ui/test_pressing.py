"""Presses by real events: mouse, keyboard, and the press of an assistive technology."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.button import Button
from app.ui.parts.choice import Choice
from app.ui.parts.frame import Frame
from app.ui.parts.hands import BOUNCE_MS, SLOP, Hands
from app.ui.stage.frame_words import frame_words
from tests.ui.conftest import Show
from tests.ui.samples import words
from tests.ui.test_hands import Clock
from tests.ui.until import until

LEFT = Qt.MouseButton.LeftButton


def _counted(spy: QSignalSpy, times: int) -> bool:
    return spy.count() == times


def button(hands: Hands | None = None) -> Button:
    return Button("Continue", "Goes on to the next step", hands or Hands(0))


def test_a_press_acts_on_release(show: Show) -> None:
    press = button()
    show(press)
    acted = QSignalSpy(press.acted)
    QTest.mousePress(press, LEFT)
    assert acted.count() == 0
    QTest.mouseRelease(press, LEFT)
    assert acted.count() == 1


def test_a_double_click_is_one_press(show: Show) -> None:
    press = button(Hands())
    show(press)
    acted = QSignalSpy(press.acted)
    QTest.mouseClick(press, LEFT)
    QTest.mouseDClick(press, LEFT)
    assert acted.count() == 1


def test_a_release_a_little_beside_still_counts_and_one_far_away_takes_it_back(show: Show) -> None:
    press = button()
    show(press)
    acted = QSignalSpy(press.acted)
    for beside, count in ((SLOP - 1, 1), (SLOP + 5, 1)):
        QTest.mousePress(press, LEFT, pos=QPoint(20, 20))
        QTest.mouseRelease(press, LEFT, pos=QPoint(20, press.height() + beside))
        assert acted.count() == count


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_presses(show: Show, key: Qt.Key) -> None:
    press = button(Hands())
    show(press)
    press.setFocus()
    acted = QSignalSpy(press.acted)
    QTest.keyClick(press, key)
    QTest.keyClick(press, key)
    assert acted.count() == 1


def test_a_screen_reader_presses_under_the_same_rules(show: Show) -> None:
    press = button(Hands())
    show(press)
    acted = QSignalSpy(press.acted)
    clicked = QSignalSpy(press.clicked)
    seen = QAccessible.queryAccessibleInterface(press)
    assert (seen.role(), seen.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "Continue")
    assert seen.text(QAccessible.Text.Description) == "Goes on to the next step"
    for presses in (1, 2):
        seen.actionInterface().doAction(QAccessibleActionInterface.pressAction())
        until(partial(_counted, clicked, presses))
    assert acted.count() == 1


def test_what_is_not_ready_can_be_reached_but_does_nothing(show: Show) -> None:
    press = button()
    show(press)
    press.setFocus()
    press.set_ready(False)
    acted = QSignalSpy(press.acted)
    QTest.mouseClick(press, LEFT)
    QTest.keyClick(press, Qt.Key.Key_Return)
    press.click()
    assert (acted.count(), press.hasFocus(), press.isEnabled()) == (0, True, True)
    press.set_ready(True)
    QTest.mouseClick(press, LEFT)
    assert acted.count() == 1


def test_one_of_several_choices_is_marked_and_each_is_reached_with_tab(show: Show) -> None:
    window = QWidget()
    stack = QVBoxLayout(window)
    rows = [Choice(name, "Marks this one", Hands(0)) for name in ("Large", "Larger", "Largest")]
    for row in rows:
        stack.addWidget(row)
    show(window)
    window.activateWindow()
    rows[0].setFocus()
    QTest.mouseClick(rows[1], LEFT)
    QTest.mouseClick(rows[1], LEFT)
    assert [row.isChecked() for row in rows] == [False, True, False]
    assert QAccessible.queryAccessibleInterface(rows[1]).role() == QAccessible.Role.RadioButton
    rows[0].setFocus()
    reached = []
    for _ in rows:
        reached.append(window.focusWidget())
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == rows


def test_the_focus_is_seen_as_a_ring_that_moves_nothing(show: Show) -> None:
    press = button()
    show(press)
    press.clearFocus()
    size, rest = press.sizeHint(), press.grab().toImage()
    press.setFocus()
    ringed = press.grab().toImage()
    middle = press.height() // 2
    assert ringed.pixelColor(2, middle) != rest.pixelColor(2, middle)
    assert press.sizeHint() == size


def test_the_bounce_of_a_press_that_came_too_soon_does_not_count_either(show: Show) -> None:
    clock = Clock()
    press = button(Hands(now=clock))
    show(press)
    acted = QSignalSpy(press.acted)
    press.set_ready(False)
    QTest.mouseClick(press, LEFT)
    press.set_ready(True)
    clock.seconds += BOUNCE_MS / 1000 - 0.01
    QTest.mouseClick(press, LEFT)
    assert acted.count() == 0
    clock.seconds += 0.02
    QTest.mouseClick(press, LEFT)
    assert acted.count() == 1


def test_a_press_a_little_beside_lies_where_the_hand_was(show: Show) -> None:
    hands = Hands(now=Clock())
    frame, other = Frame(frame_words(words("en")), hands), button(hands)
    frame.resize(1024, 768)
    frame.set_forward("Continue")
    show(frame)
    show(other)
    forward = frame.bottom.forward
    counted, bounced = QSignalSpy(forward.acted), QSignalSpy(other.acted)
    beside = forward.mapTo(frame, QPoint(-SLOP + 1, 30))
    QTest.mouseClick(frame, LEFT, pos=beside)
    other.press_at(frame.mapToGlobal(beside))
    assert (counted.count(), bounced.count()) == (1, 0)
