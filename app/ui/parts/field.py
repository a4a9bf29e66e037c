"""A line to write words in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import MAIN_TARGET
from app.ui.parts.hands import Hands, is_held


class Line(QLineEdit):
    """Base of all fields. ``name`` and ``hint`` are what a screen reader says.

    Signal ``entered``: Enter as a press that counts. Use it, not ``returnPressed``, which knows neither bounces nor a key held down. A key
    held down is one press. ``begun``: something stands in it, letters too that wait to become characters.
    """

    entered = Signal()

    def __init__(self, name: str, hint: str, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self._composing = False
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.returnPressed.connect(self._enter)

    @property
    def begun(self) -> bool:  # noqa: D102
        return self._composing or bool(self.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102, N802
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802
        if QAccessible.isActive():  # Orca is silent about a field in which Tab has just marked all
            event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802
        if event.text().isprintable() and event.text():
            self._hands.keys_on_screen = False  # from the next page on: nothing goes away under her eyes
        if not is_held(event):
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self._hands.counts(self, None):
            self.entered.emit()


class Field(Line):
    """One line of words, as high as a main button. Signal ``pressed``: a finger or the mouse was on it."""

    pressed = Signal()

    def __init__(self, name: str, hint: str, hands: Hands, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, hands, parent)
        self.setProperty("kind", "words")
        self.setMaxLength(most)

    def put(self, text: str) -> bool:
        """Writes ``text`` at the cursor, as a whole or, where it does not fit any more, not at all; whether it did."""
        self.deselect()
        fits = len(self.text()) + len(text) <= self.maxLength()
        if fits:
            self.insert(text)
        return fits

    def erase(self) -> None:
        """Takes away what stands before the cursor."""
        self.deselect()
        self.backspace()

    def compose(self, letters: str) -> None:
        """Shows ``letters`` at the cursor, underlined: they are no part of the text, but wait to become so."""
        self.deselect()  # what is selected would give way to them
        line = QTextCharFormat()
        line.setFontUnderline(True)
        whole = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, 0, len(letters), line)
        cursor = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, len(letters), 1, None)
        QCoreApplication.sendEvent(self, QInputMethodEvent(letters, [whole, cursor]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802
        super().mouseReleaseEvent(event)
        self.pressed.emit()

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(super().sizeHint().width(), max(worn().reach(MAIN_TARGET), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(worn().target(MAIN_TARGET) * 2, self.sizeHint().height())
