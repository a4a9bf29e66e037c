"""What she can be asked about a payment, and what she can say to it: codes that the bank keeps and her program words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Question(StrEnum):
    """A question. Four of them are those that the check desk asks on the phone."""

    PURPOSE = "purpose"
    ON_THE_PHONE = "on_the_phone"
    KEEP_SECRET = "keep_secret"  # noqa: S105 - nothing of the kind
    TOLD_TO_PAY = "told_to_pay"
    WHERE_FROM = "where_from"
    MET_IN_PERSON = "met_in_person"


class Purpose(StrEnum):
    """What it is for."""

    FAMILY = "family"
    GOODS = "goods"
    CARE = "care"
    """A cure, a place in a home, a pension."""
    GAIN = "gain"
    """It is to earn something."""
    FEE = "fee"
    """Paid first, to get something: a prize, a loan, work, a refund."""
    SAFE = "safe"
    """To keep the money safe, or because an office wants it."""
    OTHER = "other"


class Whence(StrEnum):
    """Where the account number comes from."""

    IN_PERSON = "in_person"
    PAPER = "paper"
    MESSAGE = "message"
    CALL = "call"
    CHANGED = "changed"
    """Somebody known says that the account is another one now."""


class YesNo(StrEnum):
    """The answer to what can be answered so."""

    YES = "yes"
    NO = "no"


Answer = Purpose | Whence | YesNo
ANSWERS: Final[Mapping[Question, type[Purpose] | type[Whence] | type[YesNo]]] = {
    Question.PURPOSE: Purpose,
    Question.ON_THE_PHONE: YesNo,
    Question.KEEP_SECRET: YesNo,
    Question.TOLD_TO_PAY: YesNo,
    Question.WHERE_FROM: Whence,
    Question.MET_IN_PERSON: YesNo,
}


def answer(question: str, said: str) -> tuple[Question, Answer]:
    """A question and what was said to it, out of their codes; ``ValueError`` where there is no such question or answer."""
    asked = Question(question)
    return asked, ANSWERS[asked](said)
