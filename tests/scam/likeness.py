"""How alike two messages are: the share of character 5-grams they have in common (Jaccard), whatever the figures in them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

GRAM = 5
NEAR = 0.6
"""Above this, one message says what another has said."""

Grams = frozenset[str]


def grams(text: str) -> Grams:
    """The 5-grams of a text without its spaces. Every figure counts as the same one: another amount makes no other message."""
    plain = re.sub(r"\d", "0", "".join(text.casefold().split()))
    return frozenset(plain[at : at + GRAM] for at in range(max(1, len(plain) - GRAM + 1)))


def near_pairs(ones: list[str], others: list[str]) -> Iterator[tuple[int, int]]:
    """The places of every text of `ones` that is near one of `others`; the same list twice finds each text near itself."""
    cut = [grams(text) for text in others]
    where = _where(cut)
    for at, one in enumerate(map(grams, ones)):
        for place, shared in Counter(place for gram in one for place in where[gram]).items():
            if shared > NEAR * (len(one) + len(cut[place]) - shared):
                yield at, place


def repeats(texts: list[str]) -> list[tuple[str, str]]:
    """Every text that is near an earlier one, with the first it is near."""
    first: dict[int, int] = {}
    for at, place in near_pairs(texts, texts):
        if place < at:
            first.setdefault(at, place)
    return [(texts[at], texts[place]) for at, place in first.items()]


def _where(cut: list[Grams]) -> defaultdict[str, list[int]]:
    """In which texts each gram stands: only texts that share one are ever compared."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for place, of_one in enumerate(cut):
        for gram in of_one:
            where[gram].append(place)
    return where
