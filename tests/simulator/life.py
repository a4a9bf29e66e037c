"""A year of somebody's life at the bank: what she pays of her own will, or is talked into, in order of time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import exp, log
from random import Random
from typing import Final

from app.domain.payees import PayeeMatch
from app.domain.scam_payment.questions import Answer, Question
from tests.simulator.cast import Cast, Occasion, Persona, Range, Said, Script

WARM_UP: Final = 120.0
"""Days before the year that is looked at: she has banked here for a while."""
YEAR: Final = 365.0
_MONTH: Final = 30.4
_HERE: Final = 0.4
"""So many accounts are kept at this bank, where a name can be looked up."""
_OF_HERS: Final = 0.8
"""Most that one genuine payment takes of everything that she has."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A payment that she is about to make. ``day`` counts from the beginning of the year; ``amount`` in minor units."""

    day: float
    payee: str
    amount: int
    what: str
    says: Mapping[Question, Answer]
    match: PayeeMatch = PayeeMatch.NOT_POSSIBLE
    scam: bool = False
    suggested: bool = False
    emptied: bool = False
    """Whether savings are moved over right before, as much as there are; otherwise as much as is wanting."""
    loosened: bool = False
    most: float = _OF_HERS
    """At most this part of what is there."""


@dataclass(frozen=True, slots=True)
class Life:
    """Somebody's year: what she has when it begins, her pension, and what she pays. In minor units."""

    name: str
    pension: int
    current: int
    savings: int
    attempts: tuple[Attempt, ...]


def lives(cast: Cast) -> Iterator[Life]:
    """Lives without any scam."""
    for persona in cast.personas:
        for number in range(cast.lives):
            luck = Random(f"{cast.seed} {persona.name} {number}")
            yield life(persona, cast, luck)


def cheated_lives(cast: Cast) -> Iterator[Life]:
    """For each script, lives in which it is played once, somewhere in the year."""
    for script in cast.scripts:
        for number in range(cast.episodes):
            luck = Random(f"{cast.seed} {script.name} {number}")
            yield life(luck.choice(cast.personas), cast, luck, script)


def life(persona: Persona, cast: Cast, luck: Random, script: Script | None = None) -> Life:
    """One of them."""
    attempts = [*_habits(persona, luck), *(each for occasion in cast.occasions for each in _occasion(persona, occasion, luck))]
    if script:
        attempts += _episode(script, luck)
    pension, current, savings = (round(luck.uniform(*each)) * 100 for each in (persona.pension, persona.current, persona.savings))
    return Life(persona.name, pension, current, savings, tuple(sorted(attempts, key=lambda each: (each.day, each.payee, each.amount))))


def _habits(persona: Persona, luck: Random) -> Iterator[Attempt]:
    for habit in persona.habits:
        usual = _between(habit.amount, luck)
        festive = luck.uniform(0, YEAR)
        day = -WARM_UP + luck.uniform(0, _MONTH / habit.a_month)
        while day < YEAR:
            much = habit.festive if abs(day - festive) < _MONTH else 1.0
            payee = f"{habit.name} {luck.randrange(habit.payees)}"
            attempt = Attempt(day, payee, _yuan(usual * luck.uniform(0.7, 1.4) * much), habit.name, {})
            yield attempt
            if luck.random() < persona.twice:
                yield Attempt(day + luck.uniform(0.1, 3), payee, attempt.amount, habit.name, {})
            day += _MONTH / habit.a_month * luck.uniform(0.7, 1.3)


def _occasion(persona: Persona, occasion: Occasion, luck: Random) -> Iterator[Attempt]:
    rate = occasion.a_year * persona.often.get(occasion.name, 1.0)
    day = luck.expovariate(rate / YEAR) - WARM_UP if rate else YEAR
    while day < YEAR:
        payee, match = _payee(persona, occasion, luck)
        amount, suggested = _between(occasion.amount, luck) * persona.large, luck.random() < occasion.looked_on
        at = day
        for _ in range(luck.randint(*occasion.parts)):
            says = answers(occasion.says, luck)
            yield Attempt(at, payee, _yuan(amount * luck.uniform(0.8, 1.25)), occasion.name, says, match, suggested=suggested)
            at += luck.uniform(*occasion.days_between)
        day += luck.expovariate(rate / YEAR)


def _payee(persona: Persona, occasion: Occasion, luck: Random) -> tuple[str, PayeeMatch]:
    """Whom an occasion pays, and what is found of the name."""
    if persona.habits and luck.random() < occasion.known:
        habit = luck.choice(persona.habits)
        return f"{habit.name} 0", PayeeMatch.MATCH
    payee = f"{occasion.name} {luck.random()}"
    if luck.random() > _HERE:
        return payee, PayeeMatch.NOT_POSSIBLE
    if luck.random() < occasion.other_name:
        return payee, PayeeMatch.NO_MATCH
    return payee, PayeeMatch.CLOSE if luck.random() < persona.slips else PayeeMatch.MATCH


def _episode(script: Script, luck: Random) -> Iterator[Attempt]:
    day = luck.uniform(30, YEAR - 100)
    accounts = [f"mule {luck.random()}" for _ in range(luck.randint(*script.accounts))]
    known = luck.random() < script.to_known
    coached, amount = luck.random() < script.coached, _between(script.first, luck)
    match = _mules_name(script, luck)
    if luck.random() < script.prepared:
        yield Attempt(day, accounts[0], _yuan(luck.uniform(20, 300)), script.name, answers(script.lie, luck), match, scam=True)
        day += luck.uniform(6, 14)
    for number in range(luck.randint(*script.payments)):
        says = answers(script.lie if coached else script.truth, luck)
        yield Attempt(
            day=day,
            payee="family 0" if known else luck.choice(accounts),
            amount=_yuan(amount),
            what=script.name,
            says=says,
            match=PayeeMatch.MATCH if known else match,
            scam=True,
            suggested=luck.random() < script.looked_on,
            emptied=number == 0 and luck.random() < script.emptied,
            loosened=luck.random() < script.loosened,
            most=luck.uniform(*script.share),
        )
        amount *= luck.uniform(*script.grows)
        day += luck.uniform(*script.days_between)


def _mules_name(script: Script, luck: Random) -> PayeeMatch:
    if luck.random() > _HERE:
        return PayeeMatch.NOT_POSSIBLE
    return PayeeMatch.NO_MATCH if luck.random() < script.other_name else PayeeMatch.MATCH


def answers(said: Said, luck: Random) -> dict[Question, Answer]:
    """What she would say to each question, if it were asked."""
    return {question: luck.choices(list(likely), list(likely.values()))[0] for question, likely in said.items()}


def _between(amount: Range, luck: Random) -> float:
    """Small amounts are as frequent as large ones, by their logarithm."""
    low, high = amount
    return exp(luck.uniform(log(low), log(high)))


def _yuan(amount: float) -> int:
    """In minor units, as people pay: whole yuan, above some hundred whole tens."""
    step = 100 if amount < 300 else 1000
    return max(100, round(amount * 100 / step) * step)
