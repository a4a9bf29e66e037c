"""A page as small as a stamp, in the colours of a theme: what it looks like can be seen before it is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.look.tokens import OUTLINE, Colours

_ROUND: Final = 0.12
_LINES: Final = ((0.20, 0.60), (0.38, 0.44))
"""Two lines of writing: how far down each stands, and how long it is."""
_THICK: Final = 0.10
_KEY: Final = 0.60, 0.22
"""The key that goes on: how far down it stands, and how high it is."""
_EDGE: Final = 0.18


def paint_page(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """Draws it into ``rect``: its paper, two lines of writing, and the key that goes on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = rect.width()
    painter.setPen(QPen(QColor(colours.line), OUTLINE))
    painter.setBrush(QColor(colours.paper))
    painter.drawRoundedRect(rect.adjusted(OUTLINE, OUTLINE, -OUTLINE, -OUTLINE), _ROUND * side, _ROUND * side)
    painter.setPen(Qt.PenStyle.NoPen)
    high, key = _THICK * side, QRectF(rect.left() + _EDGE * side, rect.top() + _KEY[0] * side, (1 - 2 * _EDGE) * side, _KEY[1] * side)
    painter.setBrush(QColor(colours.ink))
    for top, long in _LINES:
        painter.drawRoundedRect(QRectF(rect.left() + _EDGE * side, rect.top() + top * side, long * side, high), high / 2, high / 2)
    painter.setBrush(QColor(colours.pine))
    painter.drawRoundedRect(key, key.height() / 2, key.height() / 2)
    painter.restore()
