"""The product's own letters: for touch, and for hands that would rather not use a keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.look.look import worn
from app.ui.look.tokens import GAP, KEY_LETTERS
from app.ui.parts.column import Column
from app.ui.parts.digit_pad import Key
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.pressable import Kind
from app.ui.parts.wrapping import Lines, lay, least_width, natural_width

IN_A_ROW = 9
"""Twenty-six letters and the key that erases are three rows of nine, in the order of the alphabet, which holds at any width."""
_ROOM = 10
"""Between a key's letters and its edge, the focus ring included."""


@dataclass(frozen=True)
class Named:
    """What stands on a key, what a screen reader calls it, and what a press does."""

    shown: str
    name: str
    hint: str


@dataclass(frozen=True)
class LetterPadWords:
    """What the keys are called. ``sets`` are the choices of what the keys write, first the one in force at the beginning."""

    letter: Callable[[str], str]
    erase: Named
    space: Named
    capitals: Named
    sets: tuple[tuple[str, Named], ...]
    signs: tuple[Named, ...]


class LetterKey(Key):
    """A smaller key than a digit's: a letter, a sign, a Chinese character, or a word. It leaves the focus in the field when pressed."""

    def __init__(self, named: Named, hands: Hands, parent: QWidget, *, icon: str = "", kind: Kind = Kind.LETTER) -> None:
        super().__init__(named.shown, named.hint, hands, icon=icon, parent=parent)
        self.setProperty("kind", kind.value)
        self.setAccessibleName(named.name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def nextCheckState(self) -> None:  # noqa: D102, N802
        return  # only a press that counts marks it

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        words = self.font().pixelSize() if self._icon else natural_width(self.text(), self.font())
        width = max(self._least(), words + 2 * _ROOM)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        self.ensurePolished()
        words = 0 if self._icon else least_width(self.text(), self.font())
        return QSize(max(self._least(), words + 2 * _ROOM), self._least())

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        self.ensurePolished()
        if self._icon:  # its words are not drawn
            return self._least()
        lines = self._lines(width)
        return max(self._least(), lines.height + (_ROOM if lines.layout.lineCount() > 1 else 0))

    def paint_content(self, painter: QPainter, colour: QColor) -> None:  # noqa: D102
        if self._icon:
            super().paint_content(painter, colour)
            return
        lines = self._lines(self.width())
        painter.setPen(colour)
        lines.paint(painter, (self.width() - lines.width) / 2, (self.height() - lines.height) / 2)

    def _lines(self, width: int) -> Lines:
        room = max(1, width - 2 * _ROOM)
        return lay(self.text(), self.font(), lay(self.text(), self.font(), room).width + 1, Qt.AlignmentFlag.AlignHCenter)

    def _least(self) -> int:
        return worn().reach(KEY_LETTERS)


class LetterPad(Column):
    """Letters, or digits and signs; under them what the keys write, capitals and space.

    Signals: ``typed(str)``; ``erased()``; ``switched(str)`` with the name of the set of keys in force.
    The names of sets: ``signs``; every other one shows the letters. A capital stands wherever :meth:`expect_capital` says so, until a
    letter is written; the key for capitals says otherwise.
    """

    typed = Signal(str)
    erased = Signal()
    switched = Signal(str)

    def __init__(self, words: LetterPadWords, hands: Hands, parent: QWidget, *, capitals_in: str) -> None:
        super().__init__(gap=GAP, parent=parent)
        self._capitals_in = capitals_in
        self._words = words
        self._keys = QStackedWidget(self)
        self._letters = self._writing_keys([Named(letter, letter, words.letter(letter)) for letter in ascii_lowercase], hands)
        below = _Rows(hands, self, len(words.sets) + 2)
        self._sets = {name: self._set_key(name, below.key(named)) for name, named in words.sets}
        self._capitals = below.key(words.capitals, icon="capitals")
        self._capitals.setCheckable(True)
        self._capitals.acted.connect(lambda: self._write_capitals(not self._capitals.isChecked()))
        below.key(words.space).acted.connect(lambda: self.typed.emit(" "))
        self.add(self._keys, below)
        self._make_signs: Callable[[], object] = lambda: self._writing_keys(words.signs, hands)
        self.chosen = words.sets[0][0]
        self._show(self.chosen)

    def expect_capital(self, expected: bool) -> None:
        """Whether the next letter begins a word."""
        self._write_capitals(expected and self.chosen == self._capitals_in)

    def _show(self, chosen: str) -> None:
        self.chosen = chosen
        for name, key in self._sets.items():
            key.setChecked(name == chosen)
        if chosen == "signs" and self._keys.count() == 1:
            self._make_signs()  # made when first asked for: the page stands sooner
        self._keys.setCurrentIndex(1 if chosen == "signs" else 0)
        self._capitals.set_ready(chosen == self._capitals_in)
        self._write_capitals(False)
        self.switched.emit(chosen)

    def _write_capitals(self, capitals: bool) -> None:
        self._capitals.setChecked(capitals)
        for key, letter in zip(self._letters, ascii_lowercase, strict=True):
            shown = letter.upper() if capitals else letter
            key.rename(shown, self._words.letter(shown))

    def _writing_keys(self, signs: Sequence[Named], hands: Hands) -> list[LetterKey]:
        """Another set of keys that write what stands on them, and the key that erases."""
        rows = _Rows(hands, self._keys)
        self._keys.addWidget(rows)  # still empty: it is laid out at once
        keys = [self._writing_key(rows.key(sign)) for sign in signs]
        rows.key(self._words.erase, icon="erase").acted.connect(self.erased)
        return keys

    def _writing_key(self, key: LetterKey) -> LetterKey:
        key.acted.connect(lambda: self.typed.emit(key.text()))
        return key

    def _set_key(self, name: str, key: LetterKey) -> LetterKey:
        key.setCheckable(True)
        key.setAutoExclusive(True)
        key.acted.connect(lambda: self._show(name))
        return key


class _Rows(QWidget):
    """Keys in rows. They are made where they stay: what comes to another parent is styled anew, with all that stands on it."""

    def __init__(self, hands: Hands, parent: QWidget, most: int = IN_A_ROW) -> None:
        super().__init__(parent)
        self._hands = hands
        self._grid = Grid(0, most, self, grows=False)

    def key(self, named: Named, *, icon: str = "") -> LetterKey:
        """Makes one more key."""
        key = LetterKey(named, self._hands, self, icon=icon)
        self._grid.addWidget(key)
        return key
