"""What a screen reader says of a page when it comes: all that stands there and cannot be gone to, which it says only when it is."""

from __future__ import annotations

from typing import Any, Final

from app.domain.languages.known import language as spoken_in
from app.journeys.steps import Browse, Step
from app.ui.words.spoken import ONWARD, pieces
from app.ui.words.words import Words

_STOPPED: Final = frozenset(".。!！?？:：”’」")
_REACHED: Final = frozenset({"question", "yes", "no", "field", "label", "paper", ONWARD})
"""What is said before, and the parts that can be pressed or typed into."""
_LINES: Final = "item:"


def told(step: Step[Any], words: Words) -> str:
    """The page after its question, in whole sentences, without what can be pressed or typed into."""
    opens = isinstance(step, Browse) and step.opens
    there = (piece for piece in pieces(step, words) if not _is_reached(piece.part) and not (opens and piece.part.startswith(_LINES)))
    return "\n".join(stopped(piece.text, words) for piece in there)


def stopped(line: str, words: Words) -> str:
    """The line as a sentence: what follows does not run into it."""
    line = line.strip()
    return line if line[-1:] in _STOPPED else line + spoken_in(words.language).stop


def _is_reached(part: str) -> bool:
    return part in _REACHED or part.startswith(("option:", "label:"))
