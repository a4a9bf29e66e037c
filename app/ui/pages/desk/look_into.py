"""One thing at hand: what there is to know of it on one side, what can be done about it on the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.journeys.steps_desk import LookInto
from app.ui.look.tokens import GAP
from app.ui.pages.facts import fact_list
from app.ui.pages.ways import WaysPage
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.words.words import Words

_BESIDE = 420
"""Both sides stand beside each other where each gets this width (pixels at 100 %)."""


class LookIntoPage(WaysPage):
    """All of it at a glance where there is room; a press does it at once."""

    def __init__(self, step: LookInto, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands, step.ways, step.done)
        self._facts = fact_list(step.facts, words, dense=True)
        self._facts.keep_up()
        ways = Column(*self.ways.values(), gap=GAP)
        ways.keep_up()
        sides = QWidget()
        grid = Grid(_BESIDE, 2, sides)
        grid.addWidget(self._facts)
        grid.addWidget(ways)
        self.column.add(sides)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {**{f"fact:{place}": row for place, row in enumerate(self._facts.rows)}, **super().own_parts()}
