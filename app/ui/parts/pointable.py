"""A place to press over a part that is only shown: whoever presses it points at that part."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import OUTLINE, PADDING, RADIUS, RING
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind, Pressable

ROOM: Final = 6
"""So far it reaches above and below words that stand alone, in pixels: they need so much room around them."""
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class Pointable(Pressable):
    """Lies over ``part`` on ``ground`` and follows it, however what lies between is laid out. What has no outline of its own gets one."""

    def __init__(self, part: QWidget, ground: QWidget, name: str, hint: str, hands: Hands) -> None:
        super().__init__(name, hint, hands, Kind.PLAIN, ground)
        self.part = part
        self._ground = ground
        above: QWidget | None = part
        while above is not None and above is not ground:
            above.installEventFilter(self)
            above = above.parentWidget()
        self._lie_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in _MOVES:
            self._lie_over()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_content(painter, QColor(worn().colours.pine))
        painter.end()

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        ring = QColor(worn().colours.ring)
        if isinstance(self.part, Pressable):
            if self.hasFocus():  # on any face one of the two stands out
                self._outline(painter, RING, RING, ring)
                self._outline(painter, 2 * RING, RING, QColor(worn().colours.paper))
        elif self.hasFocus():
            self._outline(painter, 0, RING + OUTLINE // 2, ring)  # more than the outline that it takes the place of
        elif not isinstance(self.part, QLineEdit):
            self._outline(painter, 0, OUTLINE, colour)
        if self.isDown():
            self._outline(painter, 0, 3 * RING, colour)

    def _outline(self, painter: QPainter, inset: int, wide: int, colour: QColor) -> None:
        middle = inset + wide / 2
        painter.setPen(QPen(colour, wide))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(middle, middle, -middle, -middle), worn().space(RADIUS), worn().space(RADIUS))

    def _lie_over(self) -> None:
        place = QRect(self.part.mapTo(self._ground, QPoint(0, 0)), self.part.size())
        bare = not isinstance(self.part, Pressable | QLineEdit) and not self.part.property("tone")
        self.setGeometry(place.adjusted(-PADDING // 2, -ROOM, PADDING // 2, ROOM) if bare else place)
        self.setVisible(self.part.isVisibleTo(self._ground))
