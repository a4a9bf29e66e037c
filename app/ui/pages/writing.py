"""Writing with keys on the screen: letters as they are or, in Chinese, characters by their sound."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.journeys.say import Say, say
from app.ui.look.tokens import GAP
from app.ui.pages.letters import LATIN, PINYIN, candidate_words, letter_words
from app.ui.parts.candidates import Candidates
from app.ui.parts.column import Column
from app.ui.parts.field import Field
from app.ui.parts.hands import Hands
from app.ui.parts.letter_pad import LetterPad
from app.ui.words.words import Words
from app.ui.writing.lexicon import MOST_LETTERS, Candidate, Lexicon


class Writing(Column):
    """The keys, and in Chinese a row of candidates above them, for ``field``.

    Letters that wait to become characters stand underlined in the field and are no part of its text; what was written is only ever
    taken away by the key that erases. Signals: ``lexicon_wanted`` when characters will be looked up; ``full(str)`` with
    what would be too long.
    """

    lexicon_wanted = Signal()
    full = Signal(str)

    def __init__(self, field: Field, words: Words, hands: Hands, parent: QWidget) -> None:
        super().__init__(gap=GAP, parent=parent)
        self._field = field
        self._words = words
        self._lexicon: Lexicon | None = None
        self.waiting = ""
        """Letters whose characters have not been chosen yet."""
        self._candidates = Candidates(candidate_words(words), hands, self)
        self._pad = LetterPad(letter_words(words), hands, self, capitals_in=LATIN)
        if self._pad.chosen != PINYIN:
            self._candidates.hide()
        self._candidates.chosen.connect(self._write_candidate)
        self._pad.typed.connect(self._type)
        self._pad.erased.connect(self._erase)
        self._pad.switched.connect(self._switch)
        self.add(self._candidates, self._pad)
        field.textChanged.connect(self._expect)
        self._look_up()
        self._expect()

    def learn(self, lexicon: Lexicon) -> None:
        """From now on characters can be looked up."""
        self._lexicon = lexicon
        self._look_up()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        if self._pad.chosen == PINYIN and self._lexicon is None:
            self.lexicon_wanted.emit()

    def _type(self, sign: str) -> None:
        if self._pad.chosen == PINYIN and sign.isalpha():
            self._wait(self.waiting + sign if len(self.waiting) < MOST_LETTERS else self.waiting)
        elif sign == " " and self.waiting:
            self._candidates.choose_first()
        else:
            self._write(sign)

    def _erase(self) -> None:
        if self.waiting:
            self._wait(self.waiting[:-1])
        else:
            self._field.erase()

    def _switch(self, _chosen: str) -> None:
        """Letters that wait are written as they stand: whoever leaves the characters may have meant them so."""
        letters, self.waiting = self.waiting, ""
        self._wait("" if self._write(letters) else letters)

    def _write_candidate(self, candidate: Candidate) -> None:
        if self._write(candidate.text):
            self._wait(self.waiting[candidate.letters :])

    def _write(self, text: str) -> bool:
        self._field.compose("")
        written = self._field.put(text)
        if not written:
            self._field.compose(self.waiting)
            self.full.emit(self._field.text() + text)
        return written

    def _wait(self, letters: str) -> None:
        self.waiting = letters
        self._field.compose(letters)
        self._look_up()

    def _look_up(self) -> None:
        found = tuple(self._lexicon.candidates(self.waiting)) if self._lexicon and self.waiting else ()
        self._candidates.say(self._words(self._hint()))
        self._candidates.offer(found)

    def _hint(self) -> Say:
        if self._pad.chosen != PINYIN:
            return say("Letters", "What you press is written.")
        if self._lexicon is None and self.waiting:
            return say("Letters", "One moment, the characters are coming.")
        if self.waiting:
            return say("Letters", "No character sounds so. Please erase a letter.")
        return say("Letters", "Press the letters of a sound; the characters come here.")

    def _expect(self) -> None:
        """A word begins with a capital; most of what is written here are names."""
        before = self._field.text()[: self._field.cursorPosition()]
        self._pad.expect_capital(not before or before.endswith(" "))
