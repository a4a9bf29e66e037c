"""One family of drawn icons (``assets/icons``), in the colour of the words beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.ui.look.assets import ASSETS

_FOLDER = ASSETS / "icons"
_INK = b"#000000"
"""What the drawings are drawn in; replaced by the colour wanted."""


def icon_names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.svg")))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draws icon ``name`` into ``rect``; ``KeyError`` when there is none of that name."""
    drawing = _renderer(name, colour.name())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, rect)
    painter.restore()


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    path = _FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"no icon called {name!r}")
    return QSvgRenderer(QByteArray(path.read_bytes().replace(_INK, colour.encode())))
