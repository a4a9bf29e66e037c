"""Which passages of a message the small model goes by: where nothing has a name, she is still shown what sounds like a scam."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.domain.scam.frames import Span
from app.domain.scam.model import Weights

MOST_PASSAGES: Final = 2
_SHORTEST: Final = 4
_LONGEST: Final = {"zh": 18, "en": 60}
"""In signs: what the eye takes in at once."""
_PIECE: Final = {"zh": re.compile(r"[^\s，,。！？!?；;:：\"']"), "en": re.compile(r"[^\s\"]+")}
"""What is never cut in two: a sign of Chinese, a word of English."""
_BREAK: Final = re.compile(r"[\n。！？!?；;，,]|\.\s")


def passages(text: str, language: str, weights: Weights) -> list[Span]:
    """The passages of a plain text that speak most for a scam, the strongest first; none overlaps another."""
    told = weights.telling(text)
    chosen: list[tuple[float, Span]] = []
    for strength, span in sorted(_spans(text[: len(told)], language, told), key=lambda each: -each[0]):
        if all(span.end <= other.start or other.end <= span.start for _, other in chosen):
            chosen.append((strength, span))
        if len(chosen) == MOST_PASSAGES:
            break
    return [span for _, span in chosen]


def _spans(text: str, language: str, told: list[float]) -> Iterator[tuple[float, Span]]:
    """Beginning at each piece: the strongest run of pieces that is short enough and has no break in it, where it speaks for a scam."""
    pieces = [found.span() for found in _PIECE[language].finditer(text)]
    sums = [0.0]
    for each in told:
        sums.append(sums[-1] + each)
    breaks = {found.start() for found in _BREAK.finditer(text)}
    for at, (start, _) in enumerate(pieces):
        best: tuple[float, Span] | None = None
        for piece_start, end in pieces[at:]:
            if end - start > _LONGEST[language] or any(place in breaks for place in range(start, piece_start)):
                break
            if end - start >= _SHORTEST and (best is None or sums[end] - sums[start] > best[0]):
                best = sums[end] - sums[start], Span(start, end)
        if best and best[0] > 0:
            yield best
