"""A reader of tickets and cards that types what it reads, as a keyboard would: a line, and the key that ends it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
LONGEST: Final = 200
_PAUSE_MS: Final = 1000
"""A reader types fast: after so long a pause what came before is no beginning of a line any more."""


class Reader(QObject):
    """While it listens, keys that write something go nowhere else. Signal: ``read``, with a whole line; never one that is too long."""

    read = Signal(str)

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self.listens = False
        self._line = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._forget)
        app.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if not self.listens or event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENDS and self._line:
            line, self._line = self._line, ""
            if len(line) <= LONGEST:
                self.read.emit(line)
            return True
        if not (text := event.text()).isprintable() or not text:
            return False
        if text != " " or self._line:  # a blank alone presses a button
            self._line += text
            self._pause.start()
            return True
        return False

    def _forget(self) -> None:
        self._line = ""
