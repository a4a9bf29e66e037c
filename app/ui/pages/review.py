"""The first confirmation: everything read back; the forward button says yes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.journeys.say import say
from app.journeys.steps import Plain, Review
from app.ui.pages.facts import fact_list
from app.ui.pages.page import Page
from app.ui.parts.column import Column
from app.ui.parts.hands import Hands
from app.ui.words.words import Words


class ReviewPage(Page):
    """Facts on a card; what there is to know of them besides, such as why the money waits, comes after them."""

    def __init__(self, step: Review, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._yes = step.yes
        self._facts = fact_list(step.facts, words)
        self.column.add(self._facts)
        if step.why:
            self.column.add(Column(self.why, gap=0, tone="news"))

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._yes)

    def forward_hint(self) -> str:  # noqa: D102
        return self.words(say("Pages", "Says yes to all of this"))

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return (*self._facts.rows, *self.reasons)[-1] if self._facts.rows or self.reasons else None

    def typed(self) -> Plain:  # noqa: D102
        return True

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"fact:{place}": row for place, row in enumerate(self._facts.rows)}
