"""The product's own digit pad: for touch, and for hands that would rather not use a keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.look.icons import paint_icon
from app.ui.look.look import worn
from app.ui.look.tokens import GAP
from app.ui.parts.hands import Hands, writes
from app.ui.parts.pressable import Kind, Pressable
from app.ui.parts.wrapping import lay, natural_width

_WIDTH, _HEIGHT = 108, 72


@dataclass(frozen=True)
class PadWords:
    """What the keys are called. ``digit`` makes the hint of a digit's key."""

    digit: Callable[[str], str]
    erase: str
    erase_hint: str
    point: str
    point_hint: str


class Key(Pressable):
    """One key: a digit, or an icon."""

    def __init__(self, name: str, hint: str, hands: Hands, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, hint, hands, Kind.KEY, parent)
        self._icon = icon
        self.setProperty("data", True)

    def rename(self, name: str, hint: str) -> None:
        """Gives it another sign or other words."""
        if (name, hint) == (self.text(), self.accessibleDescription()):
            return
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        least = worn().target(_WIDTH)
        return QSize(max(least, natural_width(self.text(), self.font())) if not self._icon else least, self.heightForWidth(least))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().target(_WIDTH) * 2 // 3, self.heightForWidth(0))

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002, D102, N802
        self.ensurePolished()
        return max(worn().target(_HEIGHT), self.font().pixelSize() * 3 // 2)

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        if self._icon:
            side = min(self.font().pixelSize() * 1.3, self.height() * 0.6)
            paint_icon(painter, QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side), self._icon, colour)
            return
        lines = lay(self.text(), self.font(), self.width(), Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(colour)
        lines.paint(painter, 0, (self.height() - lines.height) / 2)


class DigitPad(QWidget):
    """Twelve keys. Signals ``typed(str)``, ``erased()``.

    While a key has the focus, a keyboard types on: any sign, as it would in the field, which knows what an amount or number may hold.
    """

    typed = Signal(str)
    erased = Signal()

    def __init__(self, words: PadWords, hands: Hands, *, point: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, digit in enumerate("123456789"):
            self._put(digit, words.digit(digit), hands, place // 3, place % 3)
        if point:
            self._put(".", words.point_hint, hands, 3, 0, name=words.point)
        self._put("0", words.digit("0"), hands, 3, 1)
        erase = Key(words.erase, words.erase_hint, hands, icon="erase", parent=self)
        erase.acted.connect(self.erased)
        self._grid.addWidget(erase, 3, 2)
        self._space()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if not writes(event):
            super().keyPressEvent(event)
            return
        for each in self._hands.meant(event):
            if each.key() == Qt.Key.Key_Backspace:
                self.erased.emit()
            else:
                self.typed.emit(each.text())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        self._hands.let_go(event)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _put(self, sign: str, hint: str, hands: Hands, row: int, column: int, name: str = "") -> None:
        key = Key(sign, hint, hands, parent=self)
        if name:
            key.setAccessibleName(name)
        key.acted.connect(lambda: self.typed.emit(sign))
        self._grid.addWidget(key, row, column)

    def _space(self) -> None:
        self._grid.setSpacing(worn().space(GAP))
