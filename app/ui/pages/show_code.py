"""A code to be taken over by somebody else: to a camera, or read out over the telephone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import ShowCode
from app.ui.look.tokens import PADDING, SQUARE_CODE, WIDE_COLUMN, Type
from app.ui.pages.wait import WaitPage
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.square_code import SquareCode
from app.ui.parts.text import Text
from app.ui.words.spoken import code_in_groups, holds_until
from app.ui.words.words import Words


class ShowCodePage(WaitPage):
    """The digits large with what is waited for under them, and the square for a camera beside them."""

    letters = WIDE_COLUMN

    def __init__(self, step: ShowCode, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        code = code_in_groups(step)
        self._digits = Text(words.param(code), Type.MONEY, data=True)
        self._digits.setAccessibleName(words.param_spoken(code))
        self._square = SquareCode(step.qr, words(say("Pages", "The same number as a square, for a camera")))
        self._until = Text(words(holds_until(step)))
        told = Column(
            Text(words(say("Pages", "The number to read out")), Type.LABEL),
            self._digits,
            self._until,
            self._meanwhile,
        )
        told.keep_up()
        self.column.add(_beside(told, self._square))

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"code": self._digits, "until": self._until, "square": self._square, **super().own_parts()}


def _beside(told: QWidget, square: QWidget) -> QWidget:
    """Beside each other, or under each other where that is too narrow."""
    pair = QWidget()
    grid = Grid(SQUARE_CODE + PADDING, 2, pair, gap=PADDING)
    grid.addWidget(told)
    grid.addWidget(square)
    return pair
