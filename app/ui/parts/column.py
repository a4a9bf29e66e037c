"""Things under each other, and the page's column in the middle of a wide screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import BAR_GROWTH_ENDS, COLUMN, GAP, MARGIN, PADDING, Type


class Column(QFrame):
    """Widgets under each other; the gap grows with the text. ``tone`` gives it a coloured surface and a padding."""

    def __init__(self, *widgets: QWidget, gap: int = GAP, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._loose = 0
        self.setProperty("tone", tone)
        self._stack = QVBoxLayout(self)
        for widget in widgets:
            self._stack.addWidget(widget)
        self._space()

    def add(self, *widgets: QWidget) -> None:
        """Puts more underneath."""
        for widget in widgets:
            self._stack.addWidget(widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts one between the others."""
        self._stack.insertWidget(place, widget)

    def keep_up(self) -> None:
        """Room to spare goes under the last widget, not between them."""
        self._stack.addStretch(1)

    def loosen(self, room: int) -> None:
        """So much room, in pixels, above and below each of them besides, for what is drawn around it."""
        self._loose = room
        self._space()

    def clear(self) -> None:
        """Takes everything out."""
        while item := self._stack.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        padding = worn().space(PADDING) if self.property("tone") else 0
        above = padding * 3 // 4 + self._loose
        self._stack.setContentsMargins(padding, above, padding, above)
        self._stack.setSpacing(worn().space(self._gap) + 2 * self._loose)


class Centred(QWidget):
    """Keeps ``content`` at most ``letters`` body letters wide, in the middle, with the page's margin around it."""

    def __init__(self, content: QWidget, letters: int = COLUMN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._letters = letters
        self._flush = False
        self._row = QHBoxLayout(self)
        self._row.addStretch(0)
        self._row.addWidget(content, 1000)
        self._row.addStretch(0)
        self._space()

    def flush(self) -> None:
        """What it stands in has room at its sides already."""
        self._flush = True
        self._space()

    @property
    def widest(self) -> int:
        """Wider than this, its margins with it, it only stands further from the edges, in pixels."""
        margins = self._row.contentsMargins()
        return self._content.maximumWidth() + margins.left() + margins.right()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        margin = MARGIN if worn().scale > BAR_GROWTH_ENDS else worn().space(MARGIN)  # the largest letters need the room themselves
        beside = 0 if self._flush else margin
        self._row.setContentsMargins(beside, margin // 2, beside, margin // 2)
        self._row.setSpacing(0)
        self._content.setMaximumWidth(self._letters * worn().letters(Type.BODY))
