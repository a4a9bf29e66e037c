"""What is said to somebody who uses a screen reader, while the keyboard stays where it is."""

from __future__ import annotations

import sys
from collections import deque
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.heard_as import heard_as
from app.ui.words.names import unmarked

_FORGOTTEN_AFTER_MS: Final = 10_000
"""Who looks around on the screen with a screen reader does not find there what was said long ago."""
_HEARD_AFTER_MS: Final = 500
"""A screen reader asks for the name after it has been told: of two in one moment it would hear the second twice."""
_FEW: Final = 4
"""More in one moment would be said when it is long past."""
_BY_NOTIFICATION: Final = sys.platform == "linux"
"""Every Orca says what a notification that appears is called. Only the newer ones (45) hear of announcements, and would say it twice."""


class Crier(QWidget):
    """A point of the window that nobody sees, and that is called what is to be said."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(1, 1)
        heard_as(self, QAccessible.Role.Notification)
        self._forget = QTimer(self, singleShot=True, interval=_FORGOTTEN_AFTER_MS)
        self._forget.timeout.connect(lambda: self.setAccessibleName(""))
        self._waiting: deque[str] = deque(maxlen=_FEW)
        self.heard = QTimer(self, singleShot=True, interval=_HEARD_AFTER_MS)
        self.heard.timeout.connect(self._cry_next)
        self.show()

    def cry(self, text: str) -> None:
        """Says ``text`` when the screen reader is done with what it says now, and has had time to ask for the one before."""
        self._waiting.append(text)
        if not self.heard.isActive():
            self._cry_next()

    def _cry_next(self) -> None:
        if not self._waiting:
            return
        self.setAccessibleName(self._waiting.popleft())
        self.heard.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))
        self._forget.start()


def announce(part: QWidget, text: str) -> None:
    """Lets a screen reader say ``text``, which has just come to stand in ``part``, without anything losing the focus."""
    text = unmarked(text)
    if not text:
        return
    if not _BY_NOTIFICATION:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, text))
        return
    window = part.window()
    crier = next(iter(window.findChildren(Crier, options=Qt.FindChildOption.FindDirectChildrenOnly)), None)
    (crier or Crier(window)).cry(text)
