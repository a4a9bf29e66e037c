"""The question of a page: where somebody with a screen reader begins to read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFocusRect, QWidget

from app.ui.look.tokens import Type
from app.ui.parts.hands import ENTER
from app.ui.parts.heard_as import heard_as
from app.ui.parts.text import Text


class Heading(Text):
    """A screen reader says the words, that it is a heading, and then ``told``: all that stands on the page and cannot be gone to.

    Only where a screen reader reads can it have the keyboard. What is typed there goes to the first thing to answer with, which
    ``answer_with`` finds; so does Enter, which answers nothing by itself. What an input method composes for a field is handed on as well,
    and only with the finished words the keyboard follows: what is being composed would be lost on the way.
    """

    def __init__(self, text: str, answer_with: Callable[[], QWidget | None], *, data: bool = False) -> None:
        super().__init__(text, Type.HEADING, data=data)
        self._answer_with = answer_with
        self._next: tuple[str, str] | None = None
        if QAccessible.isActive():
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def setText(self, text: str) -> None:  # noqa: D102, N802
        heard_as(self, QAccessible.Role.Heading)  # before the first words, by which Qt settles for another kind
        super().setText(text)
        self.setAccessibleName(self.text())

    def tell(self, question: str, told: str) -> None:
        """Has the words said as ``question``, and ``told`` after them, also whenever somebody comes back to them."""
        self.setAccessibleName(question)
        self.setAccessibleDescription(told)

    def tell_next(self, question: str, told: str) -> None:
        """The same for whoever comes back: who is here now is told of a change by a notification, and not twice."""
        self._next = question, told
        if not self.hasFocus():
            self._tell_now()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802
        part = self._answer_with()
        composes = part is not None and part.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, composes)
        self.setInputMethodHints(part.inputMethodHints() if part and composes else Qt.InputMethodHint.ImhNone)
        super().focusInEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102, N802
        if part := self._answer_with():
            finished = bool(event.commitString()) and not event.preeditString()
            QCoreApplication.sendEvent(part, event)
            if finished:
                part.setFocus(Qt.FocusReason.TabFocusReason)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: N802
        """Of the field, at its own place: there the candidates are shown."""
        part = self._answer_with()
        if part is None or not self.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            return super().inputMethodQuery(query)
        found = part.inputMethodQuery(query)
        if isinstance(found, QRect | QRectF):
            return found.translated(self.mapFromGlobal(part.mapToGlobal(QPoint())))
        return found

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802
        super().focusOutEvent(event)
        self._tell_now()

    def _tell_now(self) -> None:
        if self._next:
            self.tell(*self._next)
            self._next = None

    @property
    def read_first(self) -> bool:
        """Whether the keyboard begins here."""
        return self.focusPolicy() is not Qt.FocusPolicy.NoFocus

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        part = self._answer_with()
        types = event.text().isprintable() and bool(event.text().strip())
        if part is None or not (types or event.key() in ENTER):
            super().keyPressEvent(event)
            return
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if types:
            QCoreApplication.sendEvent(part, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            painter = QPainter(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
            painter.end()
