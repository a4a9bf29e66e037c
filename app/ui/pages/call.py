"""What a caller says, line by line: large sentences to press, and what was said so far; all of it in quotation marks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app.journeys.say import Say, say
from app.journeys.steps import Plain
from app.journeys.steps_message_check import SOMETHING_ELSE, THAT_IS_ALL, HearCall, Heard, plain
from app.ui.look.tokens import GAP, WIDE_COLUMN, Type
from app.ui.pages.page import Page
from app.ui.parts.choice import Choice
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.words import Words

_HINT: Final = say("Pages", "Press this when you hear it.")
_BESIDE = 420
"""Two sentences stand beside each other where each gets this width (pixels at 100 %)."""


class CallPage(Page):
    """One press a line: there is no time for more while somebody talks. A sentence is answered with its words as they stand here."""

    letters = WIDE_COLUMN

    def __init__(self, step: HearCall, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._done = step.done
        if step.careful:
            self.set_mood("care")
        self._lines = {
            **{key: self._line(f"“{words(line)}”", Heard(key, words(line))) for key, line in step.ready},
            SOMETHING_ELSE: self._line(words(step.other), Heard(SOMETHING_ELSE), say("Pages", "Press this when it is none of these.")),
        }
        lines = QWidget()
        grid = Grid(_BESIDE, 2, lines, last_fills=True)
        for line in self._lines.values():
            grid.addWidget(line)
        self.column.add(lines)
        self._said = self._so_far(step.said)
        if self._said:
            self.column.add(self._said)

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._done)

    def typed(self) -> Plain:  # noqa: D102
        return plain(Heard(THAT_IS_ALL))

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return next(iter(self._lines.values()))

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        said = {"said": self._said} if self._said else {}
        return {**{f"option:{key}": line for key, line in self._lines.items()}, **said}

    def _line(self, text: str, heard: Heard, hint: Say = _HINT) -> Choice:
        line = Choice(text, self.words(hint), self.hands, chooses=False)
        line.acted.connect(lambda: self.answered.emit(plain(heard)))
        return line

    def _so_far(self, said: tuple[str, ...]) -> Column | None:
        """The latest first: that is what she looks for."""
        if not said:
            return None
        lines = (Text(f"“{line}”", data=True) for line in reversed(said))
        return Column(Text(self.words(say("MessageCheck", "Said so far")), Type.LABEL), *lines, gap=GAP // 2, tone="card")
