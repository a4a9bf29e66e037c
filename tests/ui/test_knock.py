"""A word from the desktop: only for what waits for him, only when he does not see it, and without a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.people import Preferences
from app.ui.stage.knock import REQUEST, Knock, desktop
from app.ui.stage.screen import Screen
from app.ui.stage.window import Window
from app.ui.words.catalogue import as_written
from app.ui.words.words import Words
from tests.ui.conftest import put_away
from tests.ui.until import until


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
    if yes:
        window.activateWindow()
    else:
        window.hide()
    until(lambda: window.isActiveWindow() is yes)


def test_it_knocks_when_the_window_is_not_in_front(window: Window, screen: Screen) -> None:
    said: list[str] = []
    knock = Knock(window, screen, said.append)
    in_front(window, yes=True)
    knock.hear(REQUEST)
    assert said == []
    in_front(window, yes=False)
    for kind in ("payment.updated", REQUEST):
        knock.hear(kind)
    assert said == ["Somebody who trusts you asks you something. Please have a look."]


def test_a_desktop_without_messages_is_no_trouble(window: Window, screen: Screen) -> None:
    assert desktop(window) is None
    in_front(window, yes=False)
    Knock(window, screen, None).hear(REQUEST)
