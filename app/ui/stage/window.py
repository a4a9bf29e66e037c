"""The program's one window. Until its screen is ready it shows the program's name, so that something is there at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal  # not Qt: its hundreds of enums alone take as long as all that is painted first
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.look.name import paint_name
from app.ui.look.tokens import LETTERS, THEMES, Theme, Type

TITLE = "伴行 Banxing"


class Window(QMainWindow):
    """Signals: ``painted`` once, after the first paint; ``closing`` when it is being closed."""

    painted = Signal()
    closing = Signal()

    def __init__(self, theme: str) -> None:
        super().__init__()
        self._bare = True
        self._under: QWidget | None = None
        colours, palette = THEMES[Theme(theme)], QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.paper))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.pine))
        self.setPalette(palette)
        self._ink = palette.windowText()
        self.setWindowTitle(TITLE)

    def show_screen(self, frame: QWidget) -> None:
        """The screen takes the name's place, in its own colours."""
        self.setPalette(QPalette())
        self.setCentralWidget(frame)

    def lay_over(self, frame: QWidget) -> None:
        """Another screen takes the place of the one that is shown, which stays as it is beneath."""
        if self._under is None and (under := self.takeCentralWidget()) is not None:
            under.setParent(self)
            under.hide()
            self._under = under
        self.setCentralWidget(frame)  # which deletes one that was laid over before

    def lift(self) -> None:
        """What was laid over the screen goes, and the screen is shown again."""
        under, self._under = self._under, None
        if under is not None:
            self.setCentralWidget(under)  # which deletes the other
            under.show()

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
        paint_name(painter, QRectF(self.rect()), LETTERS[Type.MONEY], self._ink)
        painter.end()
