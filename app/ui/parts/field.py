"""A line to write words in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import MAIN_TARGET
from app.ui.parts.hands import ENTER, Hands


class Line(QLineEdit):
    """Base of all fields. ``name`` and ``hint`` are what a screen reader says.

    Signal ``entered``: Enter as a press that counts. Use it, not ``returnPressed``, which knows neither bounces nor a key held down.
    """

    entered = Signal()

    def __init__(self, name: str, hint: str, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if event.key() not in ENTER or not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._hands.counts(self, None):
            self.entered.emit()


class Field(Line):
    """One line of words, as high as a main button."""

    def __init__(self, name: str, hint: str, hands: Hands, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, hands, parent)
        self.setProperty("kind", "words")
        self.setMaxLength(most)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(super().sizeHint().width(), max(worn().target(MAIN_TARGET), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().target(MAIN_TARGET) * 2, self.sizeHint().height())
