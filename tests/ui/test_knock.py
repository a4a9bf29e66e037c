"""A word from the desktop: only for what waits for him, only when he does not see it, and without a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.people import Preferences
from app.ui.stage.knock import ASKED, Knock, desktop
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.ui.conftest import put_away
from tests.ui.until import until

KNOCKED = "Somebody who trusts you asks you something. Please have a look."


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Window]:
    window = Window("day")
    window.show()
    yield window
    put_away(window)


@pytest.fixture
def screen(qapp: QApplication, window: Window) -> Screen:
    screen = Screen(qapp, Preferences(language="en"), Words("en", as_written))
    screen.setParent(window)
    window.show_screen(screen.frame)
    return screen


def in_front(window: Window, *, yes: bool) -> None:
    """Brings the window to the front, or another one before it."""
    if yes:
        window.activateWindow()
    else:
        other = QWidget(window, Qt.WindowType.Window)
        other.show()
        other.activateWindow()
    until(lambda: window.isActiveWindow() is yes)


def test_it_knocks_when_the_window_is_not_in_front(window: Window, screen: Screen) -> None:
    said: list[str] = []
    knock = Knock(window, screen, said.append, {})
    in_front(window, yes=True)
    for kind in ASKED:
        knock.hear(kind)
    assert said == []
    in_front(window, yes=False)
    for kind in (*sorted(ASKED), "approval.decided", "pairing.updated", "payment.updated"):
        knock.hear(kind)
    assert said == [KNOCKED, KNOCKED]


@pytest.mark.parametrize("kind", ["coaching.updated", "freeze.updated"])
def test_what_only_may_ask_him_knocks_just_where_it_does(kind: str, window: Window, screen: Screen) -> None:
    said: list[str] = []
    calls = iter((False, True))
    answered: list[bool] = []

    def is_asked() -> bool:
        answered.append(next(calls))
        return answered[-1]

    knock = Knock(window, screen, said.append, {kind: is_asked})
    in_front(window, yes=False)
    knock.hear(kind)
    until(lambda: len(answered) == 1)
    knock.hear(kind)
    until(lambda: said)
    assert said == [KNOCKED]


def test_a_desktop_without_messages_is_no_trouble(window: Window, screen: Screen) -> None:
    assert desktop(window) is None
    in_front(window, yes=False)
    knock = Knock(window, screen, None, {})
    for kind in ASKED:
        knock.hear(kind)
