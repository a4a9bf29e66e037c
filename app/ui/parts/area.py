"""Several lines to write words in."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStyle, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import MAIN_TARGET, RING
from app.ui.parts.hands import Hands, is_held


class Area(QPlainTextEdit):
    """As high as what is written in it, so that nothing in it scrolls. Tab leads on, as from every field.

    ``name`` and ``hint`` are what a screen reader says; ``least_lines`` have room in any case. ``begun`` is as of a line.
    """

    def __init__(self, name: str, hint: str, hands: Hands, least_lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self._hands = hands
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().ungrabGesture(Qt.GestureType.PanGesture)  # nothing in it moves
        self.document().setDocumentMargin(0)
        self.horizontalScrollBar().rangeChanged.connect(self._keep_still)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def begun(self) -> bool:  # noqa: D102
        return bool(self.toPlainText() or self.textCursor().block().layout().preeditAreaText())

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        least = self._least_lines * QFontMetricsF(self.font()).lineSpacing()
        edges = self.contentsMargins()
        high = ceil(max(least, self._written())) + edges.top() + edges.bottom() + 2 * RING
        return QSize(super().sizeHint().width(), max(worn().reach(MAIN_TARGET), high))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().target(MAIN_TARGET) * 2, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if event.text().isprintable() and event.text():
            self._hands.keys_on_screen = False
        if not is_held(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.setCursorWidth(self.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth))  # Qt asks the style for a line's alone
            self._fit()

    def _written(self) -> float:
        """How high all that is written is: what stands in for letters that the font lacks may be higher than its own."""
        blocks, block = 0.0, self.document().firstBlock()
        while block.isValid():
            blocks += self.blockBoundingRect(block).height()
            block = block.next()
        return blocks

    def _fit(self) -> None:
        """Another height where there are other lines."""
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())

    def _keep_still(self, _: int, most: int) -> None:
        """Nothing moves sideways, though Qt counts the blanks at the ends of lines, which hang over."""
        if most > 0:
            self.horizontalScrollBar().setRange(0, 0)
