"""Notices that whoever stood before a machine has gone away without a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

GONE_MS: Final = 150_000
"""After so long without a press nobody is taken to be there."""
SIGNS: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.Wheel}
)
"""Of somebody who is there."""


class Presence(QObject):
    """Watches the whole program. Signal: ``gone``, once after the last sign of somebody. ``waiting`` is its clock."""

    gone = Signal()

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting = QTimer(self, interval=GONE_MS, singleShot=True)
        self.waiting.timeout.connect(self.gone)
        app.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in SIGNS:
            self.waiting.start()
        return False
