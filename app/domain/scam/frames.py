"""How a sentence is meant: denied ("we will never ask"), told as a warning ("scammers say ..."), or said straight."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from app.domain.scam.concepts import Hit, Hits
from app.domain.scam.links import links

_SENTENCE: Final = re.compile(r"[。！？!?；;\n]+|\.(?=\s|$|[^\x00-\x7f])")
_CLAUSE: Final = re.compile(r"[，,:：]|(?<=\s)(?:but|so|then|because|however|just|please)(?=\s)|但是|但|可是|所以")
_CONTRAST: Final = re.compile(r"(?<=\s)(?:but|however|yet|though|although)(?=\s)|但|可是|不过|然而|只是")
"""What follows is not vowed any more: "we never do this lightly, but ..."."""
_QUOTED: Final = re.compile(r"\"[^\"]*\"|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w))+'(?!\w)")
_GOES_ON: Final = re.compile(
    r"\s*(?:then |next |later |soon )?(?:(?:he|she|they)(?:'(?:s|ll|re|ve|d))?|the caller|the man|the woman)\s"
    r"|\s*(?:接着|然后|随后|再)?(?:他|她|对方|骗子)"
)
"""How a tale of somebody goes on."""
_TURNS_TO_HER: Final = re.compile(r"[:：]|\b(?:now|please|do it|do this)\b|\bso (?!you|he|she|they|that|it|we)|请|立即|马上|现在|赶紧")
"""In a sentence that does, the tale is over."""
_RIGHT_AFTER: Final = 3
_PRESSURE: Final = ("secrecy", "stay", "busy")
"""Where one of these begins with a denial ("do not tell anyone"), that denies nothing that was said before it."""
_ORDERED_WITHIN: Final = 40
"""So many signs may stand between an order to her ("do exactly this:") and what it quotes."""
WARNS_FROM: Final = 2
"""From so many different words that name scams on, a message is a warning, and nothing to be stopped. Words of caution ("be careful", "hang
up") count whole only beside one that does: a scammer is full of them."""
CAUTION_COUNTS_BY: Final = 2
"""So many of them count as one where nothing names a scam."""


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where in the plain text."""

    start: int
    end: int


def sentences(text: str) -> list[Span]:
    """The sentences of a text, in their order; together they are all of it."""
    starts = [0, *(found.end() for found in _SENTENCE.finditer(text))]
    return [Span(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True) if end > start]


def clauses(text: str) -> list[int]:
    """Where clauses begin, in their order."""
    return sorted({0, *(found.end() for found in _CLAUSE.finditer(text)), *(found.end() for found in _SENTENCE.finditer(text))})


class Frames:
    """What a text says about its own sentences."""

    def __init__(self, text: str, hits: Hits, *, warns: bool = True) -> None:
        """``warns``: whether a message that is told as a warning excuses all of its sentences."""
        self._hits = hits
        self._straight: dict[str, list[Hit]] = {}
        self._sentences = sentences(text)
        self._starts = [each.start for each in self._sentences]
        self._clauses = clauses(text)
        unless = [(hit.start, hit.end) for hit in hits.get("unless", ())]
        pressed = {hit.start for concept in _PRESSURE for hit in hits.get(concept, ())}
        denials = [hit for hit in hits.get("not", ()) if not any(start <= hit.start and hit.end <= end for start, end in unless)]
        self._denied_from = [hit.start for hit in denials]
        self._denied_back_from = [hit.start for hit in denials if hit.start not in pressed]
        self._vowed_from = [hit.start for hit in hits.get("vow", ())]
        self._contrasts = [found.end() for found in _CONTRAST.finditer(text)]
        self._reported = self._told_of_others(text, {self.sentence(hit.start) for hit in hits.get("scammer", ())})
        quoted = [Span(found.start(), found.end()) for found in _QUOTED.finditer(text)]
        own = {concept: _outside(quoted, hits, concept) for concept in ("order", "scammer", "exposed", "warning")}
        self._ordered = [span for span in quoted if self._is_ordered(span, own["order"], hits)]
        named, cautious = (_words(text, hits, concept) for concept in ("about_scams", "caution"))
        counted = len(named | cautious) if named else len(cautious) // CAUTION_COUNTS_BY
        self.words_about_scams = 0 if self._ordered else counted
        self.is_told_as_warning = bool(hits.get("warning")) and not self._ordered
        self.is_warning = self.is_told_as_warning or (len(named) >= WARNS_FROM and not self._ordered)
        self._excused = [span for span in quoted if self._is_exposed(span, own)]
        self._all_reported = warns and self.is_told_as_warning and not any(not link.official for link in links(text))

    def sentence(self, place: int) -> int:
        """The how manieth sentence a place is in."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def around(self, place: int) -> Span:
        """The sentence that a place is in."""
        return self._sentences[self.sentence(place)]

    def straight(self, concept: str) -> list[Hit]:
        """Where a concept stands and is not told of scams."""
        if concept not in self._straight:
            self._straight[concept] = [hit for hit in self._hits.get(concept, ()) if not self.is_reported(hit)]
        return self._straight[concept]

    def is_reported(self, hit: Hit) -> bool:
        """Whether it stands in a sentence that speaks about scams, or is quoted where that is told of scams; never what she is ordered."""
        if _is_within(hit, self._ordered):
            return False
        return self._all_reported or self.sentence(hit.start) in self._reported or _is_within(hit, self._excused)

    def _told_of_others(self, text: str, named: set[int]) -> set[int]:
        """The sentences that speak about scams by name, and those in which the tale goes on."""
        told: set[int] = set()
        for number, span in enumerate(self._sentences):
            goes_on = number - 1 in told and _GOES_ON.match(text, span.start) and not _TURNS_TO_HER.search(text, span.start, span.end)
            if number in named or goes_on:
                told.add(number)
        return told

    def _is_ordered(self, span: Span, orders: list[Hit], hits: Hits) -> bool:
        """Whether an order to her leads to what is quoted ("please do exactly this: ..."), which nobody else is said to give."""
        return any(hit.end <= span.start <= hit.end + _ORDERED_WITHIN and not self._is_others(hit, hits) for hit in orders)

    def _is_others(self, order: Hit, hits: Hits) -> bool:
        """Whether the clause of an order says that scammers give it."""
        clause = self._clauses[max(bisect_right(self._clauses, order.start) - 1, 0)]
        return any(clause <= hit.start < order.start for hit in hits.get("scammer", ()))

    def _is_exposed(self, span: Span, own: Hits) -> bool:
        """Whether the sentence around what is quoted tells of scammers, the message warns of it, or the next sentence calls it a scam."""
        first, last = self.sentence(span.start), self.sentence(span.end - 1)
        return (
            any(first <= self.sentence(hit.start) <= last for hit in own["scammer"])
            or any(last <= self.sentence(hit.start) <= last + 1 for hit in own["exposed"])
            or (self.is_told_as_warning and bool(own["warning"]))
        )

    def is_denied(self, start: int, end: int) -> bool:
        """A denial stands in it, before it in its clause, or right after it; or in its sentence a vow before it ("we never ...")."""
        clause = self._clauses[max(bisect_right(self._clauses, start) - 1, 0)]
        return (
            _any_between(self._denied_from, clause, end)
            or _any_between(self._denied_back_from, end, end + _RIGHT_AFTER)
            or _any_between(self._vowed_from, self._vowed_since(start), start)
        )

    def _vowed_since(self, place: int) -> int:
        """From where on a vow in the same sentence still holds at a place."""
        contrast = bisect_right(self._contrasts, place) - 1
        return max(self._starts[self.sentence(place)], self._contrasts[contrast] if contrast >= 0 else 0)


def _words(text: str, hits: Hits, concept: str) -> set[str]:
    """The different words that a text has for a concept."""
    return {text[hit.start : hit.end] for hit in hits.get(concept, ())}


def _outside(quoted: list[Span], hits: Hits, concept: str) -> list[Hit]:
    """Where a text says something in words of its own."""
    return [hit for hit in hits.get(concept, ()) if not _is_within(hit, quoted)]


def _is_within(hit: Hit, spans: list[Span]) -> bool:
    at = bisect_right(spans, hit.start, key=lambda span: span.start) - 1
    return at >= 0 and hit.end <= spans[at].end


def _any_between(places: list[int], start: int, end: int) -> bool:
    return bisect_left(places, start) < bisect_left(places, end)
