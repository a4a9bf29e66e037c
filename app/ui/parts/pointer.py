"""Shows which part somebody means: a thick outline around it, and a hand at its corner."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import RADIUS, RING
from app.ui.parts.standing import Standing

_REACH: Final = 14
"""So far it stands around the part, in pixels."""
_THICK: Final = 2 * RING
_EDGE: Final = _THICK / 2 + 2
_BADGE: Final = 40
"""Side of the round face that the hand stands on."""


class Pointer(Standing):
    """Points at a part."""

    def place(self, part: QRect) -> QRect:  # noqa: D102
        return part.adjusted(-_REACH, -_REACH, _REACH, _REACH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        colours = worn().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        for colour, thick in ((colours.paper, _THICK + 4), (colours.ink, _THICK)):  # on any ground one of the two stands out
            painter.setPen(QPen(QColor(colour), thick))
            painter.drawRoundedRect(inner, RADIUS, RADIUS)
        badge = QRectF(self.width() - _BADGE, 0, _BADGE, _BADGE)
        painter.setPen(QPen(QColor(colours.paper), 2))
        painter.setBrush(QColor(colours.ink))
        painter.drawEllipse(badge.adjusted(1, 1, -1, -1))
        paint_icon(painter, badge.adjusted(8, 8, -8, -8), "hand", QColor(colours.paper))
        painter.end()
