"""Where in a message the concepts of a piece of evidence stand together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from app.domain.scam.concepts import Hit, Hits
from app.domain.scam.evidence import ASKED_FOR, GENUINE, SAID_BY_DENYING, SPARED_BY, Evidence
from app.domain.scam.frames import Frames

REACH: Final = {"zh": 24, "en": 80}
"""How many signs may stand between two concepts that belong together."""
_SPARED_WITHIN: Final = 4
"""So many reaches before a signal its sparing concept may stand."""

Place = tuple[int, int]
"""From where to where in the plain text."""


def place(evidence: Evidence, hits: Hits, frames: Frames, language: str) -> Place | None:
    """Where a message shows it first, said straight; nowhere where it is denied, or told as a warning."""
    if evidence.signal == GENUINE:
        return next(((hit.start, hit.end) for way in evidence.ways for hit in hits.get(way.concepts[0], ())), None)
    reach = REACH[language]
    meant = evidence.signal in SAID_BY_DENYING
    sparing = [] if ASKED_FOR in hits else hits.get(SPARED_BY.get(evidence.signal, ""), [])
    found = (each for way in evidence.ways for each in _together(way.concepts, way.anywhere, frames, reach))
    return next(
        (each for each in found if (meant or not frames.is_denied(*each)) and not _is_spared(each[0], sparing, reach)),
        None,
    )


def _together(concepts: tuple[str, ...], anywhere: bool, frames: Frames, reach: int) -> Iterator[Place]:
    straight = [frames.straight(name) for name in concepts]
    if not all(straight):
        return iter(())
    return ((hit.start, hit.end) for hit in straight[0]) if anywhere else _near(straight, frames, reach)


def _near(straight: list[list[Hit]], frames: Frames, reach: int) -> Iterator[Place]:
    first, *others = straight
    for hit in first:
        together = [_nearest(hit, other) for other in others]
        start = min([hit.start, *(each.start for each in together)])
        end = max([hit.end, *(each.end for each in together)])
        close = all(_gap(hit, each) <= reach for each in together)
        if close and frames.sentence(start) == frames.sentence(end - 1):
            yield start, end


def _is_spared(start: int, sparing: list[Hit], reach: int) -> bool:
    """Whether what makes it harmless stands before it, a few reaches away at most."""
    return any(start - _SPARED_WITHIN * reach <= hit.start < start for hit in sparing)


def _nearest(hit: Hit, others: list[Hit]) -> Hit:
    at = bisect_left(others, hit.start, key=lambda other: other.start)
    return min(others[max(at - 1, 0) : at + 1] or others[-1:], key=lambda other: _gap(hit, other))


def _gap(one: Hit, other: Hit) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
