"""A grid measures its widgets when they change, and not each time Qt asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look.look import Look
from app.ui.parts.grid import Grid


class Part(QWidget):
    """Something as high as it is told to be, which counts how often it was measured."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self.high = high
        self.measured = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002, N802
        self.measured += 1
        return self.high


@pytest.fixture
def parts(wear: Callable[[Look], None]) -> list[Part]:
    wear(Look())
    return [Part(20), Part(30), Part(25)]


@pytest.fixture
def grid(parts: list[Part]) -> Iterator[Grid]:
    widget = QWidget()
    grid = Grid(0, 2, widget, gap=10, grows=False)
    for part in parts:
        grid.addWidget(part)
    yield grid
    widget.close()


def test_rows_are_as_high_as_their_highest_and_a_gap_apart(grid: Grid, parts: list[Part]) -> None:
    grid.setGeometry(QRect(0, 0, 210, 100))
    assert [part.geometry() for part in parts] == [QRect(0, 0, 100, 30), QRect(110, 0, 100, 30), QRect(0, 40, 100, 25)]
    assert grid.heightForWidth(210) == 65


def test_what_did_not_change_is_measured_once_for_a_width(grid: Grid, parts: list[Part]) -> None:
    for _ in range(5):
        grid.heightForWidth(210)
        grid.setGeometry(QRect(0, 0, 210, 100))
    assert {part.measured for part in parts} == {1}


def test_what_changed_is_measured_anew(grid: Grid, parts: list[Part]) -> None:
    assert grid.heightForWidth(210) == 65
    parts[2].high = 50
    parts[2].updateGeometry()
    assert grid.heightForWidth(210) == 90


@pytest.mark.parametrize(("width", "last"), [(210, QRect(0, 40, 210, 25)), (100, QRect(0, 70, 100, 25))])
def test_one_that_would_stand_alone_takes_the_whole_row_where_that_is_wished(width: int, last: QRect, parts: list[Part]) -> None:
    widget = QWidget()
    grid = Grid(100, 2, widget, gap=10, grows=False, last_fills=True)
    for part in parts:
        grid.addWidget(part)
    grid.setGeometry(QRect(0, 0, width, 100))
    assert parts[-1].geometry() == last
    widget.close()
