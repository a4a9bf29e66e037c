"""The big button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import GAP, MAIN_TARGET, PADDING, TARGET
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind, Pressable
from app.ui.parts.wrapping import Lines, lay, least_width, longest_word, natural_width
from app.ui.words.names import unmarked

_BAR_PADDING = 28
"""Above and below the words of a button in a bar, together."""


class Button(Pressable):
    """A word or two on a face, with an icon before it, or behind it where it points onward. ``in_bar`` ends its growth with the bars'."""

    def __init__(
        self,
        name: str,
        hint: str,
        hands: Hands,
        kind: Kind = Kind.PLAIN,
        *,
        icon: str = "",
        icon_last: bool = False,
        in_bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, hands, kind, parent)
        self._icon = icon
        self._icon_last = icon_last
        self._least = TARGET if kind is Kind.BAR else MAIN_TARGET
        self._in_bar = in_bar
        self._names: tuple[str, ...] = ()
        self.setProperty("bar", in_bar)

    def rename(self, name: str, hint: str, *, icon: str = "") -> None:
        """Gives it other words, and another ``icon`` where one is named."""
        self._icon = icon or self._icon
        self.setText(name)
        self.setAccessibleName(unmarked(name))
        self.setAccessibleDescription(unmarked(hint))
        self.updateGeometry()

    def keep_room_for(self, *names: str) -> None:
        """It will be called each of these in turn, and shall never change its size with that."""
        self._names = names
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        width = self._beside() + max(natural_width(name, self.font()) for name in (self.text(), *self._names))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        target = self._target()
        return QSize(max(target, self._beside() + least_width(self.text(), self.font())), target)

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        self.ensurePolished()
        padding = _BAR_PADDING if self._in_bar else worn().space(PADDING)
        return max(self._target(), *(self._lines(width, name).height + padding for name in (self.text(), *self._names)))

    def stands_in(self, width: int) -> bool:
        """Whether its words have room there on two lines, and none has to be broken."""
        self.ensurePolished()
        room = width - self._beside()
        return longest_word(self.text(), self.font()) <= room and self._lines(width, self.text()).layout.lineCount() <= 2

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        lines, side = self._lines(self.width(), self.text()), self._icon_side()
        gap = self._gap() if self._icon else 0
        left = (self.width() - lines.width - side - gap) / 2
        words_left, icon_left = (left, left + lines.width + gap) if self._icon_last else (left + side + gap, left)
        if self._icon:
            paint_icon(painter, QRectF(icon_left, (self.height() - side) / 2, side, side), self._icon, colour)
        painter.setPen(colour)
        lines.paint(painter, words_left, (self.height() - lines.height) / 2)

    def _lines(self, width: int, words: str) -> Lines:
        lines = lay(words, self.font(), max(1, width - self._beside()), balanced=True)
        align = Qt.AlignmentFlag.AlignLeft if self._icon else Qt.AlignmentFlag.AlignHCenter
        return lay(words, self.font(), lines.width + 1, align)

    def _beside(self) -> int:
        """Width of everything but the words."""
        icon = self._icon_side() + self._gap() if self._icon else 0
        padding = PADDING if self._in_bar else worn().space(PADDING)
        return 2 * padding + icon + 2

    def _target(self) -> int:
        """In a bar the words alone make it grow."""
        return self._least if self._in_bar else worn().target(self._least)

    def _icon_side(self) -> int:
        return round(self.font().pixelSize() * 1.25) if self._icon else 0

    def _gap(self) -> int:
        return worn().space(GAP) * 3 // 4 if self.text() else 0


class ShortButton(Button):
    """Has its words where there is room for them, and else its icon alone; a screen reader says the words either way."""

    _words = ""

    def rename(self, name: str, hint: str, *, icon: str = "") -> None:  # noqa: D102
        self._words = name
        super().rename(name, hint, icon=icon)

    def spell(self, spelt: bool) -> None:
        """With its words, or without."""
        words = self._words if spelt else ""
        if words != self.text():
            self.setText(words)

    def width_for(self, spelt: bool) -> int:
        """How wide it is with its words, and without."""
        self.ensurePolished()
        icon = 2 * PADDING + self._icon_side() + 2
        words = worn().space(GAP) * 3 // 4 + natural_width(self._words, self.font()) if spelt else 0
        return max(self._target(), icon + words)
