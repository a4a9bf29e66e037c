"""Words for a place where others stand near her: on the screen all of it, aloud no amount, no number and no words that she wrote.

Names of people and firms are said.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.money import Money
from app.journeys.say import Digits, InWords, Param, Say, say
from app.ui.words.words import Words


@dataclass(frozen=True)
class DiscreetWords(Words):
    """The same words, with less to be heard."""

    def _aloud(self, value: Param) -> str:
        unsaid = _unsaid(value)
        return self(unsaid) if unsaid else super()._aloud(value)


def _unsaid(value: Param) -> Say | None:
    match value:
        case Money() | InWords():
            return say("Spoken", "the amount on the screen")
        case Digits():
            return say("Spoken", "the number on the screen")
        case str():
            return say("Spoken", "the words on the screen")
    return None


def discreet(words: Words) -> DiscreetWords:
    """The words of a screen, for such a place."""
    return DiscreetWords(words.language, words.translate, words.messages)
