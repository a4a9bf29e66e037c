"""Four pictures to compare with those at the other end."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import Match, Plain
from app.ui.look.tokens import ANSWER, WIDE_COLUMN
from app.ui.pages.page import Page
from app.ui.parts.button import Button
from app.ui.parts.drawn import Drawn
from app.ui.parts.grid import EvenGrid, Grid
from app.ui.parts.hands import Hands
from app.ui.words.spoken import drawing_aloud
from app.ui.words.words import Words

_LEAST = 180
"""Width of a picture's card (pixels at 100 %): four beside each other, or two and two."""


class MatchPage(Page):
    """The pictures in their order, then the two answers, alike but for their sign and words: neither is the expected one."""

    letters = WIDE_COLUMN

    def __init__(self, step: Match, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._pictures = tuple(
            Drawn(drawing.key, words(say("Pages", "{place}. {name}")(place=place, name=drawing.name)), words(drawing_aloud(place, drawing)))
            for place, drawing in enumerate(step.pictures, start=1)
        )
        self.yes = Button(words(step.yes), words(say("Pages", "Says that all four are the same, in the same order")), hands, icon="same")
        self.no = Button(words(step.no), words(say("Pages", "Says that at least one is not the same")), hands, icon="different")
        self.yes.acted.connect(lambda: self.answered.emit(True))
        self.no.acted.connect(lambda: self.answered.emit(False))
        self.column.add(_laid(EvenGrid(_LEAST, len(self._pictures)), *self._pictures), _laid(Grid(ANSWER, 2), self.yes, self.no))

    def forward_text(self) -> str:  # noqa: D102
        return ""

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return self.no

    def typed(self) -> Plain:  # noqa: D102
        return None

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self.no

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        pictures = {f"picture:{place}": picture for place, picture in enumerate(self._pictures)}
        return {**pictures, "yes": self.yes, "no": self.no}


def _laid(grid: Grid, *widgets: QWidget) -> QWidget:
    together = QWidget()
    together.setLayout(grid)
    for widget in widgets:
        grid.addWidget(widget)
    return together
