"""The program's one window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.ui.stage.screen import Screen


class Window(QMainWindow):
    """Holds the screen. Signal ``closing`` when it is being closed."""

    closing = Signal()

    def __init__(self, screen: Screen, title: str = "伴行 Banxing") -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setCentralWidget(screen.frame)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        self.closing.emit()
        super().closeEvent(event)
