"""A step's facts as lines of a read-back."""

from __future__ import annotations

from typing import Final

from app.journeys.say import Say
from app.journeys.steps import Fact
from app.ui.look.tokens import Type
from app.ui.parts.facts import FactList, Line
from app.ui.words.words import Words

_KINDS: Final = {"plain": Type.BUTTON, "quoted": Type.BUTTON, "name": Type.NAME, "money": Type.MONEY}
_DENSE: Final = {"plain": Type.BODY, "quoted": Type.BODY, "name": Type.BUTTON, "money": Type.NAME}


def fact_list(facts: tuple[Fact, ...], words: Words, *, card: bool = True, dense: bool = False) -> FactList:
    """All of them, on a card where there is room for one; ``dense``: closer and smaller, for who weighs many at once."""
    return FactList([_line(fact, words, _DENSE if dense else _KINDS) for fact in facts], card=card, dense=dense)


def _line(fact: Fact, words: Words, kinds: dict[str, Type]) -> Line:
    data = not isinstance(fact.value, Say)
    return Line(words(fact.label), words.param(fact.value), kinds[fact.weight], data)
