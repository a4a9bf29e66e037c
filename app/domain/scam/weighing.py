"""From what was found in a message to a verdict: the rules, in one place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.domain.scam.concepts import Hits
from app.domain.scam.evidence import CAREFUL_FROM, CERTAIN_FROM, DOUBT, FADES, MOST_EXCUSED, NO_BETTER_FROM, STOP_FROM
from app.domain.scam.frames import Frames
from app.domain.scam.plots import Plot
from app.domain.scam.verdict import Verdict
from app.domain.scams import ScamType

_FORBIDDEN: Final = (
    "cash click code code_ask card card_hard fee gift install money_ask move move_own pay_first remote safe_account sum_sent".split()
)
"""What a genuine sender forbids ("do not click", "we never ask for codes"), and a scammer asks for."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What a message comes to: all that a verdict is made of."""

    signs: int
    """The points of its signs and plots."""
    genuine: int
    """What speaks for it, as points below nothing: she need not be careful for as little."""
    genuine_beside: int
    """As much of it as stands in the sentences of the signs, up to a limit: what is said in others undoes no stop."""
    asks: bool
    """Something is asked for in words, or a whole plot is there."""
    is_enough: bool
    """Something was said that no genuine sender says, whatever friendly words stand beside it."""
    words_about_scams: int
    is_warning: bool
    """It warns, or speaks so much about scams that it may."""
    is_told_as_warning: bool
    protects: bool
    """Something that scams ask for is forbidden in it, or told of others."""

    @property
    def for_care(self) -> int:
        """What speaks for being careful: all that is against the message and for it."""
        return self.signs + self.genuine - DOUBT * self.words_about_scams // 2


def together(points: Iterable[int], language: str) -> int:
    """What signs come to together: the strongest whole, each further one less. More signs never come to less."""
    return round(sum(each * FADES[language] ** at for at, each in enumerate(sorted(points, reverse=True))))


def protects(hits: Hits, frames: Frames) -> bool:
    """Whether a message forbids, or tells of others, what scams ask for."""
    return any(frames.is_reported(hit) or frames.is_denied(hit.start, hit.end) for concept in _FORBIDDEN for hit in hits.get(concept, ()))


def is_recovery(whole: list[Plot], frames: Frames) -> bool:
    """Whether somebody offers to bring back what was lost: who does so has to speak about scams, and warns of none."""
    return not frames.is_told_as_warning and any(plot.scam is ScamType.RECOVERY for plot in whole)


def verdict_of(weight: Weight, language: str) -> Verdict:
    """The verdict on a message. Who warns is not stopped."""
    if weight.asks and not weight.is_warning and _is_much(weight, language):
        return Verdict.STOP
    return careful_or_none(weight, language)


def _is_at_least_careful(weight: Weight, language: str) -> bool:
    """Whether only what speaks for a message keeps it from a stop: friendly words make something asked for no better than doubtful."""
    return weight.asks and not weight.is_warning and weight.signs >= _stops_from(weight, language) + NO_BETTER_FROM


def may_be_misread(weight: Weight) -> bool:
    """Whether a stop rests on few signs: some of its words may only look like them."""
    return weight.signs < CERTAIN_FROM[weight.is_enough]


def verdict_on_the_phone(weight: Weight, language: str) -> Verdict:
    """The verdict on what a caller says: nothing need be asked for any more, and one thing may be enough."""
    is_much = _is_much(weight, language)
    if (is_much and weight.asks and not weight.is_warning) or (not weight.is_told_as_warning and (is_much or weight.is_enough)):
        return Verdict.STOP
    return careful_or_none(weight, language)


def _is_much(weight: Weight, language: str) -> bool:
    excused = 0 if weight.is_enough else max(weight.genuine_beside, MOST_EXCUSED)
    return weight.signs + excused >= _stops_from(weight, language)


def _stops_from(weight: Weight, language: str) -> int:
    return STOP_FROM[language] + DOUBT * (weight.words_about_scams + weight.protects)


def careful_or_none(weight: Weight, language: str) -> Verdict:
    """The verdict where nothing is to be stopped."""
    is_careful = weight.for_care >= CAREFUL_FROM[language] or _is_at_least_careful(weight, language)
    return Verdict.CAREFUL if is_careful else Verdict.NONE
