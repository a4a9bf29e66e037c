"""What is thought of a message or a call: the verdict, what to do now, and what shows it, quoted from her own text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app.domain.scam.verdict import Verdict
from app.journeys.alert_words import WHAT_TO_DO
from app.journeys.message_check_words import WHAT_SHOWS_IT
from app.journeys.steps_message_check import Quote, ReadJudgement
from app.ui.look.tokens import GAP, Type
from app.ui.pages.ways import WaysPage
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.text import Text
from app.ui.words.words import Words

_MOODS: Final = {Verdict.STOP: "stop", Verdict.CAREFUL: "care", Verdict.NONE: "news"}
"""None of them is the one of things that are well."""
_BESIDE: Final = 420
"""Two things stand beside each other where each gets this width (pixels at 100 %)."""


class JudgementPage(WaysPage):
    """What to do comes before what shows it, beside it where there is room; help is one press away."""

    def __init__(self, step: ReadJudgement, words: Words, hands: Hands) -> None:
        super().__init__(step, words, hands, step.ways, step.done)
        self.set_mood(_MOODS[step.verdict])
        self._now = self._what_to_do(step)
        self._quotes = tuple(self._quote(quote) for quote in step.quotes)
        self.column.add(_beside(self._now, *([self._what_shows_it()] if self._quotes else [])), _beside(*self.ways.values()))

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return self._now

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        sentences = {f"now:{place}": sentence for place, sentence in enumerate(self._sentences)}
        quotes = {f"quote:{place}": quote for place, quote in enumerate(self._quotes)}
        shows = {"shows": self._shows} if self._quotes else {}
        return {"now": self._now, **sentences, **shows, **quotes, **super().own_parts()}

    def _what_to_do(self, step: ReadJudgement) -> Column:
        """The first thing, then whom to call, in large; what else is true stands under it."""
        first, *rest = (Text(self.words(sentence), kind) for sentence, kind in zip(step.now, (Type.BUTTON, Type.BODY), strict=True))
        dial = (Text(self.words(step.dial.label)), Text(self.words.param(step.dial.value), Type.MONEY, data=True)) if step.dial else ()
        self._sentences = (Text(self.words(WHAT_TO_DO), Type.LABEL), first, *dial, *rest)
        todo = Column(*self._sentences, gap=GAP // 2, tone="card")
        todo.keep_up()
        return todo

    def _what_shows_it(self) -> Column:
        self._shows = Text(self.words(WHAT_SHOWS_IT), Type.LABEL)
        shown = Column(self._shows, *self._quotes, gap=GAP, tone="card")
        shown.keep_up()
        return shown

    def _quote(self, quote: Quote) -> Column:
        """Her text stands in quotation marks, and apart, so that nobody takes it for something that is said here."""
        sign = self.words(quote.sign)
        block = Column(Text(sign), Column(Text(f"“{quote.text}”", Type.BUTTON, data=True), gap=0, tone="quote"), gap=GAP // 4)
        block.setAccessibleName(sign)
        return block


def _beside(*parts: QWidget) -> QWidget:
    both = QWidget()
    grid = Grid(_BESIDE, 2, both)
    for part in parts:
        grid.addWidget(part)
    return both
