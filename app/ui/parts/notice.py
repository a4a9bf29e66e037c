"""A coloured strip that says something: icon, words, surface. Read out when it appears."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import GAP, PADDING, Type
from app.ui.parts.crier import announce
from app.ui.parts.icon import Icon
from app.ui.parts.text import Text

ICONS: Final = {"care": "care", "news": "info", "done": "check", "practice": "practice", "wait": "clock", "stop": "stop"}
"""Each tone has an icon of its own: colour never speaks alone."""


class Notice(QFrame):
    """Words on a surface of ``tone``: ``care``, ``news``, ``done``, ``practice``, ``wait`` or ``stop``."""

    def __init__(self, text: str, tone: str, kind: Type = Type.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_bar = kind is Type.BAR
        self.setProperty("tone", tone)
        self.words = Text(text, kind)
        self._row = QHBoxLayout(self)
        self._row.addWidget(_TopAligned(ICONS[tone], kind))
        self._row.addWidget(self.words, 1)
        self._space()

    def tell(self, text: str, aloud: str = "") -> None:
        """Shows other words, and lets a screen reader say them, or what says them ``aloud``."""
        self.words.setText(text)
        announce(self, aloud or text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        padding = worn().space(PADDING)
        high = 4 if self._in_bar else padding * 3 // 4
        self._row.setContentsMargins(padding, high, padding, high)
        self._row.setSpacing(worn().space(GAP))


class _TopAligned(Icon):
    """Stands beside the first line, however many there are."""

    def __init__(self, name: str, kind: Type) -> None:
        super().__init__(name, kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
