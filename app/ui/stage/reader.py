"""A reader of tickets and cards that types what it reads, as a keyboard would: a line, and the key that ends it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
LONGEST: Final = 200
_PAUSE_MS: Final = 1000
"""A reader types fast: after so long a pause between two keys what came before is no beginning of a line any more."""
_KEPT_MS: Final = 10_000
"""The beginning of a line lies here no longer than this, whether a key comes or not."""


class Reader(QObject):
    """While it listens, keys that write something go nowhere else. Signal: ``read``, with a whole line; never one that is too long.

    A pause is measured by when keys were pressed: a machine that is busy hears them late, and all at once.
    """

    read = Signal(str)

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self.listens = False
        self._line = ""
        self._pressed = 0
        self._kept = QTimer(self, interval=_KEPT_MS, singleShot=True)
        self._kept.timeout.connect(self._forget)
        app.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if not self.listens or event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.timestamp() - self._pressed > _PAUSE_MS:
            self._forget()
        self._pressed = event.timestamp()
        if event.key() in _ENDS and self._line:
            line, self._line = self._line, ""
            if len(line) <= LONGEST:
                self.read.emit(line)
            return True
        if not (text := event.text()).isprintable() or not text:
            return False
        if text != " " or self._line:  # a blank alone presses a button
            self._line += text
            self._kept.start()
            return True
        return False

    def _forget(self) -> None:
        self._line = ""
