"""The program's one window. Until its screen is ready it shows the program's name, so that something is there at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal  # not Qt: its hundreds of enums alone take as long as all that is painted first
from PySide6.QtGui import QCloseEvent, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.look.tokens import LETTERS, THEMES, Theme, Type

TITLE = "伴行 Banxing"


class Window(QMainWindow):
    """Signals: ``painted`` once, after the first paint; ``closing`` when it is being closed."""

    painted = Signal()
    closing = Signal()

    def __init__(self, theme: str) -> None:
        super().__init__()
        self._colours = THEMES[Theme(theme)]
        self._bare = True
        self.setWindowTitle(TITLE)

    def show_screen(self, frame: QWidget) -> None:
        """The screen takes the name's place."""
        self.setCentralWidget(frame)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802
        if self.centralWidget() is None:
            self._paint_name()
        else:
            super().paintEvent(event)
        if self._bare:
            self._bare = False
            QTimer.singleShot(0, self, self.painted.emit)  # not to be told of a window that is gone by then

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802
        self.hide()  # at once; what still has to be put away is put away behind it
        self.closing.emit()
        super().closeEvent(event)

    def _paint_name(self) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colours.paper))
        painter.setPen(QColor(self._colours.pine))
        font = QFont(painter.font())
        font.setPixelSize(LETTERS[Type.MONEY])
        painter.setFont(font)
        left = (self.width() - painter.fontMetrics().horizontalAdvance(TITLE)) // 2
        painter.drawText(left, self.height() // 2, TITLE)
        painter.end()
