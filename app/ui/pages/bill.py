"""A bill: whose it is, what it was in the months before, and whether to pay it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.journeys.months import month_and_year
from app.journeys.say import say
from app.journeys.steps_bills import Bar, ShowBill
from app.ui.look.tokens import GAP, WIDE_COLUMN, Type
from app.ui.pages.choose import ChoosePage
from app.ui.pages.facts import fact_list
from app.ui.parts.column import Column
from app.ui.parts.grid import Grid
from app.ui.parts.hands import Hands
from app.ui.parts.months import Month, Months
from app.ui.parts.pressable import Pressable
from app.ui.parts.text import Text
from app.ui.words.figures import short_month
from app.ui.words.words import Words

_MONTHS = 13
"""The bill's own, and the twelve before."""
_BESIDE = 400
"""Two things stand beside each other where each gets this width (pixels at 100 %)."""


class BillPage(ChoosePage):
    """What to do comes first, and beside it the picture where there is room; whose bill it is stands under both."""

    letters = WIDE_COLUMN

    def __init__(self, step: ShowBill, words: Words, hands: Hands) -> None:
        self._facts = fact_list(step.facts, words, dense=True)
        self._picture = _picture(step, words)
        super().__init__(step, words, hands)

    def seen_first(self) -> QWidget | None:  # noqa: D102
        return next(reversed(self._rows.values()))

    def own_parts(self) -> Mapping[str, QWidget]:  # noqa: D102
        return {**{f"fact:{place}": row for place, row in enumerate(self._facts.rows)}, **super().own_parts()}

    def _together(self, rows: list[Pressable]) -> QWidget:
        choices = Column(*rows, gap=GAP)
        choices.keep_up()
        return Column(_beside([choices, self._picture]), self._facts, gap=GAP)


def _picture(step: ShowBill, words: Words) -> Column:
    caption = words(step.pictured)
    bars = _each_month(step.bars)
    months = [Month(short_month(bar, words.language), amount) for bar, amount in bars]
    told = say("Bills", "{month}: {amount}")
    line = "; ".join(words(told(month=month_and_year(bar.month), amount=bar.amount)) for bar in step.bars)
    return Column(Text(caption, Type.LABEL), Months(months, caption, line), gap=GAP // 2, tone="card")


def _each_month(bars: Sequence[Bar]) -> list[tuple[date, int]]:
    """Thirteen months up to the bill's own, those without a bill too."""
    last = bars[-1].month
    amounts = {bar.month: bar.amount.minor for bar in bars}
    months = [_back(last, back) for back in range(_MONTHS - 1, -1, -1)]
    return [(month, amounts.get(month, 0)) for month in months]


def _back(month: date, months: int) -> date:
    years, at = divmod(month.month - 1 - months, 12)
    return date(month.year + years, at + 1, 1)


def _beside(parts: Sequence[QWidget]) -> QWidget:
    both = QWidget()
    grid = Grid(_BESIDE, 2, both)
    for part in parts:
        grid.addWidget(part)
    return both
