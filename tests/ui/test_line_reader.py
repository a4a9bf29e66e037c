"""What a reader of tickets types is one line, however late a busy machine hears it; what somebody else has begun is none of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.stage.reader import Reader

KEYS = {"\r": Qt.Key.Key_Return}


@pytest.fixture
def reader(qapp: QApplication) -> Iterator[Reader]:
    reader = Reader(qapp, qapp)
    reader.listens = True
    yield reader
    qapp.removeEventFilter(reader)


def read(qapp: QApplication, reader: Reader, *pressed: tuple[int, str]) -> list[str]:
    """What is read, each key being pressed at its millisecond, and heard at once after the last."""
    lines: list[str] = []
    reader.read.connect(lines.append)
    before = QWidget()
    for at, sign in pressed:
        key = QKeyEvent(QEvent.Type.KeyPress, KEYS.get(sign, Qt.Key.Key_unknown), Qt.KeyboardModifier.NoModifier, sign)
        key.setTimestamp(at)
        qapp.sendEvent(before, key)
    return lines


def test_keys_of_one_second_are_one_line(qapp: QApplication, reader: Reader) -> None:
    assert read(qapp, reader, (5_000, "a"), (5_900, "b"), (6_800, "c"), (6_810, "\r")) == ["abc"]


def test_what_was_begun_before_a_pause_is_none_of_it(qapp: QApplication, reader: Reader) -> None:
    assert read(qapp, reader, (5_000, "a"), (6_100, "b"), (6_110, "\r")) == ["b"]


def test_a_key_that_ends_a_line_long_after_it_ends_none(qapp: QApplication, reader: Reader) -> None:
    assert read(qapp, reader, (5_000, "a"), (6_100, "\r")) == []
