"""A field for amounts and long numbers, which are set in order while they are typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.look.fonts import font
from app.ui.look.look import worn
from app.ui.look.tokens import LINE_HEIGHT, OUTLINE, PADDING, RING, Type


class NumberField(QLineEdit):
    """Shows what ``tidy`` makes of what is typed, pasted or put in by the digit pad; the cursor stays at the end.

    The letters are as large as money is, and only as much smaller as the field is too narrow for them.
    """

    def __init__(self, name: str, hint: str, tidy: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tidy = tidy
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setProperty("kind", "number")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._set_in_order)
        self.cursorPositionChanged.connect(self._stay_at_end)
        self._fit()

    def put(self, digit: str) -> None:
        """Types one more."""
        self.setText(self.text() + digit)

    def erase(self) -> None:
        """Takes the last one away."""
        self.setText(self.text().rstrip()[:-1])

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        height = round(self._largest() * LINE_HEIGHT) + worn().space(PADDING) + 2 * RING
        return QSize(8 * self._largest(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(5 * worn().letters(Type.BODY), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            self.updateGeometry()

    def _set_in_order(self, text: str) -> None:
        tidy = self._tidy(text)
        if tidy != text:
            self.setText(tidy)
        else:
            self._fit()

    def _stay_at_end(self) -> None:
        if self.cursorPosition() != len(self.text()) and not self.hasSelectedText():
            self.setCursorPosition(len(self.text()))

    def _fit(self) -> None:
        room = self.width() - 2 * (worn().space(PADDING) + OUTLINE + RING) - worn().letters(Type.BODY)
        size = self._largest()
        while size > worn().letters(Type.BODY) and QFontMetricsF(font(size, strong=True)).horizontalAdvance(self.displayText()) > room:
            size -= 2
        if self.font().pixelSize() != size:
            self.setFont(font(size, strong=True))

    def _largest(self) -> int:
        return worn().letters(Type.MONEY) * 3 // 4


def amount_typed(digits: int) -> Callable[[str], str]:
    """Sets a half-typed amount in order: separators by thousands, one point, at most ``digits`` behind it."""

    def tidy(text: str) -> str:
        text = "".join(letter for letter in text.replace("。", ".") if letter in "0123456789.")
        whole, point, part = text.partition(".")
        whole = whole.lstrip("0")[:12] or ("0" if whole or point else "")
        shown = f"{int(whole):,}" if whole else ""
        return f"{shown}.{part.replace('.', '')[:digits]}" if point and digits else shown

    return tidy


def digits_typed(most: int, group: int) -> Callable[[str], str]:
    """Keeps digits only, ``most`` of them, in groups of ``group``; 0 keeps them together."""

    size = group or most

    def tidy(text: str) -> str:
        digits = "".join(letter for letter in text if letter in "0123456789")[:most]
        return " ".join(digits[start : start + size] for start in range(0, len(digits), size))

    return tidy
