"""The product's name, drawn: it is there before a font has been loaded, which takes longer than all that is painted first, and on every
machine it looks the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath

from app.ui.look.assets import ASSETS

_OUTLINE: Final = ASSETS / "name.path"
"""One command of an SVG path in a line: ``M``, ``L`` or ``C`` and its points."""
_LETTERS: Final = 100
"""Height of its letters as drawn."""


def paint_name(painter: QPainter, rect: QRectF, letters: int, brush: QBrush) -> None:
    """Draws the name into the middle of ``rect``, in letters so many pixels high.

    ``brush`` is one of a palette's: for a colour PySide first makes all the enums of ``Qt``, which takes longer still.
    """
    outline = _outline()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(letters / _LETTERS, letters / _LETTERS)
    painter.translate(-outline.boundingRect().center())
    painter.fillPath(outline, brush)
    painter.restore()


def _outline() -> QPainterPath:
    path = QPainterPath()
    draw: dict[str, Callable[..., None]] = {"M": path.moveTo, "L": path.lineTo, "C": path.cubicTo}
    for line in _OUTLINE.read_text(encoding="ascii").splitlines():
        command, *numbers = line.split()
        places = iter(map(float, numbers))
        draw[command](*(QPointF(x, y) for x, y in zip(places, places, strict=True)))
    return path
