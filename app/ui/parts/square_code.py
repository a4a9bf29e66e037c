"""A QR code, drawn from its matrix: black on white in every theme, with the quiet zone that the norm asks for (ISO/IEC 18004)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]
from qrcode.main import QRCode  # type: ignore[import-untyped]

from app.ui.look.look import worn
from app.ui.look.tokens import SQUARE_CODE

_QUIET: Final = 4
"""Modules that stay white around it."""


class SquareCode(QWidget):
    """Shows ``text`` to a camera. ``name`` is what a screen reader says."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = matrix(text)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        side = worn().target(SQUARE_CODE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        painter = QPainter(self)
        module = min(self.width(), self.height()) // len(self._rows)  # whole pixels: every edge is sharp
        side = module * len(self._rows)
        painter.translate((self.width() - side) // 2, (self.height() - side) // 2)
        painter.fillRect(0, 0, side, side, Qt.GlobalColor.white)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(x * module, y * module, module, module, Qt.GlobalColor.black)
        painter.end()


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the smallest code that holds ``text`` and can still be read with a seventh of it covered."""
    code = QRCode(border=_QUIET, error_correction=ERROR_CORRECT_M)
    code.add_data(text)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())
