"""While something is under way: calm words, nothing that turns or runs."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.look.tokens import PADDING, Type
from app.ui.parts.column import Centred, Column
from app.ui.parts.notice import Notice
from app.ui.parts.text import Text


class Progress(QWidget):
    """A headline, and a line that says what is happening as time goes by. Asks nothing, so it is no page of a step."""

    def __init__(self, headline: str) -> None:
        super().__init__()
        self._meanwhile = Notice("", "wait")
        self._meanwhile.hide()
        column = Column(Text(headline, Type.BUTTON), self._meanwhile, gap=PADDING)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(Centred(column))
        stack.addStretch(1)

    def tell(self, text: str) -> None:
        """Says what is happening now; a screen reader hears it."""
        self._meanwhile.show()
        self._meanwhile.tell(text)
