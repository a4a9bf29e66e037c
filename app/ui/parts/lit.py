"""Shows which sentence is being read aloud: its words on a surface of their own, and a bar at their side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.look.look import worn
from app.ui.look.tokens import RING
from app.ui.parts.pressable import Pressable
from app.ui.parts.standing import Standing
from app.ui.parts.text import Text

_BAR: Final = 2 * RING
_HALO: Final = 2
"""Around the bar, in the colour of the paper: on any ground one of the two stands out."""
_OFF: Final = 4
"""Between the bar and the words."""


class Lit(Standing):
    """Lights ``part`` as long as it stands; of a text that is ``of`` sentences the ``nth``, from 0. The bar makes it no matter of colour
    alone."""

    def __init__(self, part: QWidget, ground: QWidget, nth: int = 0, of: int = 1) -> None:
        self._words = [part] if isinstance(part, Text) else part.findChildren(Text)
        for words in self._words:
            words.light(nth, of) if words is part else words.light(0, 1)
        _face(part, lit=True)
        super().__init__(part, ground)

    @property
    def sentence(self) -> QRect:
        """Where in its part the sentence stands."""
        return self._part.lit if isinstance(self._part, Text) else self._part.rect()

    def put_out(self) -> None:
        """Everything looks as before."""
        for words in filter(isValid, self._words):
            words.put_out()
        if isValid(self._part):
            _face(self._part, lit=False)
        self.hide()
        self.deleteLater()

    def place(self, part: QRect) -> QRect:  # noqa: D102
        wide, sentence = _BAR + 2 * _HALO, self.sentence
        return QRect(part.left() - wide - _OFF, part.top() + sentence.top(), wide, sentence.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, inset in ((worn().colours.paper, 0), (worn().colours.ink, _HALO)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _BAR / 2, _BAR / 2)
        painter.end()


def _face(part: QWidget, *, lit: bool) -> None:
    """What can be pressed has its whole face lit."""
    if isinstance(part, Pressable):
        part.setProperty("lit", lit)
        part.restyle()
