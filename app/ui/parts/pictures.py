"""The picture on a choice: an icon of the family, the drawn portrait of a person or firm, or a page as small as a stamp."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.look.icons import paint_icon
from app.ui.look.page import paint_page
from app.ui.look.portraits import initial, paint_portrait
from app.ui.look.tokens import THEMES, Theme


@dataclass(frozen=True)
class Picture:
    """``icon`` is a name of the icon family; ``portrait`` somebody's name, with their ``picture`` if they have one; ``theme`` is shown by a
    page in its colours. Or nothing at all.
    """

    icon: str = ""
    portrait: str = ""
    picture: str = ""
    theme: Theme | None = None

    def __bool__(self) -> bool:
        return bool(self.icon or self.portrait or self.theme)

    @property
    def letter(self) -> str:
        """What of it is written: the letter of a portrait without a picture."""
        return initial(self.portrait) if self.portrait and not self.picture else ""

    def belongs_to(self, widget: QWidget) -> None:
        """Marks the widget that draws it: this letter among its words is no language's, for it is a name's."""
        widget.setProperty("portrait", self.letter)

    def paint(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        """Draws it into ``rect``; an icon in ``colour``."""
        if self.portrait:
            paint_portrait(painter, rect, self.portrait, self.picture)
        elif self.icon:
            paint_icon(painter, rect, self.icon, colour)
        elif self.theme:
            paint_page(painter, rect, THEMES[self.theme])
