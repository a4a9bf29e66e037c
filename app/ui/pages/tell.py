"""Says something: what happened, what it means, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.journeys.paper_words import ICON, LARGE_DETAIL
from app.journeys.steps import Plain, Tell
from app.journeys.steps_paper import TellOnPaper
from app.ui.pages.facts import fact_list
from app.ui.pages.page import LEAVES, Page
from app.ui.pages.pictures import picture
from app.ui.parts.choice import Choice
from app.ui.parts.hands import Hands
from app.ui.parts.notice import ICONS
from app.ui.words.words import Words


class TellPage(Page):
    """A mood other than plain puts the words on its own surface with its own icon."""

    def __init__(self, step: Tell, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        self._go_on = step.go_on
        self._mood = step.mood
        if step.mood in ICONS:
            self.set_mood(step.mood)
        self._rows: tuple[QWidget, ...] = ()
        if step.facts:
            facts = fact_list(step.facts, words)
            self._rows = facts.rows
            self.column.add(facts)

    def forward_text(self) -> str:  # noqa: D102
        return self.words(self._go_on)

    def forward_hint(self) -> str:  # noqa: D102
        return self.words(LEAVES)

    def seen_first(self) -> QWidget | None:  # noqa: D102
        told = self._mood in {"done", "news"}  # the others are compared with a paper, or want care
        return self._rows[-1] if self._rows and not told else None

    def typed(self) -> Plain:  # noqa: D102
        return True

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {f"fact:{place}": row for place, row in enumerate(self._rows)}


class TellOnPaperPage(TellPage):
    """The same, with a way to print it under what it says."""

    def __init__(self, step: TellOnPaper, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands)
        label, detail = words(step.paper), words(LARGE_DETAIL)
        self._paper = Choice(label, detail, hands, detail=detail, picture=picture(ICON, label), chooses=False)
        self._paper.acted.connect(lambda: self.answered.emit(False))
        self.column.add(self._paper)

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {"paper": self._paper, **super().own_parts()}
