"""Shows which part somebody means: a thick outline around it, and a hand at its corner."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import RADIUS, RING

_REACH: Final = 14
"""So far it stands around the part, in pixels."""
_THICK: Final = 2 * RING
_EDGE: Final = _THICK / 2 + 2
_BADGE: Final = 40
"""Side of the round face that the hand stands on."""
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show})


class Pointer(QWidget):
    """Stands on ``ground``, which holds the part and everything that may move it. No press ever lands on it, and no focus."""

    def __init__(self, part: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self._part = part
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.destroyed.connect(self.deleteLater)
        part.installEventFilter(self)
        ground.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self._follow)  # once everything between has its place
        return super().eventFilter(watched, event)

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

    def _follow(self) -> None:
        place = QRect(self._part.mapTo(self._ground, QPoint(0, 0)), self._part.size())
        self.setGeometry(place.adjusted(-_REACH, -_REACH, _REACH, _REACH).intersected(self._ground.rect()))
        self.raise_()
