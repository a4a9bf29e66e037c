"""The way out of a kiosk: in red letters, yet quieter than what stops everything, and always at the same place, under everything else."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.look.tokens import GAP, TARGET
from app.ui.parts.button import Button
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind

_MARGINS: Final = (GAP, GAP // 2, GAP, GAP // 2)


class _Slim(Button):
    """As wide as the screen it need not be high, and leaves the page its room."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._least = TARGET


class Finish(QWidget):
    """One button as wide as the screen. Signal: ``finished``, for a press that counts."""

    finished = Signal()

    def __init__(self, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finishBar")
        self.button = _Slim("", "", hands, Kind.LEAVE, icon="leave", in_bar=True, parent=self)
        self.button.setObjectName("finish")
        self.button.acted.connect(self.finished)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(*_MARGINS)
        stack.addWidget(self.button)

    def relabel(self, name: str, hint: str) -> None:
        """In another language."""
        self.button.rename(name, hint)
