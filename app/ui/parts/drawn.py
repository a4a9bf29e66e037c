"""Something drawn, on a card, with what it is called under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look.icons import paint_drawing
from app.ui.look.look import worn
from app.ui.look.tokens import DRAWING, GAP, Type
from app.ui.parts.column import Column
from app.ui.parts.text import Text


class Drawn(Column):
    """``caption`` stands under the drawing ``key``; ``name`` is what a screen reader says of the two together."""

    def __init__(self, key: str, caption: str, name: str) -> None:
        super().__init__(_Drawing(key), Text(caption, Type.BUTTON, align=Qt.AlignmentFlag.AlignHCenter), gap=GAP // 2, tone="card")
        self.setAccessibleName(name)


class _Drawing(QWidget):
    """The drawing itself: three quarters of the card's width, up to its largest."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802
        side = worn().reach(DRAWING)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(worn().reach(DRAWING) // 2, worn().reach(DRAWING) // 2)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return min(width * 3 // 4, worn().reach(DRAWING))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        side = min(self.width(), self.height())
        colours = worn().colours
        painter = QPainter(self)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_drawing(painter, box, self._key, QColor(colours.mint_line), QColor(colours.mint))
        painter.end()
