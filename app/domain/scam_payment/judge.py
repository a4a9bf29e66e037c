"""The judgement on a payment: from facts and answers to what has to be asked, warned of or held. Pure, and the same for the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.scam_payment.asking import MOST, choose
from app.domain.scam_payment.facts import Facts, Warned
from app.domain.scam_payment.naming import Said, named
from app.domain.scam_payment.questions import Answer, Question
from app.domain.scam_payment.signs import Sign, signs
from app.domain.scam_payment.table import TABLE, Table
from app.domain.scams import ScamType

_NONE: Final[frozenset[Sign]] = frozenset()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a payment looks like."""

    score: float
    signs: frozenset[Sign]
    questions: tuple[Question, ...] = ()
    """What she is asked, answered or not; nothing where nothing speaks for a scam."""
    scam_type: ScamType | None = None
    """The scam that she is warned of by name."""
    alert_id: str = ""
    """The published alert that the warning quotes, where one fits."""
    held: bool = False
    """Whether a person of the bank talks to her first."""

    def unanswered(self, answers: Collection[Question]) -> tuple[Question, ...]:
        """What is still to be asked. So many at most in all, also where the signs, and with them the questions, have changed since."""
        left = [question for question in self.questions if question not in answers]
        return tuple(left[: max(0, MOST - len(answers))])


NOTHING: Final = Judgement(0, _NONE)
"""Nothing speaks for a scam."""


def may_fit_an_alert(facts: Facts) -> bool:
    """Whether it is worth looking through the alerts: not for what shows no sign, nor for somebody paid for months."""
    found = signs(facts)
    return bool(found) and Sign.REGULAR not in found


def judge(facts: Facts, said: Said = (), table: Table = TABLE) -> Judgement:
    """Judges a payment.

    ``said``: everything that she has ever answered about it: where an answer was changed, the one that weighs more still counts, so that
    nothing which is added ever lowers the score. One answer that weighs as much as a hold is held by itself, whoever is paid.
    ``OTHER`` among the types is a scam that has no name here.
    """
    found = signs(facts)
    shown = sum(table.signs[sign] for sign in found)
    if shown < table.ask_from and not said:
        return Judgement(shown, found)
    weighed = _weightiest(said, table.answers)
    score = shown + sum(weighed.values())
    if any(points >= table.hold_from for points in weighed.values()):
        score = max(score, table.hold_from)
    if score < table.ask_from:
        return Judgement(score, found)
    warned = facts.warned if score >= table.warn_from else None
    return Judgement(
        score=score,
        signs=found,
        questions=choose(found, table.signs),
        scam_type=_name(said, found, warned) if score >= table.warn_from else None,
        alert_id=warned.alert_id if warned else "",
        held=score >= table.hold_from,
    )


def _name(said: Said, found: Collection[Sign], warned: Warned | None) -> ScamType:
    return named(said, found, warned.scam_type if warned else None)


def _weightiest(said: Said, points: Mapping[tuple[Question, Answer], float]) -> dict[Question, float]:
    most: dict[Question, float] = {}
    for question, answer in said:
        most[question] = max(most.get(question, 0.0), points.get((question, answer), 0.0))
    return most
