"""The table: how much each sign and each answer counts, and from where on what follows. Tuned on the simulator (docs/payment-checks.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.domain.scam_payment.questions import Answer, Purpose, Question, Whence, YesNo
from app.domain.scam_payment.signs import Sign

STOP: Final = 9.0
"""So much that it is held whatever else there is."""
SIGNS: Final[Mapping[Sign, float]] = {
    Sign.NEW_PAYEE: 2,
    Sign.YOUNG_PAYEE: 1,
    Sign.OTHER_NAME: 4,
    Sign.CLOSE_NAME: 2,
    Sign.UNUSUAL_AMOUNT: 2,
    Sign.GROWS: 2,
    Sign.ADDS_UP: 1,
    Sign.MORE_THAN_EVER: 2,
    Sign.LARGE_SHARE: 2,
    Sign.MOST_LEAVES: 4,
    Sign.MADE_READY: 2,
    Sign.MANY_AT_ONCE: 2,
    Sign.SUGGESTED: 2,
    Sign.STOPPED: 4,
    Sign.ALERT: 3,
    Sign.REGULAR: -3,
    Sign.AS_ALWAYS: -2,
}
ANSWERS: Final[Mapping[tuple[Question, Answer], float]] = {
    (Question.PURPOSE, Purpose.CARE): 2,
    (Question.PURPOSE, Purpose.GAIN): 3,
    (Question.PURPOSE, Purpose.FEE): 4,
    (Question.PURPOSE, Purpose.SAFE): STOP,
    (Question.ON_THE_PHONE, YesNo.YES): 4,
    (Question.KEEP_SECRET, YesNo.YES): STOP,
    (Question.TOLD_TO_PAY, YesNo.YES): 3,
    (Question.WHERE_FROM, Whence.MESSAGE): 2,
    (Question.WHERE_FROM, Whence.CALL): 3,
    (Question.WHERE_FROM, Whence.CHANGED): 3,
    (Question.MET_IN_PERSON, YesNo.NO): 2,
}
"""What is not here counts nothing; nothing that she says counts against the signs."""


@dataclass(frozen=True, slots=True)
class Table:
    """The points, and how many it takes to ask, to warn and to hold."""

    signs: Mapping[Sign, float] = field(default_factory=lambda: SIGNS)
    answers: Mapping[tuple[Question, Answer], float] = field(default_factory=lambda: ANSWERS)
    ask_from: float = 3
    warn_from: float = 6
    hold_from: float = 9


TABLE: Final = Table()
