"""A page to read, with ways to do something at once: each leads there with one press, and the forward button says that it is understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.journeys.say import Say, say
from app.journeys.steps import Option, Plain, Step
from app.ui.look.tokens import WIDE_COLUMN
from app.ui.pages.page import LEAVES, Page
from app.ui.pages.pictures import picture
from app.ui.parts.choice import Choice
from app.ui.parts.hands import Hands
from app.ui.words.words import Words


class WaysPage(Page):
    """Base of these pages; where the ways stand is each one's own."""

    letters = WIDE_COLUMN

    def __init__(self, step: Step[Any], words: Words, hands: Hands, ways: tuple[Option[str], ...], done: Say) -> None:
        super().__init__(step, words, hands)
        self._done = done
        self.ways = {way.key: self._way(way) for way in ways}

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._done)

    def forward_hint(self) -> str:  # noqa: D102
        return self.words(LEAVES)

    def typed(self) -> Plain:  # noqa: D102
        return "done"

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"option:{key}": way for key, way in self.ways.items()}

    def _way(self, way: Option[str]) -> Choice:
        label, detail = self.words(way.label), self.words(way.detail) if way.detail else ""
        hint = self.words.spoken(way.detail or say("Pages", "Press to go there."))
        row = Choice(label, hint, self.hands, detail=detail, picture=picture(way.icon, label), chooses=False)
        row.call(self.words.named(way.label))
        row.acted.connect(lambda: self.answered.emit(way.key))
        return row
