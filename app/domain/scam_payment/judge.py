"""The judgement on a payment: from facts and answers to what has to be asked, warned of or held. Pure, and the same for the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
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
    looks_like: tuple[ScamType, ...] = ()
    """The scams that she is warned of by name, the likeliest first; nothing where she is not warned."""
    alert_id: str = ""
    """The published alert that the warning quotes, where one fits."""
    held: bool = False
    """Whether a person of the bank talks to her first."""

    def unanswered(self, answers: Collection[Question], asked: Collection[Question] = ()) -> tuple[Question, ...]:
        """What is still to be asked. So many at most in all, also where the signs, and with them the questions, have changed since.

        ``asked``: what the bank has asked about it before. An answer that nobody asked for spares her no question.
        """
        left = [question for question in self.questions if question not in answers]
        heard = {*self.questions, *asked}.intersection(answers)
        return tuple(left[: max(0, MOST - len(heard))])

    @property
    def named(self) -> bool:
        """Whether she is warned of a scam that has a name."""
        return bool(self.looks_like) and ScamType.OTHER not in self.looks_like

    def quoting(self, alert: Warned) -> Judgement:
        """The same where a published alert warns of one of these scams: that one comes first."""
        others = tuple(each for each in self.looks_like if each is not alert.scam_type)
        return replace(self, looks_like=(alert.scam_type, *others), alert_id=alert.alert_id)


NOTHING: Final = Judgement(0, _NONE)
"""Nothing speaks for a scam."""


def may_fit_an_alert(facts: Facts) -> bool:
    """Whether it is worth looking through the alerts: not for what shows no sign, nor for somebody paid for months."""
    found = signs(facts)
    return bool(found) and Sign.REGULAR not in found


def stops(said: Said, table: Table = TABLE) -> bool:
    """Whether one of these answers is held by itself."""
    return any(table.answers.get(each, 0.0) >= table.hold_from for each in said)


def speaks_of_scam(said: Said, table: Table = TABLE) -> bool:
    """Whether what she has said would be held by itself, whatever the payment is."""
    return stops(said, table) or sum(_weightiest(said, table.answers).values()) >= table.hold_from


def judge(facts: Facts, said: Said = (), table: Table = TABLE) -> Judgement:
    """Judges a payment.

    ``said``: everything that she has ever answered about it: where an answer was changed, the one that weighs more still counts, so that
    nothing which is added ever lowers the score. One answer that weighs as much as a hold is held by itself, whoever is paid.
    ``OTHER`` alone is a scam that what she says gives no name to.
    """
    found = signs(facts)
    shown = sum(table.signs[sign] for sign in found)
    if shown < table.ask_from and not said:
        return Judgement(shown, found)
    weighed = _weightiest(said, table.answers)
    score = shown + sum(weighed.values())
    if stops(said, table):
        score = max(score, table.hold_from)
    if score < table.ask_from:
        return Judgement(score, found)
    warned = facts.warned if score >= table.warn_from else None
    return Judgement(
        score=score,
        signs=found,
        questions=choose(found, table.signs),
        looks_like=_names(said, found, warned) if score >= table.warn_from else (),
        alert_id=warned.alert_id if warned else "",
        held=score >= table.hold_from,
    )


def _names(said: Said, found: Collection[Sign], warned: Warned | None) -> tuple[ScamType, ...]:
    return (warned.scam_type,) if warned else named(said, found)


def _weightiest(said: Said, points: Mapping[tuple[Question, Answer], float]) -> dict[Question, float]:
    most: dict[Question, float] = {}
    for question, answer in said:
        most[question] = max(most.get(question, 0.0), points.get((question, answer), 0.0))
    return most
