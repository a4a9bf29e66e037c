"""The judgement on a call, line by line while it goes on: certain as early as can be, and never milder for what is said later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.domain.scam.judge import judge
from app.domain.scam.model import Model
from app.domain.scam.verdict import Judgement, Verdict

TOGETHER: Final = 12
"""So many lines are heard together: what belongs to one plot is said within these."""
_RANK: Final = {Verdict.NONE: 0, Verdict.CAREFUL: 1, Verdict.STOP: 2}


class Speaker(StrEnum):
    """Who says a line of a call."""

    CALLER = "caller"
    HERSELF = "herself"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a call, and who says it."""

    text: str
    speaker: Speaker = Speaker.CALLER


@dataclass(frozen=True, slots=True)
class Heard:
    """What the caller has said so far, and the worst that it came to: what a further line is added to."""

    said: tuple[str, ...]
    judgement: Judgement


NOTHING: Final = Heard((), Judgement(Verdict.NONE, "en"))


def judge_call(lines: Sequence[Line], model: Model | None = None) -> Judgement:
    """Judges what was said so far, by the worst that it came to. What the caller says counts, what she answers does not.

    Reasons quote what the caller said, and are placed in ``said_by_caller``.
    """
    return hear(lines, NOTHING, model).judgement


def hear(lines: Sequence[Line], before: Heard, model: Model | None = None) -> Heard:
    """The same with what is known of the call already: where these lines begin with those heard ``before``, only the new ones take time."""
    said = _by_caller(lines)
    heard = before if said[: len(before.said)] == before.said else NOTHING
    for text in said[len(heard.said) :]:
        heard = _with(heard, text, model)
    return heard


def said_by_caller(lines: Sequence[Line]) -> str:
    """The text that the reasons of a judgement are placed in: the caller's lines, one under the other."""
    return "\n".join(_by_caller(lines))


def _by_caller(lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(line.text for line in lines if line.speaker is Speaker.CALLER)


def _with(heard: Heard, text: str, model: Model | None) -> Heard:
    """One line more, judged together with the last ones before it. Nothing takes back a stop."""
    said = (*heard.said, text)
    if heard.judgement.verdict is Verdict.STOP:
        return Heard(said, heard.judgement)
    first = max(len(said) - TOGETHER, 0)
    judgement = judge("\n".join(said[first:]), model, on_the_phone=True)
    if _RANK[judgement.verdict] < _RANK[heard.judgement.verdict]:
        return Heard(said, heard.judgement)
    return Heard(said, _placed(judgement, sum(len(line) + 1 for line in said[:first])))


def _placed(judgement: Judgement, before: int) -> Judgement:
    moved = (replace(reason, start=reason.start + before, end=reason.end + before) for reason in judgement.reasons)
    return replace(judgement, reasons=tuple(moved))
