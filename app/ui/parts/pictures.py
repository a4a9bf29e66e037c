"""The picture on a choice: an icon of the family, or the drawn portrait of a person or firm."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app.ui.look.icons import paint_icon
from app.ui.look.portraits import paint_portrait


@dataclass(frozen=True)
class Picture:
    """``icon`` is a name of the icon family; ``portrait`` somebody's name, with their ``picture`` if they have one. Or nothing at all."""

    icon: str = ""
    portrait: str = ""
    picture: str = ""

    def __bool__(self) -> bool:
        return bool(self.icon or self.portrait)

    def paint(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        """Draws it into ``rect``; an icon in ``colour``."""
        if self.portrait:
            paint_portrait(painter, rect, self.portrait, self.picture)
        elif self.icon:
            paint_icon(painter, rect, self.icon, colour)
