"""What a screen reader says of a page when it comes: all that stands there and cannot be gone to, which it says only when it is."""

from __future__ import annotations

from typing import Any, Final

from app.domain.languages.known import language as spoken_in
from app.journeys.steps import Browse, Step
from app.ui.words.spoken import FURTHER_DOWN, ONWARD, pieces
from app.ui.words.words import Words

_STOPPED: Final = frozenset(".。!！?？:：”’」")
_REACHED: Final = frozenset({"question", "yes", "no", "field", "label", "paper", ONWARD})
"""What is said before, and the parts that can be pressed or typed into."""
_BY_KEY: Final = ("option:", "label:")
_OF_A_LIST: Final = ("item:", "heading:", FURTHER_DOWN)
"""Where lines can be gone to, they say themselves what group they open."""


def told(step: Step[Any], words: Words) -> str:
    """The page after its question, in whole sentences, without what can be pressed or typed into."""
    lines = _OF_A_LIST if isinstance(step, Browse) and step.opens and step.items else ()
    there = (piece for piece in pieces(step, words) if piece.part not in _REACHED and not piece.part.startswith(_BY_KEY + lines))
    return "\n".join(stopped(piece.text, words) for piece in there)


def stopped(line: str, words: Words) -> str:
    """The line as a sentence: what follows does not run into it."""
    line = line.strip()
    return line if line[-1:] in _STOPPED else line + spoken_in(words.language).stop
