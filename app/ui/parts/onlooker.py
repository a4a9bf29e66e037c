"""The line on every page while somebody looks on: who it is, what can be seen or was said, and the way to end it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget

from app.ui.look.look import worn
from app.ui.look.tokens import GAP, MARGIN, Type
from app.ui.parts.bars import set_cramped
from app.ui.parts.button import Button
from app.ui.parts.column import Column
from app.ui.parts.crier import announce
from app.ui.parts.hands import Hands
from app.ui.parts.icon import Icon
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text

_EDGE = 6
"""Above and below, in pixels."""
_SHARE = 5
"""Letters get smaller where the line would take more than one part in so many of the screen's height."""


class Onlooker(QFrame):
    """Who looks on, and under it what can be seen or, larger, what was said: in one place, so that nothing moves when a hint comes.

    Signal ``ended``: the button was pressed.
    """

    ended = Signal()

    def __init__(self, hands: Hands, *, name: str = "onlooker", icon: str = "show", end: str = "hide") -> None:
        """``name`` is what its colours go by; ``icon`` stands before the words, ``end`` on the button."""
        super().__init__()
        self.setObjectName(name)
        self.standing = Text("", Type.BAR_STRONG)
        self.detail = Text("", Type.BAR)
        self.hint = Text("", Type.BODY, one_line=True)
        self._below = QStackedWidget()
        self._below.addWidget(self.detail)
        self._below.addWidget(self.hint)
        self.end = Button("", "", hands, Kind.BAR, icon=end, in_bar=True)
        self.end.setObjectName(f"{name}End")
        self.end.acted.connect(self.ended)
        self._row = QHBoxLayout(self)
        sign = Icon(icon, Type.BAR_STRONG)
        self._cramped = False
        self._in_bar = sign, self.standing, self.detail, self.end
        self._row.addWidget(sign)
        self._row.addWidget(Column(self.standing, self._below, gap=0), 1)
        self._row.addWidget(self.end, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._space()

    def rename(self, end: str, hint: str) -> None:
        """What the button is called, in the reader's language."""
        self.end.rename(end, hint)

    def tell(self, standing: str, detail: str, hint: str, *, goes_on: bool) -> None:
        """What stands there: a hint takes the place of the detail. ``goes_on``: whether there is anything to end."""
        self.standing.setText(standing)
        self.detail.setText(detail)
        self.hint.setText(hint)
        self._below.setCurrentWidget(self.hint if hint else self.detail)
        self.end.setVisible(goes_on)
        self.show()
        self._fit()

    def announce(self, text: str) -> None:
        """Lets a screen reader say what has just changed."""
        announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def cramp(self, cramped: bool) -> None:
        """Whether the screen is low: then all but a hint is as small as the bars are."""
        self._cramped = cramped
        self._fit()

    def _fit(self) -> None:
        """A hint is as large as she reads, or a little smaller on one line, unless with it the line would take too much of the screen."""
        for part in self._in_bar:
            set_cramped(part, self._cramped)
        set_cramped(self.hint, False)
        width = self._below.width()
        high = self.standing.heightForWidth(width) + max(self.detail.heightForWidth(width), self.hint.heightForWidth(width))
        if high > self.window().height() // _SHARE:
            for part in (*self._in_bar, self.hint):
                set_cramped(part, True)

    def _space(self) -> None:
        self._row.setContentsMargins(worn().space(MARGIN), _EDGE, worn().space(MARGIN), _EDGE)
        self._row.setSpacing(worn().space(GAP))
