"""A line to choose."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.look.fonts import font
from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import GAP, MAIN_TARGET, PADDING, RING, Type
from app.ui.parts.hands import Hands
from app.ui.parts.marks import paint_mark
from app.ui.parts.pictures import Picture
from app.ui.parts.pressable import Kind, Pressable
from app.ui.parts.wrapping import Lines, least_width, natural_width, phrased, running


class Choice(Pressable):
    """One of several: picture, label, a smaller detail, and at the right the mark of being chosen, or of leading on.

    ``chooses``: pressing marks it (a screen reader hears a radio button); otherwise pressing goes there at once.
    """

    def __init__(
        self,
        label: str,
        hint: str,
        hands: Hands,
        *,
        detail: str = "",
        picture: Picture | None = None,
        chooses: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, hands, Kind.PLAIN, parent)
        self._detail = detail
        self._picture = picture or Picture()
        self._picture.belongs_to(self)
        self._chooses = chooses
        self.setCheckable(chooses)
        self.setAutoExclusive(chooses)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        words = max(natural_width(self.text(), self.font()), natural_width(self._detail, self._small()))
        return QSize(self._beside() + words, self.heightForWidth(self._beside() + words))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        words = max(least_width(self.text(), self.font()), least_width(self._detail, self._small()))
        return QSize(self._beside() + words, worn().target(MAIN_TARGET))

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        self.ensurePolished()
        words = sum(lines.height for lines in self._words(width))
        padding = worn().space(PADDING) + 2 * RING  # the ring of the focus and the marked face's own both keep off the words
        return max(worn().target(MAIN_TARGET), max(words, self._side() if self._picture else 0) + padding)

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        padding, side = worn().space(PADDING), self._side()
        left = padding
        if self._picture:
            pine = QColor(worn().colours.mint_line)
            self._picture.paint(painter, QRectF(left, (self.height() - side) / 2, side, side), pine)
            left += side + worn().space(GAP)
        words = self._words(self.width())
        top = (self.height() - sum(lines.height for lines in words)) / 2
        for lines, ink in zip(words, (colour, self._quiet(colour)), strict=False):
            painter.setPen(ink)
            lines.paint(painter, left, top)
            top += lines.height
        self._paint_mark(painter, colour)

    def _paint_mark(self, painter: QPainter, colour: QColor) -> None:
        mark = self._mark()
        box = QRectF(self.width() - worn().space(PADDING) - mark, (self.height() - mark) / 2, mark, mark)
        if not self._chooses:
            paint_icon(painter, box, "forward", QColor(worn().colours.mint_line))
        else:
            paint_mark(painter, box, marked=self.isChecked())
        painter.setPen(colour)

    def _quiet(self, colour: QColor) -> QColor:
        """The detail's ink; on the marked face, and while it is read, the label's own, which stands out enough there."""
        return colour if self.isChecked() or self.property("lit") else QColor(worn().colours.muted)

    def _words(self, width: int) -> tuple[Lines, ...]:
        room = max(1, width - self._beside())
        label = phrased(self.text(), self.font(), room)
        return (label, running(self._detail, self._small(), room)) if self._detail else (label,)

    def _small(self) -> QFont:
        return font(worn().letters(Type.BODY))

    def _beside(self) -> int:
        """Width of everything but the words."""
        picture = self._side() + worn().space(GAP) if self._picture else 0
        return 2 * worn().space(PADDING) + picture + worn().space(GAP) + self._mark()

    def _side(self) -> int:
        return worn().target(MAIN_TARGET) * 3 // 4

    def _mark(self) -> int:
        return worn().target(36)
