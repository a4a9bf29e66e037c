"""What the bank would know at each payment of a life: the same facts that it finds with its own statement, here from a plain list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from app.domain.clearing import Leaving
from app.domain.money import Money
from app.domain.scam_payment.facts import Facts, Lately, ToPayee, Usual
from tests.simulator.life import WARM_UP, Attempt, Life

LARGE_FROM: Final = Money("CNY", 300_00)
_WAIT: Final = 1.0
"""Days that a first payment waits."""
_BETWEEN_PENSIONS: Final = 30.4


@dataclass(frozen=True, slots=True)
class Gone:
    """A payment that has been made; it settles at ``settled``."""

    payee: str
    amount: int
    confirmed: float
    settled: float


@dataclass(slots=True)
class Past:
    """Everything so far. All that is attempted is made in the end: nobody heeds a warning, and the bank's desk lets everything go."""

    life: Life
    current: int
    savings: int
    gone: list[Gone] = field(default_factory=list)
    moved: list[tuple[float, int]] = field(default_factory=list)
    loosened: float = -1000.0
    pensions: float = -WARM_UP

    def facts(self, attempt: Attempt) -> Facts | None:
        """What is known right before ``attempt``; nothing where there is no money for it any more."""
        self._live_until(attempt.day)
        amount = self._affordable(attempt)
        if not amount:
            return None
        self._make_ready(attempt, amount)
        here = [each for each in self.gone if each.payee == attempt.payee and each.settled <= attempt.day]
        facts = Facts(
            amount=Money("CNY", amount),
            match=attempt.match,
            payee=_to_payee([each for each in self.gone if each.payee == attempt.payee], attempt.day),
            usual=self._usual(amount, attempt.day),
            lately=self._lately(attempt),
            leaving=self._leaving(attempt.day),
            large_from=LARGE_FROM,
            suggested=attempt.suggested,
        )
        self.gone.append(Gone(attempt.payee, amount, attempt.day, attempt.day + (0.0 if here else _WAIT)))
        self.current -= amount
        return facts

    def _live_until(self, day: float) -> None:
        while self.pensions <= day:
            self.current += self.life.pension
            self.pensions += _BETWEEN_PENSIONS

    def _affordable(self, attempt: Attempt) -> int:
        amount = min(attempt.amount, round((self.current + self.savings) * attempt.most))
        return amount // 100 * 100

    def _make_ready(self, attempt: Attempt, amount: int) -> None:
        over = self.savings if attempt.emptied else min(self.savings, max(0, amount - self.current))
        if over:
            self.savings -= over
            self.current += over
            self.moved.append((attempt.day, over))
        if attempt.loosened:
            self.loosened = attempt.day

    def _usual(self, amount: int, day: float) -> Usual:
        latest = sorted((each.settled, each.amount) for each in self.gone if each.settled <= day)[-100:]
        amounts = [amount for _, amount in latest]
        return Usual(len(amounts), sum(5 * each < amount for each in amounts), Money("CNY", max(amounts, default=0)))

    def _lately(self, attempt: Attempt) -> Lately:
        day = attempt.day
        recent = [each for each in self.gone if each.settled > day or each.settled >= day - 7]
        unsure = [each for each in recent if not self._known(each.payee, day - 30)]
        others = {each.payee for each in recent if each.payee != attempt.payee and not self._known(each.payee, day - 7)}
        moved = sum(much for at, much in self.moved if at >= day - 3)
        return Lately(len(others), len(unsure), Money("CNY", moved), loosened=self.loosened >= day - 3)

    def _known(self, payee: str, before: float) -> bool:
        return any(each.payee == payee and each.settled < before for each in self.gone)

    def _leaving(self, day: float) -> tuple[Leaving, ...]:
        left = sum(each.amount for each in self.gone if each.settled > day or each.settled >= day - 1)
        alone = Leaving(Money("CNY", self.current), Money("CNY", left))
        return alone, Leaving(Money("CNY", self.current + self.savings), Money("CNY", left))


def _to_payee(gone: list[Gone], day: float) -> ToPayee:
    here = sorted((each for each in gone if each.settled <= day), key=lambda each: each.settled)
    since = timedelta(days=day - here[0].settled) if here else None
    amounts = [each.amount for each in here[-20:]]
    lately = sum(each.amount for each in gone if each.settled > day or each.settled >= day - 30)
    return ToPayee(len(amounts), Money("CNY", max(amounts, default=0)), Money("CNY", lately), since)


def played(life: Life) -> Iterator[tuple[Attempt, Facts]]:
    """Every payment of the year with what is known before it; those of the time before only make the past."""
    past = Past(life, life.current, life.savings)
    for attempt in life.attempts:
        facts = past.facts(attempt)
        if facts and attempt.day >= 0:
            yield attempt, facts
