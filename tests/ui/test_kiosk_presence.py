"""Whoever chose a language and went away without a word is noticed; whoever presses something is still there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.stage.presence import GONE_MS, Presence
from tests.ui.conftest import put_away
from tests.ui.until import until


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    window = QWidget()
    window.show()
    yield window
    put_away(window)


def test_whoever_reads_slowly_is_there_still() -> None:
    assert GONE_MS >= 150_000


def test_after_the_last_press_and_a_while_nobody_is_there(qapp: QApplication, window: QWidget) -> None:
    gone: list[bool] = []
    presence = Presence(qapp, window)
    presence.gone.connect(lambda: gone.append(True))
    presence.waiting.setInterval(50)
    assert not presence.waiting.isActive()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert presence.waiting.isActive()
    until(lambda: gone == [True])
    QTest.keyClick(window, Qt.Key.Key_A)
    until(lambda: gone == [True, True])
    qapp.removeEventFilter(presence)
