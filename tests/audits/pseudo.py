"""A made-up language: English that is twice as long, with accents, between marks. What lacks the marks has escaped translation.

It is a translator like any other: from a Qt Linguist context and a source text to the words to show.
"""

from __future__ import annotations

import re
from itertools import cycle

OPEN, CLOSE = "〖", "〗"
"""Marks that every Chinese face has, that no text of ours uses, and at which a line may not break badly."""

_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%L?\d|<[^>]+>|&\w+;)")
"""Places to be filled, tags and entities: the same in every language."""

_WORD = re.compile(r"[^\W\d_]+")


def pseudo(_context: str, text: str) -> str:
    """The words to show for ``text``: at least twice as long, and wrapping as its own words would."""
    pieces = _KEPT.split(text)
    spoken = [piece.translate(_ACCENTED) for piece in pieces[::2]]
    pieces[::2] = spoken
    return f"{OPEN}{''.join(pieces)}{_as_much_again(' '.join(spoken), len(text))}{CLOSE}"


def _as_much_again(spoken: str, length: int) -> str:
    words = cycle(_WORD.findall(spoken) or ["ñ"])
    more = ""
    while len(more) < length:
        more += f" {next(words)}"
    return more


def unmarked(shown: str) -> str:
    """What of a shown text lies outside of the marks; texts set into each other are inside."""
    depth, outside = 0, []
    for letter in shown:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            outside.append(letter)
    return "".join(outside)
