"""An alert to read: what is going round and how to tell on one side, what to do now on the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.alerts import Wording
from app.journeys.alert_words import GOING_ROUND, HOW_TO_TELL, WHAT_TO_DO
from app.journeys.steps_alerts import ReadAlert
from app.ui.look.tokens import GAP, Type
from app.ui.pages.ways import WaysPage
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.icon import Icon
from app.ui.parts.text import Text
from app.ui.words.words import Words

_BESIDE = 420
"""Both sides stand beside each other where each gets this width (pixels at 100 %)."""


class AlertPage(WaysPage):
    """All of it at a glance where there is room; a way to do something at once leads there with one press."""

    def __init__(self, step: ReadAlert, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands, step.ways, step.done)
        self._signs = tuple(_sign(sign) for sign in step.alert.signs)
        self._now = self._what_to_do(step.alert)
        self._told = {"description": Text(step.alert.description, data=True)}
        if self._signs:
            self._told["how-to-tell"] = Text(words(HOW_TO_TELL), Type.LABEL)
        told = Column(
            Text(words(GOING_ROUND), Type.LABEL),
            *self._told.values(),
            *self._signs,
            gap=GAP // 2,
            tone="card",
        )
        told.keep_up()
        todo = Column(self._now, *self.ways.values(), gap=GAP)
        todo.keep_up()
        sides = QWidget()
        grid = Grid(_BESIDE, 2, sides)
        grid.addWidget(told)
        grid.addWidget(todo)
        self.column.add(sides)

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return self._now

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {
            **{f"sign:{place}": sign for place, sign in enumerate(self._signs)},
            "now": self._now,
            **self._told,
            **self._todo,
            **super().own_parts(),
        }

    def _what_to_do(self, alert: Wording) -> Column:
        label, instruction = Text(self.words(WHAT_TO_DO), Type.LABEL), Text(alert.instruction, Type.BUTTON, data=True)
        self._todo = {"what-to-do": label, "instruction": instruction}
        return Column(label, instruction, gap=GAP // 2, tone="care")


def _sign(text: str) -> QWidget:
    sign = QWidget()
    row = QHBoxLayout(sign)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    row.addWidget(Icon("care", Type.BODY))
    row.addWidget(Text(text, data=True), 1)
    return sign
