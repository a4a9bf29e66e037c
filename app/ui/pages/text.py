"""A short line in her own words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import EnterText, Plain
from app.ui.look.tokens import GAP, Type
from app.ui.pages.page import Page
from app.ui.parts.column import Column
from app.ui.parts.field import Field
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.words import Words


class EnterTextPage(Page):
    """One line to write in."""

    def __init__(self, step: EnterText, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        label = words(step.label)
        self.field = Field(label, words(say("Pages", "Write a few words, or leave it empty.")), hands, step.most)
        self.field.entered.connect(self.forward)
        self.column.add(Column(Text(label, Type.LABEL), self.field, gap=GAP // 2))
        self.restore(step.suggestion)

    def typed(self) -> Plain:  # noqa: D102
        return self.field.text()

    def restore(self, plain: Plain) -> None:  # noqa: D102
        if isinstance(plain, str):
            self.field.setText(plain)

    def first_focus(self) -> QWidget | None:  # noqa: D102
        return self.field

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"field": self.field}
