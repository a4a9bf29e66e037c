"""A form: several things to write at once, beside each other where there is room."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import Plain
from app.journeys.steps_desk import Blank, FillIn, filled
from app.ui.look.tokens import GAP, WIDE_COLUMN, Type
from app.ui.pages.page import Page
from app.ui.parts.area import Area
from app.ui.parts.column import Column
from app.ui.parts.field import Field
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.words import Words

_SHORT = 100
"""What has no more letters is given two lines to begin with."""
_BESIDE = 420
"""Two blanks stand beside each other where each gets this width (pixels at 100 %)."""


class FillInPage(Page):
    """A label over each field. A thing of several lines grows with what is written in it; Enter in a line of its own goes on."""

    letters = WIDE_COLUMN

    def __init__(self, step: FillIn, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._blanks = step.blanks
        self._fields = {blank.key: self._field(blank) for blank in step.blanks}
        form = QWidget()
        grid = Grid(_BESIDE, 2, form)
        self._labels = {blank.key: Text(words(blank.label), Type.LABEL) for blank in step.blanks}
        for label, field in zip(self._labels.values(), self._fields.values(), strict=True):
            cell = Column(label, field, gap=GAP // 4)
            cell.keep_up()
            grid.addWidget(cell)
        self.column.add(form)
        self._write([blank.text for blank in step.blanks])

    def typed(self) -> Plain:  # noqa: D102
        return json.dumps([_written(field) for field in self._fields.values()], ensure_ascii=False)

    def restore(self, plain: Plain) -> None:  # noqa: D102
        self._write(filled(plain, len(self._blanks)))

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return next(iter(self._fields.values()), None)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        labels = {f"label:{key}": label for key, label in self._labels.items()}
        return {**labels, **{f"field:{key}": field for key, field in self._fields.items()}}

    def _field(self, blank: Blank) -> Field | Area:
        name = self.words(blank.label)
        if blank.lines > 1 or blank.tall:
            hint = say("DeskPages", "One a line.") if blank.lines > 1 else say("DeskPages", "A few sentences.")
            return Area(name, self.words(hint), self.hands, 3 if blank.most > _SHORT or blank.lines > 1 else 2)
        field = Field(name, self.words(say("DeskPages", "One line.")), self.hands, blank.most)
        field.entered.connect(self.forward)
        return field

    def _write(self, texts: Sequence[str]) -> None:
        for field, text in zip(self._fields.values(), texts, strict=True):
            if isinstance(field, Area):
                field.setPlainText(text)
            else:
                field.setText(text)
                field.setCursorPosition(0)


def _written(field: Field | Area) -> str:
    return field.toPlainText() if isinstance(field, Area) else field.text()
