"""The judgement on a call, line by line while it goes on: certain as early as can be, and never milder for what is said later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def judge_call(lines: Sequence[Line], model: Model | None = None) -> Judgement:
    """Judges what was said so far, by the worst that it came to. What the caller says counts, what she answers does not.

    Reasons quote what the caller said, and are placed in ``said_by_caller``.
    """
    worst = judge("", model)
    for judgement in _heard(_by_caller(lines), model):
        if _RANK[judgement.verdict] >= _RANK[worst.verdict]:
            worst = judgement
        if worst.verdict is Verdict.STOP:
            break
    return worst


def said_by_caller(lines: Sequence[Line]) -> str:
    """The text that the reasons of a judgement are placed in: the caller's lines, one under the other."""
    return "\n".join(_by_caller(lines))


def _by_caller(lines: Sequence[Line]) -> list[str]:
    return [line.text for line in lines if line.speaker is Speaker.CALLER]


def _heard(said: list[str], model: Model | None) -> Iterator[Judgement]:
    """What is thought after each line, of the last ones together."""
    for count in range(1, len(said) + 1):
        first = max(count - TOGETHER, 0)
        before = sum(len(line) + 1 for line in said[:first])
        yield _placed(judge("\n".join(said[first:count]), model, on_the_phone=True), before)


def _placed(judgement: Judgement, before: int) -> Judgement:
    moved = (replace(reason, start=reason.start + before, end=reason.end + before) for reason in judgement.reasons)
    return replace(judgement, reasons=tuple(moved))
