"""Drawn pictures for people and firms: a colour and a shape, always the same for the same name, and a picture or the first letter in it."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from app.ui.look.fonts import font
from app.ui.look.icons import paint_picture
from app.ui.look.look import worn

_INSIDE: Final = 0.24
"""How far from the edge of the shape a picture begins, as a share of its side."""


def paint_portrait(painter: QPainter, rect: QRectF, name: str, picture: str = "") -> None:
    """Draws what stands for ``name`` into ``rect``. Colour and shape both differ, so neither has to be told apart alone."""
    colours = worn().colours
    mark = zlib.crc32(name.encode())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = _SHAPES[mark // 64 % len(_SHAPES)](rect)
    painter.fillPath(shape, QColor(colours.portraits[mark % len(colours.portraits)]))
    ink, inset = QColor(colours.on_portrait), rect.width() * _INSIDE
    if picture:
        paint_picture(painter, rect.adjusted(inset, inset, -inset, -inset), picture, ink)
    else:
        painter.setPen(ink)
        painter.setFont(font(round(rect.height() * 0.44), strong=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.restore()


def initial(name: str) -> str:
    """The first letter or character of a name."""
    return next((letter.upper() for letter in name if letter.isalnum()), "·")


def _circle(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(rect)
    return path


def _cushion(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    inset = rect.width() * 0.04
    path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), rect.width() * 0.28, rect.width() * 0.28)
    return path


def _hexagon(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    radius, centre = rect.width() / 2, rect.center()
    corners = [
        QPointF(centre.x() + radius * math.sin(math.radians(turn)), centre.y() - radius * math.cos(math.radians(turn)))
        for turn in range(0, 360, 60)
    ]
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def _arch(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    inset, radius = rect.width() * 0.06, rect.width() * 0.44
    inner = rect.adjusted(inset, inset, -inset, -inset)
    path.moveTo(inner.bottomLeft())
    path.lineTo(inner.left(), inner.top() + radius)
    path.arcTo(QRectF(inner.left(), inner.top(), inner.width(), 2 * radius), 180, -180)
    path.lineTo(inner.bottomRight())
    path.closeSubpath()
    return path


_SHAPES: Final[tuple[Callable[[QRectF], QPainterPath], ...]] = (_circle, _cushion, _hexagon, _arch)
