"""From typed letters to what may be meant by them, the commonest first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from heapq import nsmallest
from itertools import islice, takewhile
from typing import Final

MOST_LETTERS: Final = 24
"""Letters that wait for their characters at most."""
_FORESEEN: Final = 40
"""Of what begins with the letters and goes on, so many are offered."""


class Use(IntEnum):
    """How common something is. What is more common comes before what is less so; a word comes after the common characters."""

    USUAL = 0
    COMMON = 1
    WORD = 2
    LESS_COMMON = 3
    RARELY_SO = 4
    RARE = 5


Entry = tuple[Use, int, str]
"""Something that may be written: its use, its number within that, the text. A bare tuple, so that entries sort by how common they are
and the garbage collector need not look at a hundred thousand of them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be meant, and how many of the typed letters it stands for."""

    text: str
    letters: int


class Lexicon:
    """Everything that can be written by its sound. ``entries`` are what is read in one way, by the letters of that reading."""

    def __init__(self, entries: Mapping[str, list[Entry]]) -> None:
        self._entries = {letters: tuple(sorted(read_so)) for letters, read_so in entries.items()}
        self._keys = sorted(entries)

    def candidates(self, letters: str) -> Iterator[Candidate]:
        """What may be meant, each text once: what all the letters stand for, then what the first of them do.

        Letters that nothing begins with are left for later, so that something is offered wherever a reading begins.
        """
        seen: set[str] = set()
        for length in range(len(letters), 0, -1):
            found = self._entries.get(letters[:length], ()) if seen else self._beginning(letters[:length])
            for _, _, text in found:
                if text not in seen:
                    seen.add(text)
                    yield Candidate(text, length)

    def _beginning(self, letters: str) -> Iterable[Entry]:
        """What is read exactly so; between its common and its less common part, the usual of what only begins so."""
        exact = self._entries.get(letters, ())
        least = Use.USUAL if exact else Use.WORD
        common = bisect_left(exact, (Use.WORD, 0, ""))
        return *exact[:common], *nsmallest(_FORESEEN, self._going_on(letters, least)), *exact[common:]

    def _going_on(self, letters: str, least: Use) -> Iterator[Entry]:
        """What begins with the letters and goes on, ``least`` common or more so."""
        start = bisect_left(self._keys, letters + "\0")
        for key in takewhile(lambda key: key.startswith(letters), islice(self._keys, start, None)):
            yield from takewhile(lambda entry: entry[0] <= least, self._entries[key])
