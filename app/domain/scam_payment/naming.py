"""Which scam it would be: a warning helps only where it names the very one."""

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


_ON_THE_PHONE: Final = _says(Question.ON_THE_PHONE, YesNo.YES)
_SECRET: Final = _says(Question.KEEP_SECRET, YesNo.YES)
_TOLD: Final = _says(Question.TOLD_TO_PAY, YesNo.YES)
_NEVER_MET: Final = _says(Question.MET_IN_PERSON, YesNo.NO)
_FAMILY: Final = _says(Question.PURPOSE, Purpose.FAMILY)
_GOODS: Final = _says(Question.PURPOSE, Purpose.GOODS)
_ORDER: Final[tuple[tuple[_Tells, ScamType], ...]] = (
    (_both(_says(Question.PURPOSE, Purpose.SAFE), _SECRET), ScamType.GOV_POLICE),
    (_says(Question.PURPOSE, Purpose.SAFE), ScamType.BANK_SAFE),
    (_says(Question.PURPOSE, Purpose.GAIN), ScamType.INVEST),
    (_says(Question.PURPOSE, Purpose.CARE), ScamType.OTHER),
    (_both(_says(Question.PURPOSE, Purpose.FEE), lambda _, found: Sign.MANY_AT_ONCE in found or Sign.GROWS in found), ScamType.TASK),
    (_says(Question.PURPOSE, Purpose.FEE), ScamType.OTHER),
    (_both(_FAMILY, _says(Question.WHERE_FROM, Whence.CHANGED)), ScamType.FAMILY),
    (_both(_FAMILY, _NEVER_MET), ScamType.ROMANCE),
    (_both(_FAMILY, _ON_THE_PHONE), ScamType.FAMILY),
    (_both(_FAMILY, _SECRET), ScamType.FAMILY),
    (_both(_GOODS, _NEVER_MET), ScamType.PURCHASE),
    (_SECRET, ScamType.GOV_POLICE),
    (_ON_THE_PHONE, ScamType.CS_REFUND),
    (_FAMILY, ScamType.BOSS_FRIEND),
    (_TOLD, ScamType.BOSS_FRIEND),
    (_GOODS, ScamType.PURCHASE),
)
"""The first that fits. A cure or a pension, a prize or a loan: those answers cannot tell which, and a wrong name helps nobody.
Somebody new who is told something else than the truth is mostly told that it is for a friend or for goods."""


def named(said: Said, found: Collection[Sign], alert: ScamType | None) -> ScamType:
    """The scam to name: that of the alert which fits, else what her answers speak of."""
    if alert is not None:
        return alert
    return next((scam for tells, scam in _ORDER if tells(said, found)), ScamType.OTHER)
