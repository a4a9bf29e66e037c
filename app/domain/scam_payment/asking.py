"""Which questions are worth asking: what it is for, and those that the signs point to. Never more than three."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.scam_payment.questions import Question
from app.domain.scam_payment.signs import Sign

MOST: Final = 3
"""So many at most are asked about one payment."""
_ABOUT: Final[Mapping[Sign, tuple[Question, ...]]] = {
    Sign.NEW_PAYEE: (Question.MET_IN_PERSON,),
    Sign.YOUNG_PAYEE: (Question.MET_IN_PERSON,),
    Sign.OTHER_NAME: (Question.WHERE_FROM, Question.TOLD_TO_PAY),
    Sign.CLOSE_NAME: (Question.WHERE_FROM,),
    Sign.UNUSUAL_AMOUNT: (Question.ON_THE_PHONE,),
    Sign.GROWS: (Question.TOLD_TO_PAY,),
    Sign.ADDS_UP: (Question.MET_IN_PERSON, Question.TOLD_TO_PAY),
    Sign.MORE_THAN_EVER: (Question.TOLD_TO_PAY, Question.KEEP_SECRET),
    Sign.LARGE_SHARE: (Question.ON_THE_PHONE, Question.KEEP_SECRET),
    Sign.MOST_LEAVES: (Question.ON_THE_PHONE, Question.KEEP_SECRET),
    Sign.MADE_READY: (Question.ON_THE_PHONE, Question.KEEP_SECRET),
    Sign.MANY_AT_ONCE: (Question.TOLD_TO_PAY, Question.MET_IN_PERSON),
    Sign.SUGGESTED: (Question.TOLD_TO_PAY, Question.KEEP_SECRET),
    Sign.STOPPED: (Question.KEEP_SECRET, Question.ON_THE_PHONE),
    Sign.ALERT: (Question.ON_THE_PHONE, Question.KEEP_SECRET),
}
"""What each sign makes worth asking."""


def choose(found: Iterable[Sign], points: Mapping[Sign, float]) -> tuple[Question, ...]:
    """The questions for these signs: what it is for, then those that the weightiest signs point to."""
    weights = dict.fromkeys(Question, 0.0)
    for sign in found:
        for question in _ABOUT.get(sign, ()):
            weights[question] += points[sign]
    order = list(Question)
    telling = sorted((question for question in order if weights[question]), key=lambda each: (-weights[each], order.index(each)))
    return (Question.PURPOSE, *telling[: MOST - 1])
