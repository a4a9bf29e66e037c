"""Ways to answer the bank's questions that both casts share: only how likely each is differs with who is asked."""

from __future__ import annotations

from typing import Final

from app.domain.scam_payment.questions import Answer, Purpose, Question, Whence, YesNo
from tests.simulator.cast import Said

_MOSTLY: Final = 95.0
_MOSTLY_KNOWN: Final = {Whence.IN_PERSON: 50.0, Whence.PAPER: 30.0, Whence.MESSAGE: 15.0, Whence.CALL: 4.0, Whence.CHANGED: 1.0}


def says(
    purpose: dict[Purpose, float],
    *,
    phone: float = 4,
    secret: float = 1,
    told: float = 15,
    met: float = 90,
    whence: dict[Whence, float] | None = None,
) -> Said:
    """Answers: what it is for, then how many of a hundred say yes to the others."""
    return {
        Question.PURPOSE: {each: float(likely) for each, likely in purpose.items()},
        Question.ON_THE_PHONE: _yes(phone),
        Question.KEEP_SECRET: _yes(secret),
        Question.TOLD_TO_PAY: _yes(told),
        Question.MET_IN_PERSON: _yes(met),
        Question.WHERE_FROM: {each: float(likely) for each, likely in (whence or _MOSTLY_KNOWN).items()},
    }


def _yes(of_a_hundred: float) -> dict[Answer, float]:
    return {YesNo.YES: of_a_hundred, YesNo.NO: 100 - of_a_hundred}


def coached(purpose: Purpose, *, wavers: float = 10) -> Said:
    """What she was told to say; some say, to one question or another, what is so all the same."""
    other = Purpose.GOODS if purpose is Purpose.FAMILY else Purpose.FAMILY
    return says(
        {purpose: _MOSTLY, other: 100 - _MOSTLY},
        phone=wavers,
        secret=wavers / 2,
        told=wavers,
        met=100 - 2 * wavers,
        whence={Whence.IN_PERSON: 70, Whence.PAPER: 20, Whence.MESSAGE: 10},
    )
