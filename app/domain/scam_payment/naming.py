"""Which scam it would be: a warning helps only where it names the very one, or the two or three that it can be."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final

from app.domain.scam_payment.questions import Answer, Purpose, Question, Whence, YesNo
from app.domain.scam_payment.signs import Sign
from app.domain.scams import ScamType

Said = Collection[tuple[Question, Answer]]
_Tells = Callable[[Said, Collection[Sign]], bool]


def _says(question: Question, answer: Answer) -> _Tells:
    return lambda said, _: (question, answer) in said


def _both(one: _Tells, other: _Tells) -> _Tells:
    return lambda said, found: one(said, found) and other(said, found)


def _follows_another(_: Said, found: Collection[Sign]) -> bool:
    return Sign.MANY_AT_ONCE in found or Sign.GROWS in found


_ON_THE_PHONE: Final = _says(Question.ON_THE_PHONE, YesNo.YES)
_SECRET: Final = _says(Question.KEEP_SECRET, YesNo.YES)
_TOLD: Final = _says(Question.TOLD_TO_PAY, YesNo.YES)
_NEVER_MET: Final = _says(Question.MET_IN_PERSON, YesNo.NO)
_FAMILY: Final = _says(Question.PURPOSE, Purpose.FAMILY)
_GOODS: Final = _says(Question.PURPOSE, Purpose.GOODS)
_GAIN: Final = _says(Question.PURPOSE, Purpose.GAIN)
_FEE: Final = _says(Question.PURPOSE, Purpose.FEE)
_SAFE: Final = _says(Question.PURPOSE, Purpose.SAFE)
_ORDER: Final[tuple[tuple[_Tells, tuple[ScamType, ...]], ...]] = (
    (_both(_SAFE, _SECRET), (ScamType.GOV_POLICE, ScamType.BANK_SAFE)),
    (_SAFE, (ScamType.BANK_SAFE, ScamType.GOV_POLICE)),
    (_both(_GAIN, _follows_another), (ScamType.INVEST, ScamType.TASK)),
    (_GAIN, (ScamType.INVEST,)),
    (_says(Question.PURPOSE, Purpose.CARE), (ScamType.ELDER_PROJECT, ScamType.HEALTH)),
    (_both(_FEE, _follows_another), (ScamType.TASK, ScamType.LOAN, ScamType.RECOVERY)),
    (_both(_FEE, _ON_THE_PHONE), (ScamType.CS_REFUND, ScamType.PRIZE, ScamType.LOAN)),
    (_FEE, (ScamType.PRIZE, ScamType.LOAN, ScamType.RECOVERY)),
    (_both(_FAMILY, _says(Question.WHERE_FROM, Whence.CHANGED)), (ScamType.FAMILY,)),
    (_both(_FAMILY, _NEVER_MET), (ScamType.ROMANCE, ScamType.FAMILY)),
    (_both(_FAMILY, _ON_THE_PHONE), (ScamType.FAMILY,)),
    (_both(_FAMILY, _SECRET), (ScamType.FAMILY, ScamType.ROMANCE)),
    (_both(_GOODS, _NEVER_MET), (ScamType.PURCHASE,)),
    (_SECRET, (ScamType.GOV_POLICE,)),
    (_ON_THE_PHONE, (ScamType.CS_REFUND, ScamType.TECH_REMOTE)),
    (_FAMILY, (ScamType.BOSS_FRIEND, ScamType.FAMILY)),
    (_TOLD, (ScamType.BOSS_FRIEND,)),
    (_GOODS, (ScamType.PURCHASE,)),
)
"""The first that fits. A cure or a pension, a prize or a loan: those answers cannot tell which, and a wrong name alone helps nobody.
Somebody new who is told something else than the truth is mostly told that it is for a friend or for goods."""


def named(said: Said, found: Collection[Sign]) -> tuple[ScamType, ...]:
    """The scams that her answers speak of, the likeliest first; ``OTHER`` where they speak of none."""
    return next((scams for tells, scams in _ORDER if tells(said, found)), (ScamType.OTHER,))
