"""A line to read, not to press."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import GAP, Type
from app.ui.parts.column import Column
from app.ui.parts.pictures import Picture
from app.ui.parts.text import Text


class Entry(Column):
    """Picture, sentence, a smaller detail, on a card. ``quoted`` says that the detail is somebody's own words."""

    def __init__(self, sentence: str, detail: str = "", picture: Picture | None = None, *, quoted: bool = False) -> None:
        words = Column(Text(sentence), *([Text(detail, Type.MUTED, data=quoted)] if detail else []), gap=0)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn().space(GAP))
        if picture:
            row.addWidget(_Shown(picture))
        row.addWidget(words, 1)
        super().__init__(line, tone="card")


class _Shown(QWidget):
    """The picture itself."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        picture.belongs_to(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(worn().target(48), worn().target(48))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        side = worn().target(48)
        painter = QPainter(self)
        self._picture.paint(painter, QRectF(0, (self.height() - side) / 2, side, side), QColor(worn().colours.mint_line))
        painter.end()
