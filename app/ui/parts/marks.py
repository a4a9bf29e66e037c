"""The mark of being chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import OUTLINE


def paint_mark(painter: QPainter, box: QRectF, *, marked: bool) -> None:
    """A tick in a ring, or an empty ring."""
    if marked:
        paint_icon(painter, box, "check", QColor(worn().colours.mint_line))
        return
    inset = box.width() * 0.08
    painter.setPen(QPen(QColor(worn().colours.line), OUTLINE + 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
