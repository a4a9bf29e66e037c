"""Tiles: those of the home screen, and pictures to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QWidget

from app.ui.look.fonts import font
from app.ui.look.look import worn
from app.ui.look.tokens import GAP, PADDING, PICTURE_TILE, TILE, Type
from app.ui.parts.hands import Hands
from app.ui.parts.marks import paint_mark
from app.ui.parts.pictures import Picture
from app.ui.parts.pressable import Kind, Pressable
from app.ui.parts.wrapping import Lines, lay, least_width, phrased, running


class Tile(Pressable):
    """Picture and label beside each other, the detail under both; beside them where there is room. A press goes there at once."""

    def __init__(self, label: str, hint: str, hands: Hands, *, detail: str = "", picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(label, hint, hands, Kind.PLAIN, parent)
        self._detail = detail
        self._picture = picture
        picture.belongs_to(self)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        width = worn().target(TILE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        words = max(least_width(self.text(), self.font()) + self._beside(), least_width(self._detail, self._small()))
        return QSize(words + 2 * self._padding(), worn().target(TILE) // 2)

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        self.ensurePolished()
        label, detail = self._words(width)
        if self._is_wide(width):
            return 2 * self._padding() + max(self._side(), label.height + detail.height)
        return 2 * self._padding() + max(self._side(), label.height) + detail.height

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        padding, side = self._padding(), self._side()
        label, detail = self._words(self.width())
        if self._is_wide(self.width()):
            middle, beside = self.height() / 2, float(padding + self._beside())
            top = middle - (label.height + detail.height) / 2
            places = (beside, top), (beside, top + label.height)
        else:
            row = max(side, label.height)
            middle = (self.height() - detail.height) / 2
            places = (padding + self._beside(), middle - label.height / 2), (float(padding), middle + row / 2)
        self._picture.paint(painter, QRectF(padding, middle - side / 2, side, side), QColor(worn().colours.mint_line))
        quiet = colour if self.property("lit") else QColor(worn().colours.muted)
        for lines, ink, place in zip((label, detail), (colour, quiet), places, strict=True):
            painter.setPen(ink)
            lines.paint(painter, *place)

    def _words(self, width: int) -> tuple[Lines, Lines]:
        room = width - 2 * self._padding()
        beside = max(1, room - self._beside())
        label = phrased(self.text(), self.font(), beside)
        if not self._detail:
            return label, Lines(QTextLayout(), 0, 0)
        return label, running(self._detail, self._small(), beside if self._is_wide(width) else max(1, room))

    def _beside(self) -> int:
        """What the picture takes beside the words."""
        return self._side() + worn().space(GAP) * 3 // 4

    def _padding(self) -> int:
        """A little less than elsewhere: three tiles in a row on the smallest screen break no word of theirs."""
        return worn().space(PADDING) * 5 // 6

    def _is_wide(self, width: int) -> bool:
        return width > worn().target(TILE) * 3 // 2

    def _small(self) -> QFont:
        return font(worn().letters(Type.BODY))

    def _side(self) -> int:
        return worn().target(56)


class PictureTile(Pressable):
    """A picture to mark, its label under it, and the mark in its corner."""

    def __init__(self, label: str, hint: str, hands: Hands, *, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(label, hint, hands, Kind.PLAIN, parent)
        self._picture = picture
        picture.belongs_to(self)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        width = max(worn().reach(PICTURE_TILE), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        words = least_width(self.text(), self.font()) + 2 * worn().space(GAP)
        return QSize(max(words, self._side() + 2 * (self._mark() + GAP)), self._side())

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        self.ensurePolished()
        return self._side() + self._label(width).height + 4 * worn().space(GAP)

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        side, gap, label = self._side(), worn().space(GAP), self._label(self.width())
        pine = QColor(worn().colours.mint_line)
        top = gap * 3 / 2
        self._picture.paint(painter, QRectF((self.width() - side) / 2, top, side, side), pine)
        mark = self._mark()
        paint_mark(painter, QRectF(self.width() - mark - GAP, GAP, mark, mark), marked=self.isChecked())
        painter.setPen(colour)
        label.paint(painter, (self.width() - label.width) / 2, top + side + gap)

    def _label(self, width: int) -> Lines:
        room = max(1, width - 2 * worn().space(GAP))
        return lay(self.text(), self.font(), lay(self.text(), self.font(), room, balanced=True).width + 1, Qt.AlignmentFlag.AlignHCenter)

    def _side(self) -> int:
        return worn().target(72)

    def _mark(self) -> int:
        return worn().reach(30)
