"""A field for amounts and long numbers, which are set in order while they are typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.money import narrow, plain_amount
from app.ui.look.fonts import font
from app.ui.look.look import worn
from app.ui.look.tokens import LETTERS, LINE_HEIGHT, OUTLINE, PADDING, RING, Type
from app.ui.parts.field import Line
from app.ui.parts.hands import Hands, writes

_MOST_WHOLE = 12
"""Digits before the point of an amount."""

_DIGITS = frozenset("0123456789")
_BETWEEN_DIGITS = frozenset(" \u00a0\u3000\t\n-\u2010\u2011\u2013")
"""Blanks and hyphens of several widths."""

Tidy = Callable[[str], "str | None"]
"""Sets in order what is typed, without the separators that it put there itself; ``None`` refuses it."""


class NumberField(Line):
    """Shows what ``tidy`` makes of what is typed, pasted or put in by the digit pad; the cursor stays at the end.

    What ``tidy`` refuses leaves the field as it was. The letters are as large as money is, and only as
    much smaller as the field is too narrow for them: every digit is in sight, also of the longest account number in the largest letters.
    """

    def __init__(self, name: str, hint: str, hands: Hands, tidy: Tidy, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, hands, parent)
        self._tidy = tidy
        self._shown = ""
        self._selected = range(0)
        self.setProperty("kind", "number")
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.textChanged.connect(self._set_in_order)
        self.selectionChanged.connect(self._mark_selection)
        self.cursorPositionChanged.connect(self._stay_at_end)
        self._fit()

    def put(self, digit: str) -> None:
        """Types one more."""
        self.deselect()
        self.setText(self.text() + digit)

    def erase(self) -> None:
        """Takes the last one away."""
        self.deselect()
        self.setText(self.text()[:-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        for each in self._hands.meant(event) if writes(event) else (event,):
            super().keyPressEvent(each)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        self._hands.let_go(event)
        super().keyReleaseEvent(event)

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
        if text != self._shown:
            tidy = self._tidy(self._without_own_separators(text))
            self._shown = self._shown if tidy is None else tidy
        if text != self._shown:
            self.setText(self._shown)
        else:
            self._fit()

    def _without_own_separators(self, text: str) -> str:
        """``text`` less those it keeps from what was shown. They say nothing of what is meant: 1,250 less its last digit is 125."""
        head, tail = self._kept(text)
        came = text[len(head) : len(text) - len(tail)]
        return _bare(head) + came + _bare(tail)

    def _kept(self, text: str) -> tuple[str, str]:
        """What is left in ``text`` of what was shown, before and behind the place of the edit."""
        shown, selected = self._shown, self._selected
        if selected:
            head, tail = shown[: selected.start], shown[selected.stop :]
        else:
            head, tail = (text if shown.startswith(text) else shown), ""
        kept = len(head) + len(tail) <= len(text) and text.startswith(head) and text.endswith(tail)
        return (head, tail) if kept else ("", "")

    def _mark_selection(self) -> None:
        """Kept for the next edit, of which a field tells before it tells that nothing is selected any more."""
        self._selected = range(self.selectionStart(), self.selectionEnd())

    def _stay_at_end(self) -> None:
        if self.cursorPosition() != len(self.text()) and not self.hasSelectedText():
            self.setCursorPosition(len(self.text()))

    def _fit(self) -> None:
        room = self.width() - 2 * (worn().space(PADDING) + OUTLINE + RING) - worn().letters(Type.BODY)
        size = self._largest()
        while size > LETTERS[Type.BODY] and QFontMetricsF(font(size, strong=True)).horizontalAdvance(self.displayText()) > room:
            size -= 2
        if self.font().pixelSize() != size:
            self.setFont(font(size, strong=True))

    def _largest(self) -> int:
        return worn().letters(Type.MONEY) * 3 // 4


def amount_typed(digits: int) -> Tidy:
    """Sets a half-typed amount in order: separators by thousands, one point, at most ``digits`` behind it.

    The separators come by themselves, so a comma typed behind the digits can only be meant as the point and is shown as one.
    """

    def tidy(text: str) -> str | None:
        plain = plain_amount(text, digits)
        if not plain:
            return plain
        whole, point, part = plain.partition(".")
        return f"{int(whole):,}{point}{part}" if len(whole) <= _MOST_WHOLE else None

    return tidy


def digits_typed(most: int, group: int) -> Tidy:
    """Up to ``most`` digits, in groups of ``group``; 0 keeps them together. Blanks and hyphens, as papers print them, are left out."""

    size = group or most

    def tidy(text: str) -> str | None:
        digits = "".join(sign for sign in narrow(text) if sign not in _BETWEEN_DIGITS)
        if len(digits) > most or not set(digits) <= _DIGITS:
            return None
        return " ".join(digits[start : start + size] for start in range(0, len(digits), size))

    return tidy


def _bare(text: str) -> str:
    return text.replace(",", "").replace(" ", "")
