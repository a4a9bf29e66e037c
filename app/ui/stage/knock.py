"""A word from the desktop when something comes and the window is not in front. It names nobody and nothing: others may see the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.journeys.say import say
from app.ui.look.assets import ASSETS
from app.ui.stage.errand import Errands
from app.ui.stage.screen import Screen
from app.ui.stage.window import TITLE

ASKED: Final = frozenset({"approval.requested", "share.received"})
"""The bank's names for what waits for him."""
Tell = Callable[[str], None]
"""Says a sentence on the desktop."""


class Knock(QObject):
    """Listens to what the bank says has happened."""

    def __init__(self, window: QWidget, screen: Screen, tell: Tell | None, may_ask: Mapping[str, Callable[[], bool]]) -> None:
        """``tell``: nothing where this desktop has no place for messages. ``may_ask``: what comes also when nobody asks anything, by the
        bank's name for it, with how to find out whether somebody does."""
        super().__init__(window)
        self._window = window
        self._screen = screen
        self._tell = tell
        self._may_ask = may_ask
        self._errands = Errands(self, workers=1)

    def hear(self, kind: str) -> None:
        """Something has happened: says so if it waits for this person and cannot be seen."""
        if kind in ASKED:
            self._knock()
        elif kind in self._may_ask:
            self._errands.run(self._may_ask[kind], lambda asked: self._knock() if asked else None, lambda _: None)

    def _knock(self) -> None:
        if self._tell and not self._window.isActiveWindow():
            self._tell(self._screen.words(say("Knock", "Somebody who trusts you asks you something. Please have a look.")))


def desktop(window: QWidget) -> Tell | None:
    """The desktop's own messages, where it has any; a press on one brings the window to the front."""
    if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
        return None
    icon = QIcon(QPixmap(str(ASSETS / "icons" / "family.svg")))
    tray = QSystemTrayIcon(icon, window)
    tray.setToolTip(TITLE)
    tray.messageClicked.connect(lambda: _to_the_front(window))
    tray.activated.connect(lambda _: _to_the_front(window))
    tray.show()
    return lambda words: tray.showMessage(TITLE, words, icon)


def _to_the_front(window: QWidget) -> None:
    window.showNormal()
    window.raise_()
    window.activateWindow()
