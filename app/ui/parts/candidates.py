"""The characters that may be meant by the letters typed so far, one row at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice, pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look.tokens import GAP
from app.ui.parts.crier import announce
from app.ui.parts.hands import Hands
from app.ui.parts.letter_pad import LetterKey, Named
from app.ui.parts.pressable import Kind
from app.ui.parts.text import Text
from app.ui.writing.lexicon import Candidate

_MOST_SAID = 5
"""So many of a row are announced; the others are found by going there."""


@dataclass(frozen=True)
class CandidateWords:
    """``candidate`` names the key of a text and says what it does; ``more`` and ``earlier`` turn over the rows."""

    candidate: Callable[[str], str]
    more: Named
    earlier: Named


class Candidates(QWidget):
    """As many keys as fit in one row; its height never changes, so what stands below stays. Without candidates it says ``hint``.

    Signal ``chosen(Candidate)``.
    """

    chosen = Signal(object)

    def __init__(self, words: CandidateWords, hands: Hands, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._hands = hands
        self._offered: tuple[Candidate, ...] = ()
        self._starts = [0]
        self._keys: list[LetterKey] = []
        self._hint = Text("", parent=self)
        self._measure = self._key(Named("字", "", ""))
        self._measure.hide()
        self._earlier = self._key(words.earlier, icon="back")
        self._more = self._key(words.more, icon="forward")
        self._earlier.acted.connect(self._turn_back)
        self._more.acted.connect(self._turn_over)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_row()

    def say(self, hint: str) -> None:
        """What to do while nothing is offered."""
        self._hint.setText(hint)
        self.updateGeometry()

    def offer(self, candidates: Iterable[Candidate]) -> None:
        """Shows the first row of them, and lets a screen reader say what it begins with."""
        self._offered, self._starts = tuple(candidates), [0]
        self._show_row()
        if self._offered:
            announce(self, " ".join(candidate.text for candidate in islice(self._offered, _MOST_SAID)))

    def choose_first(self) -> None:
        """Takes the commonest, if there is one."""
        if self._offered:
            self.chosen.emit(self._offered[0])

    def sizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(self.minimumSizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        return QSize(4 * (self._measure.sizeHint().width() + GAP), self._height())

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802
        return max(self._height(), self._hint.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        self._starts = [0]  # another width, other rows
        self._show_row()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _turn_over(self) -> None:
        self._starts.append(self._starts[-1] + len(self._keys))
        self._show_row()

    def _turn_back(self) -> None:
        self._starts.pop()
        self._show_row()

    def _show_row(self) -> None:
        for key in self._keys:
            key.hide()
            key.deleteLater()
        self._keys = []
        self._hint.setVisible(not self._offered)
        self._hint.setGeometry(0, 0, self.width(), self.height())
        start = self._starts[-1]
        left = self._place(self._earlier, 0) if start else 0
        self._earlier.setVisible(start > 0)
        end = self.width() - self._more.sizeHint().width()
        shown = start
        for candidate in self._offered[start:]:
            key = self._candidate(candidate)
            last = shown + 1 == len(self._offered)
            if left + key.sizeHint().width() > (self.width() if last else end - GAP) and self._keys:
                key.deleteLater()
                break
            left = self._place(key, left)
            key.show()
            self._keys.append(key)
            shown += 1
        self._more.setVisible(shown < len(self._offered))
        self._place(self._more, end)
        for before, after in pairwise([self._earlier, *self._keys, self._more]):
            QWidget.setTabOrder(before, after)
        self._more.raise_()  # last among its siblings too, as it is read last
        self.updateGeometry()

    def _place(self, key: LetterKey, left: int) -> int:
        """Puts it there and answers where the next may stand."""
        width = key.sizeHint().width()
        key.setGeometry(left, 0, width, self._height())
        return left + width + GAP

    def _candidate(self, candidate: Candidate) -> LetterKey:
        key = self._key(Named(candidate.text, candidate.text, self._words.candidate(candidate.text)))
        key.acted.connect(lambda: self.chosen.emit(candidate))
        return key

    def _key(self, named: Named, *, icon: str = "") -> LetterKey:
        return LetterKey(named, self._hands, self, icon=icon, kind=Kind.KEY)

    def _height(self) -> int:
        return self._measure.heightForWidth(self._measure.sizeHint().width())
