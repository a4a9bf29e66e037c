"""Real windows for the tests of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.look.apply import apply
from app.ui.look.look import Look

Show = Callable[[QWidget], QWidget]


def put_away(widget: QWidget) -> None:
    """Closes a window and deletes it now."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> None:
    """Fonts and widgets need an application, whichever test comes first."""


@pytest.fixture
def wear(qapp: QApplication) -> Callable[[Look], None]:
    """Puts a look on the program."""
    return lambda look: apply(qapp, look)


@pytest.fixture
def show(qapp: QApplication, wear: Callable[[Look], None]) -> Iterator[Show]:
    """Shows a widget in a window of its own and waits until it is there; takes it away after the test."""
    wear(Look())
    shown: list[QWidget] = []

    def show_one(widget: QWidget) -> QWidget:
        shown.append(widget)
        widget.show()
        assert QTest.qWaitForWindowExposed(widget)
        qapp.processEvents()
        return widget

    yield show_one
    for widget in shown:
        if isValid(widget):
            put_away(widget)
