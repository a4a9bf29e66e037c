"""What keyboard and finger need besides a way to every thing: Back by a key, quick taps, and room to miss."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from app.ui.parts.choice import Choice
from app.ui.parts.column import Column
from app.ui.parts.frame import Frame
from app.ui.parts.hands import SLOP, Hands
from app.ui.stage.frame_words import frame_words
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.ui.alone import touch_screen
from tests.ui.conftest import Show
from tests.ui.test_hands import Clock
from tests.ui.tremor import Tremor


class Listed:
    """A page with a list in its frame, and what of it was pressed."""

    def __init__(self, show: Show) -> None:
        self.clock = Clock()
        hands = Hands(now=self.clock)
        self.pressed: list[int] = []
        self.rows = [Choice(f"Row {row}", "Goes there", hands, chooses=False) for row in range(4)]
        for number, row in enumerate(self.rows):
            row.acted.connect(lambda number=number: self.pressed.append(number))
        self.frame = Frame(frame_words(Words("en", as_written)), hands)
        self.frame.show_page(Column(*self.rows))
        self.frame.resize(1024, 768)
        show(self.frame)
        self.tremor = Tremor(self.frame, hands, self.clock, Random(1))

    def middle(self, row: int) -> QPoint:
        """Where a row lies in the window."""
        return self.rows[row].mapTo(self.frame, self.rows[row].rect().center())


@pytest.fixture
def listed(show: Show) -> Listed:
    return Listed(show)


def test_escape_goes_back_once_however_long_it_is_held(listed: Listed) -> None:
    back = QSignalSpy(listed.frame.back)
    listed.rows[1].setFocus()
    listed.tremor.hold(Qt.Key.Key_Escape, "\x1b")
    assert back.count() == 1
    for _ in range(2):
        QTest.keyClick(listed.frame.windowHandle(), Qt.Key.Key_Escape)
    assert back.count() == 2
    listed.tremor.rest()
    listed.frame.set_back(False)
    QTest.keyClick(listed.frame.windowHandle(), Qt.Key.Key_Escape)
    assert back.count() == 2


def test_quick_taps_on_different_things_all_count(listed: Listed) -> None:
    for row in range(4):
        QTest.touchEvent(listed.frame.windowHandle(), touch_screen()).press(0, listed.middle(row)).commit()
        QTest.touchEvent(listed.frame.windowHandle(), touch_screen()).release(0, listed.middle(row)).commit()
    assert listed.pressed == [0, 1, 2, 3]


def test_a_press_that_could_mean_two_means_none_and_nor_does_its_bounce(listed: Listed) -> None:
    upper = listed.rows[1].geometry().bottom() + 1
    gap = listed.rows[2].geometry().top() - upper
    assert gap < 2 * SLOP
    between = listed.middle(1) + QPoint(0, upper - listed.rows[1].geometry().center().y() + gap // 2)
    QTest.mouseClick(listed.frame.windowHandle(), Qt.MouseButton.LeftButton, pos=between)
    QTest.mouseClick(listed.frame.windowHandle(), Qt.MouseButton.LeftButton, pos=between + QPoint(0, gap))
    assert listed.pressed == []
    listed.tremor.rest()
    QTest.mouseClick(listed.frame.windowHandle(), Qt.MouseButton.LeftButton, pos=between + QPoint(0, gap))
    assert listed.pressed == [2]
