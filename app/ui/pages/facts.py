"""A step's facts as lines of a read-back."""

from __future__ import annotations

from typing import Final

from app.journeys.say import Say
from app.journeys.steps import Fact
from app.ui.look.tokens import Type
from app.ui.parts.facts import FactList, Line
from app.ui.words.words import Words

_KINDS: Final = {"plain": Type.BUTTON, "name": Type.NAME, "money": Type.MONEY}


def fact_list(facts: tuple[Fact, ...], words: Words, *, card: bool = True) -> FactList:
    """All of them, on a card where there is room for one."""
    return FactList([_line(fact, words) for fact in facts], card=card)


def _line(fact: Fact, words: Words) -> Line:
    data = not isinstance(fact.value, Say)
    return Line(words(fact.label), words.param(fact.value), _KINDS[fact.weight], data)
