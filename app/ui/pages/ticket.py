"""A number for the counter: very large, how many are before her, and the same as a square for the scanner there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.journeys.say import Digits, say
from app.journeys.steps import Step
from app.journeys.steps_visits import ShowTicket, Standing
from app.ui.look.tokens import GAP, PADDING, SQUARE_CODE, Type
from app.ui.pages.facts import fact_list
from app.ui.pages.ways import WaysPage
from app.ui.parts.column import Column
from app.ui.parts.crier import announce
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.notice import Notice
from app.ui.parts.square_code import SquareCode
from app.ui.parts.text import Text
from app.ui.words.words import Words

_BESIDE = 320
"""Two keys stand beside each other where each gets this width (pixels at 100 %)."""


class TicketPage(WaysPage):
    """The number comes first, with the square and what that is for beside it; what can be done with it stands under both."""

    def __init__(self, step: ShowTicket, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands, step.ways, step.done)
        self._number = Text(step.number, Type.TICKET, data=True)
        self._number.setAccessibleName(words.param_spoken(Digits(step.number)))
        self._square = SquareCode(step.qr, words(say("Pages", "The same number as a square, for the scanner at the branch")))
        self._facts = fact_list(step.facts, words, dense=True)
        self._stands = Column(gap=0)
        self._as_of = Text(words(say("Pages", "We are checking how it stands now.")), Type.MUTED)
        self._show(step.standing)
        told, scanned = Column(self._number, self._stands, self._as_of, gap=0), Column(self._square, self.why)
        told.keep_up()
        scanned.keep_up()
        self.column.add(
            _grid(SQUARE_CODE + PADDING, PADDING, told, scanned),
            _grid(_BESIDE, GAP, *self.ways.values()),
            self._facts,
        )

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        facts = {f"fact:{place}": row for place, row in enumerate(self._facts.rows)}
        return {
            "number": self._number,
            "square": self._square,
            "standing": self._stands,
            "as-of": self._as_of,
            **facts,
            **super().own_parts(),
        }

    def stand(self, standing: Standing) -> None:
        """How it stands now; said only where that is news. Since when it is known has its line all the time, so that nothing moves."""
        if standing.at:
            self._as_of.setText(self.words(say("Pages", "This is how it stood at {time}.")(time=standing.at.astimezone().time())))
        if standing != self._standing:
            self._show(standing)
            announce(self._stands, self.words.spoken(standing.told))
            self.said_otherwise.emit(self.words.spoken(standing.told))

    def now(self, step: Step[Any]) -> Step[Any]:  # noqa: D102
        return replace(step, standing=self._standing) if isinstance(step, ShowTicket) else step

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self._stands.clear()
        self._stands.add(Notice(self.words(standing.told), standing.tone))


def _grid(least: int, gap: int, *parts: QWidget) -> QWidget:
    """Beside each other where there is room."""
    row = QWidget()
    grid = Grid(least, 2, row, gap=gap)
    for part in parts:
        grid.addWidget(part)
    return row
