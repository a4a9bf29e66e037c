"""Reading moves the page by itself: nothing that has come under her finger is pressed, and where she moves the page, reading does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Choose, Option
from app.journeys.visit import Task
from app.ui.parts.hands import BOUNCE_MS
from app.ui.parts.pressable import Pressable
from tests.ui.alone import touch_screen
from tests.ui.test_hands import Clock
from tests.ui.test_reading import Reader
from tests.ui.troupe import TRAIL, Troupe, visit_of
from tests.ui.until import until

BARELY_S = BOUNCE_MS / 1000 - 0.01


def choice(key: str) -> Choose[int]:
    return Choose(
        key=key,
        trail=TRAIL,
        question=say("Test", "Which?"),
        why=(say("Test", "Much is said here, again and again."),) * 12,
        options=tuple(Option(str(place), say("Test", "Number {place}")(place=place), place) for place in range(9)),
    )


def journey() -> Journey[None]:
    yield from ask(choice("one"))
    yield from ask(choice("two"))


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def troupe(qapp: QApplication, reader: Reader, clock: Clock) -> Iterator[Troupe]:
    troupe = Troupe(qapp, visit_of(Task("test", lambda _: journey(), leavable=True)), voice=reader)
    troupe.screen.hands.bounce_ms, troupe.screen.hands.now = BOUNCE_MS, clock
    troupe.see("one")
    until(troupe.screen.frame.scroller.keys[1].isVisible)
    yield troupe
    troupe.close()


def part(troupe: Troupe, name: str) -> QWidget:
    page = troupe.screen.page
    assert page is not None
    return page.parts()[name]


def lies(troupe: Troupe) -> int:
    """How far the page is moved."""
    return part(troupe, "question").mapTo(troupe.screen.frame, QPoint()).y()


def reads(troupe: Troupe, reader: Reader, line: str) -> bool:
    """Whether the page is moved when reading comes to a line."""
    before = lies(troupe)
    if not troupe.stage.reading.going:
        troupe.stage.reading.read()
    reader.comes_to(line)
    until(lambda: (lit := troupe.stage.reading.lit) is not None and lit.isVisible())
    return lies(troupe) != before


def test_what_has_come_under_her_finger_is_not_pressed(troupe: Troupe, reader: Reader, clock: Clock) -> None:
    assert reads(troupe, reader, "Number 8")
    clock.seconds += BARELY_S
    troupe.press("option:8")
    troupe.press("forward")
    assert (troupe.screen.typed(), troupe.key) == (None, "one")
    clock.seconds += BOUNCE_MS / 1000
    troupe.press("option:8")
    assert troupe.screen.typed() == "8"


def test_nor_is_what_her_finger_came_down_on_in_that_time(troupe: Troupe, reader: Reader, clock: Clock) -> None:
    assert reads(troupe, reader, "Number 8")
    tile = part(troupe, "option:8")
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    clock.seconds += 2 * BOUNCE_MS / 1000
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    assert troupe.screen.typed() is None


def test_what_does_not_move_and_what_the_keyboard_is_on_are_pressed_at_once(troupe: Troupe, reader: Reader, clock: Clock) -> None:
    assert reads(troupe, reader, "Number 8")
    troupe.press("readAloud")
    assert not troupe.stage.reading.going
    clock.seconds += BOUNCE_MS / 1000
    assert reads(troupe, reader, "Number 0")
    QTest.keyClick(part(troupe, "option:8"), Qt.Key.Key_Space)
    assert troupe.screen.typed() == "8"


def test_where_nothing_moves_a_press_counts_at_once(troupe: Troupe, reader: Reader) -> None:
    assert not reads(troupe, reader, "Which?")
    tile = part(troupe, "option:0")
    assert isinstance(tile, Pressable)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert troupe.screen.typed() == "0"


def with_a_key(troupe: Troupe) -> None:
    QTest.mouseClick(troupe.screen.frame.scroller.keys[1], Qt.MouseButton.LeftButton)


def with_the_wheel(troupe: Troupe) -> None:
    page = troupe.screen.page
    assert page is not None
    ground, place, down = page.parentWidget(), QPointF(5, 5), QPoint(0, -120)
    assert ground is not None
    event = QWheelEvent(
        place, ground.mapToGlobal(place), down, down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(ground, event)


def with_a_finger(troupe: Troupe) -> None:
    window, begin = troupe.window.windowHandle(), part(troupe, "question").mapTo(troupe.window, QPoint(5, 200))
    QTest.touchEvent(window, touch_screen()).press(0, begin).commit()
    QTest.touchEvent(window, touch_screen()).move(0, begin - QPoint(0, 150)).commit()
    QTest.touchEvent(window, touch_screen()).release(0, begin - QPoint(0, 150)).commit()


def with_tab(troupe: Troupe) -> None:
    part(troupe, "option:0").setFocus()
    for place in range(8):
        QTest.keyClick(part(troupe, f"option:{place}"), Qt.Key.Key_Tab)


@pytest.mark.parametrize("moves", [with_a_key, with_the_wheel, with_a_finger, with_tab])
def test_once_she_has_moved_the_page_reading_moves_it_only_when_another_comes(
    troupe: Troupe, reader: Reader, clock: Clock, moves: Callable[[Troupe], None]
) -> None:
    before = lies(troupe)
    moves(troupe)
    assert lies(troupe) != before
    assert not reads(troupe, reader, "Which?")
    assert not reads(troupe, reader, "Number 8")
    clock.seconds += 2 * BOUNCE_MS / 1000
    troupe.answer("0")
    troupe.see("two")
    assert reads(troupe, reader, "Number 8")
