"""One family of drawn icons (``assets/icons``), pictures for people and firms (``assets/pictures``) and things (``assets/drawings``)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.ui.look.assets import ASSETS

_ICONS = ASSETS / "icons"
_PICTURES = ASSETS / "pictures"
_DRAWINGS = ASSETS / "drawings"
_INK = b"#000000"
"""What everything is drawn in; replaced by the colour wanted."""
_TONE = b"#808080"
"""What the faces of things are filled with, likewise."""


def icon_names() -> tuple[str, ...]:
    """Every icon there is."""
    return _names(_ICONS)


def picture_names() -> tuple[str, ...]:
    """Every picture that somebody in her list may have."""
    return _names(_PICTURES)


def drawing_names() -> tuple[str, ...]:
    """Every thing that is drawn in two tones."""
    return _names(_DRAWINGS)


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draws icon ``name`` into ``rect``; ``KeyError`` when there is none of that name."""
    _paint(painter, rect, _ICONS / f"{name}.svg", colour)


def paint_picture(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """The same for the picture ``name``."""
    _paint(painter, rect, _PICTURES / f"{name}.svg", colour)


def paint_drawing(painter: QPainter, rect: QRectF, name: str, ink: QColor, tone: QColor) -> None:
    """The same for the thing ``name``, its faces filled with ``tone``."""
    _paint(painter, rect, _DRAWINGS / f"{name}.svg", ink, tone)


def _names(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.svg")))


def _paint(painter: QPainter, rect: QRectF, path: Path, ink: QColor, tone: QColor | None = None) -> None:
    drawing = _renderer(path, ink.name(), (tone or ink).name())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, rect)
    painter.restore()


@lru_cache(maxsize=256)
def _renderer(path: Path, ink: str, tone: str) -> QSvgRenderer:
    if not path.is_file():
        raise KeyError(f"no icon called {path.stem!r}")
    return QSvgRenderer(QByteArray(path.read_bytes().replace(_INK, ink.encode()).replace(_TONE, tone.encode())))
