"""The kind of step at which a bill is shown: what is owed, what it was in the months before, and whether it shall be paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.money import Money
from app.journeys.say import Say
from app.journeys.steps import Choose


@dataclass(frozen=True, slots=True)
class Bar:
    """What a month came to. ``month`` is its first day; nothing to pay is an amount of nought."""

    month: date
    amount: Money


@dataclass(frozen=True, kw_only=True)
class ShowBill(Choose[bool]):
    """``bars`` are drawn, the bill itself last; the same stands in ``why`` in words. ``pictured`` says what the picture shows.

    The picture and its months never leave her machine.
    """

    bars: tuple[Bar, ...]
    pictured: Say
