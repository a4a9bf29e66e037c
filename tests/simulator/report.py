"""How often the rules ask, warn and hold: of genuine payments, and of those that somebody is cheated into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.scam_payment.facts import Facts
from app.domain.scam_payment.judge import Judgement, judge
from app.domain.scam_payment.questions import Answer, Question
from app.domain.scam_payment.table import TABLE, Table
from tests.simulator.cast import Cast
from tests.simulator.life import Attempt, cheated_lives, lives
from tests.simulator.past import played

Played = tuple[Attempt, Facts]
STEP = 0.5
"""So much more or less of each weight is tried."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Of so many payments, how many were asked about, warned of and held; ``money``: the part of the money that was asked about."""

    payments: int
    questioned: float
    warned: float
    held: float
    money: float


@dataclass(frozen=True, slots=True)
class Report:
    """Genuine payments, those of scams, and these by script. ``episodes``: the part of them in which anything was asked."""

    genuine: Rates
    scams: Rates
    by_script: dict[str, Rates]
    by_occasion: dict[str, Rates]
    episodes: float


def genuine(cast: Cast) -> list[Played]:
    """Every payment in lives without a scam."""
    return [each for life in lives(cast) for each in played(life)]


def cheated(cast: Cast) -> list[list[Played]]:
    """The payments of each episode."""
    return [[each for each in played(life) if each[0].scam] for life in cheated_lives(cast)]


def report(cast: Cast, table: Table = TABLE) -> Report:
    """All of it."""
    honest, episodes = genuine(cast), cheated(cast)
    talked_into = [each for episode in episodes for each in episode]
    return Report(
        rates(honest, table),
        rates(talked_into, table),
        _grouped(talked_into, table),
        _grouped(honest, table),
        sum(any(judged(each, table).questions for each in episode) for episode in episodes) / len(episodes),
    )


def rates(of: Iterable[Played], table: Table = TABLE) -> Rates:
    """How often the rules do what."""
    found = [(attempt_facts, judged(attempt_facts, table)) for attempt_facts in of]
    total = sum(facts.amount.minor for (_, facts), _ in found)
    return Rates(
        len(found),
        sum(bool(judgement.questions) for _, judgement in found) / len(found),
        sum(bool(judgement.looks_like) for _, judgement in found) / len(found),
        sum(judgement.held for _, judgement in found) / len(found),
        sum(facts.amount.minor for (_, facts), judgement in found if judgement.questions) / total,
    )


def judged(of: Played, table: Table = TABLE) -> Judgement:
    """What comes of a payment once she has answered what she was asked."""
    attempt, facts = of
    first = judge(facts, (), table)
    said: list[tuple[Question, Answer]] = [(question, attempt.says[question]) for question in first.questions if question in attempt.says]
    return replace(judge(facts, said, table), questions=first.questions)


def varied(table: Table = TABLE) -> Iterator[tuple[str, Table]]:
    """The table with each weight a half more and a half less, one at a time."""
    for sign, points in table.signs.items():
        for by in (1 - STEP, 1 + STEP):
            yield f"{sign.value} {points * by:g}", replace(table, signs={**table.signs, sign: points * by})
    for (question, answer), points in table.answers.items():
        for by in (1 - STEP, 1 + STEP):
            name = f"{question.value} = {answer.value} {points * by:g}"
            yield name, replace(table, answers={**table.answers, (question, answer): points * by})


def _grouped(of: Iterable[Played], table: Table) -> dict[str, Rates]:
    groups: dict[str, list[Played]] = {}
    for each in of:
        groups.setdefault(each[0].what, []).append(each)
    return {what: rates(each, table) for what, each in sorted(groups.items())}
