"""Concepts: what words of a message mean, whichever of many words it says it with.

A vocabulary says for each concept the words that stand for it. Chinese is matched sign by sign, the longest word first; English word by
word without endings, so that "transfer", "transfers" and "transferring" are one. The time it takes grows as the text does, and no faster.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

NEUTRAL: Final = "neutral"
"""The concept of words that hide others in them and mean something else: what stands inside one is not read."""
MOST_HITS: Final = 60
"""So many hits of one concept are enough; a text that repeats itself is not read longer for it."""

_BEGINNING: Final = 2
"""Words of Chinese are looked up by their first two signs; there are too many that begin with the same one."""
_WORD: Final = re.compile(r"[a-z0-9]+(?:'[a-z]+)*|[£$€%]")
_CURRENCIES: Final = frozenset("$€")
_WHOLE: Final = frozenset("note wine cure care fine here done sure fare hate same come some else this does news".split())
"""Words that would become another word without their ending."""
_DOUBLED: Final = re.compile(r"([bdfgklmnprt])\1$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept that was found, and from where to where in the plain text."""

    concept: str
    start: int
    end: int


Hits = Mapping[str, list[Hit]]


class Vocabulary:
    """The words that stand for each concept, one after the other: Chinese ones parted by blanks, English ones by commas."""

    def __init__(self, chinese: Mapping[str, str], english: Mapping[str, str]) -> None:
        self._signs: dict[str, list[str]] = defaultdict(list)
        for concept, words in chinese.items():
            for word in words.split():
                self._signs[word].append(concept)
        self._lengths: dict[str, tuple[int, ...]] = {}
        for word in self._signs:
            beginning = word[:_BEGINNING]
            self._lengths[beginning] = tuple(sorted({len(word), *self._lengths.get(beginning, ())}, reverse=True))
        self._phrases: dict[str, dict[tuple[str, ...], list[str]]] = defaultdict(lambda: defaultdict(list))
        for concept, words in english.items():
            for phrase in words.split(","):
                stems = tuple(stem(found[0]) for found in _WORD.finditer(phrase))
                if stems:
                    self._phrases[stems[0]][stems].append(concept)

    @property
    def concepts(self) -> frozenset[str]:
        """Every concept that some word stands for."""
        phrases = (concept for phrase in self._phrases.values() for named in phrase.values() for concept in named)
        return frozenset((*(concept for named in self._signs.values() for concept in named), *phrases))

    def find(self, text: str, numbers: Iterable[Hit] = ()) -> Hits:
        """All concepts in a plain text, each in the order in which it stands there; ``numbers`` are hits that no word stands for."""
        found: dict[str, list[Hit]] = defaultdict(list)
        for hit in self._without_hidden(
            sorted((*self._in_signs(text), *self._in_words(text), *numbers), key=lambda hit: (hit.start, -hit.end))
        ):
            if len(found[hit.concept]) < MOST_HITS:
                found[hit.concept].append(hit)
        return dict(found)

    @staticmethod
    def _without_hidden(hits: Iterable[Hit]) -> Iterator[Hit]:
        read_from = 0
        for hit in hits:
            if hit.concept == NEUTRAL:
                read_from = max(read_from, hit.end)
            elif hit.end > read_from:
                yield hit

    def _in_signs(self, text: str) -> Iterator[Hit]:
        lengths, seen = self._lengths, Counter[str]()
        for start, sign in enumerate(text):
            beginning = text[start : start + _BEGINNING]
            if beginning not in lengths and sign not in lengths:
                continue
            for length in (*lengths.get(beginning, ()), *lengths.get(sign, ())):
                word = text[start : start + length]
                if word in self._signs and seen[word] < MOST_HITS and _stands_alone(text, start, start + length):
                    seen[word] += 1
                    yield from (Hit(concept, start, start + length) for concept in self._signs[word])

    def _in_words(self, text: str) -> Iterator[Hit]:
        found = [(stem(word[0]), word.start(), word.end()) for word in _WORD.finditer(text)]
        stems = tuple(each for each, _, _ in found)
        seen = Counter[tuple[str, ...]]()
        for at, (first, start, _) in enumerate(found):
            for phrase, concepts in self._phrases.get(first, {}).items():
                if stems[at : at + len(phrase)] == phrase and seen[phrase] < MOST_HITS:
                    seen[phrase] += 1
                    yield from (Hit(concept, start, found[at + len(phrase) - 1][2]) for concept in concepts)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether what begins or ends with a letter is no part of a longer word. Chinese signs always are words."""
    if end > len(text):
        return False
    return not (_is_letter(text[start]) and _is_letter(text[start - 1 : start])) and not (
        _is_letter(text[end - 1]) and _is_letter(text[end : end + 1])
    )


def _is_letter(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """An English word without the endings that only grammar gave it. Not always a word itself, but the same for all of its forms."""
    if word in _CURRENCIES:
        return "£"
    bare = word.removesuffix("'s").replace("'", "")
    if bare in _WHOLE:
        return bare
    for ending in ("ing", "ed", "es", "s", "e"):
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            bare = bare[: -len(ending)]
            break
    return _DOUBLED.sub(r"\1", bare)
