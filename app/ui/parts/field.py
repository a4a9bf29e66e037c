"""A line to write words in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import MAIN_TARGET


class Field(QLineEdit):
    """One line, as high as a main button."""

    def __init__(self, name: str, hint: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setProperty("kind", "words")
        self.setMaxLength(most)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(super().sizeHint().width(), max(worn().target(MAIN_TARGET), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().target(MAIN_TARGET) * 2, self.sizeHint().height())
