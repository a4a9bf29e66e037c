"""A reader types a line as a keyboard would: it is heard whole, and a hand at the keys is not taken for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.stage.reader import LONGEST, Reader


@pytest.fixture
def field(qapp: QApplication) -> Iterator[QLineEdit]:
    field = QLineEdit()
    field.show()
    yield field
    field.close()


@pytest.fixture
def reader(qapp: QApplication, field: QLineEdit) -> Iterator[Reader]:
    reader = Reader(qapp, field)
    reader.listens = True
    yield reader
    qapp.removeEventFilter(reader)


@pytest.fixture
def heard(reader: Reader) -> list[str]:
    heard: list[str] = []
    reader.read.connect(heard.append)
    return heard


def typed(field: QLineEdit, line: str) -> None:
    QTest.keyClicks(field, line)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_line_is_heard_whole_and_goes_nowhere_else(field: QLineEdit, heard: list[str]) -> None:
    typed(field, "BANXING1:vis_12:Ab-_9 x")
    assert (heard, field.text()) == (["BANXING1:vis_12:Ab-_9 x"], "")


def test_rubbish_is_heard_and_what_is_too_long_is_not(field: QLineEdit, heard: list[str]) -> None:
    typed(field, "%;?@" * 5)
    typed(field, "9" * (LONGEST + 1))
    assert heard == ["%;?@" * 5]


def test_what_came_before_a_pause_is_no_beginning(field: QLineEdit, reader: Reader, heard: list[str]) -> None:
    QTest.keyClicks(field, "12")
    reader._pause.timeout.emit()
    typed(field, "34")
    assert heard == ["34"]


def test_keys_that_press_a_button_still_do(field: QLineEdit, heard: list[str]) -> None:
    pressed: list[bool] = []
    field.returnPressed.connect(lambda: pressed.append(True))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (heard, pressed) == ([], [True])


def test_while_it_does_not_listen_keys_are_a_persons(field: QLineEdit, reader: Reader, heard: list[str]) -> None:
    reader.listens = False
    typed(field, "258036")
    assert (heard, field.text()) == ([], "258036")
