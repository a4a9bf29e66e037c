"""A picture of months: a bar for each, as high as what it came to; the last one is the one that is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look.fonts import font
from app.ui.look.look import worn
from app.ui.look.tokens import GAP, OUTLINE, Type

_HIGH: Final = 130
"""Of the highest bar, in pixels at 100 %."""
_APART: Final = 0.3
"""Of a month's place, what stays free beside its bar."""


@dataclass(frozen=True, slots=True)
class Month:
    """What a month is called here, in a word, and what it came to, in the smallest unit of money."""

    label: str
    amount: int


class Months(QWidget):
    """The bars. ``name`` is what a screen reader says of the picture, ``told`` all that it shows."""

    def __init__(self, months: Sequence[Month], name: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months = tuple(months)
        self.setProperty("data", True)  # what is painted are names of months, as figures are written
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().reach(2 * _HIGH), worn().reach(_HIGH) + self._line())

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().reach(_HIGH), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, place = worn().colours, self.width() / len(self._months)
        ground, most = self.height() - self._line(), max(1, *(month.amount for month in self._months))
        for at, month in enumerate(self._months):
            last = at == len(self._months) - 1
            high = max(OUTLINE, (ground - OUTLINE) * month.amount / most)
            bar = QRectF(at * place + place * _APART / 2, ground - high, place * (1 - _APART), high)
            painter.setPen(QPen(QColor(colours.mint_line), OUTLINE))
            painter.setBrush(QColor(colours.mint_line if last else colours.mint))
            painter.drawRect(bar)
        self._name_months(painter, place)
        painter.end()

    def _name_months(self, painter: QPainter, place: float) -> None:
        """The last one, and so many of the others, evenly, as have room for their words."""
        letters = font(worn().letters(Type.BODY))
        painter.setFont(letters)
        painter.setPen(QColor(worn().colours.ink))
        widest = max(QFontMetricsF(letters).horizontalAdvance(month.label) for month in self._months) + worn().space(GAP) / 2
        top = self.height() - self._line()
        pushed = max(0.0, (widest - place) / 2)  # what stands at an edge is moved inwards by so much
        for at in range(len(self._months) - 1, -1, -max(1, ceil((widest + pushed) / place))):
            middle = min(max((at + 0.5) * place, widest / 2), self.width() - widest / 2)
            box = QRectF(middle - widest / 2, top, widest, self._line())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._months[at].label)

    def _line(self) -> int:
        return worn().letters(Type.BODY) * 3 // 2
