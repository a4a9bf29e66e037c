"""An icon on its own, beside words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import LETTERS, LINE_HEIGHT, Type


class Icon(QWidget):
    """An icon as high as a line of ``kind``, in the colour of the surface's words."""

    def __init__(self, name: str, kind: Type = Type.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._kind = kind

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        side = self._side()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        side = self._side() * 0.86
        painter = QPainter(self)
        box = QRectF((self.width() - side) / 2, (self._side() - side) / 2, side, side)
        paint_icon(painter, box, self._name, self.palette().color(self.foregroundRole()))
        painter.end()

    def _side(self) -> int:
        letters = LETTERS[self._kind] if self.property("cramped") else worn().letters(self._kind)
        return round(letters * LINE_HEIGHT)
