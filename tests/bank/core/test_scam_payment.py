"""What the bank's own statement finds of the past is what the simulator finds: else the rules would be tuned on another bank."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from random import Random

import pytest

from app.bank.store import scam_payment
from app.bank.store.instants import kept
from app.bank.store.payments import PaymentRow, add_payment
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.payments import PaymentStatus
from app.domain.scam_payment.facts import Facts
from tests.bank.core.books import LI, NOW, WANG, WANG_SAVINGS, on_sqlite
from tests.bank.core.household import Household
from tests.simulator.life import Attempt, life
from tests.simulator.past import Past
from tests.simulator.tuning import TUNING

PAYMENTS = 150


def at(day: float) -> datetime:
    return NOW + timedelta(days=round(day * 86_400) / 86_400)


def account(payee: str) -> AccountNumber:
    return AccountNumber("CN-BBAN", payee)


def put_down(tx: Tx, number: int, attempt: Attempt, facts: Facts) -> None:
    """A payment that was confirmed; to somebody new it waits a day."""
    add_payment(tx, PaymentRow(f"pay-{number}", "p-wang", PaymentStatus.RECEIVED, "", ""))
    due = at(attempt.day + (0 if facts.payee.times else 1))
    tx.run(
        "INSERT INTO outgoing (payment_id, person_id, account_id, scheme, identification, currency, amount, own, confirmed_at, due_at)"
        " VALUES (?, 'p-wang', 'wang', 'CN-BBAN', ?, 'CNY', ?, 0, ?, ?)",
        f"pay-{number}",
        attempt.payee,
        facts.amount.minor,
        kept(at(attempt.day)),
        kept(due),
    )


def settle(tx: Tx, now: datetime) -> None:
    tx.run("UPDATE outgoing SET settled_at = due_at WHERE settled_at IS NULL AND due_at <= ?", kept(now))


def found(tx: Tx, attempt: Attempt, facts: Facts) -> tuple[object, ...]:
    row = scam_payment.past(tx, "p-wang", WANG.number, account(attempt.payee), facts.amount, at(attempt.day))
    first = at(attempt.day) - row.first_at if row.first_at else None
    seconds = None if first is None else first.total_seconds()
    return row.payments, row.far_smaller, row.largest, row.times, row.largest_here, seconds, row.payments_lately, row.others


def meant(facts: Facts) -> tuple[object, ...]:
    since = facts.payee.since
    seconds = None if since is None else pytest.approx(since.total_seconds(), abs=2)
    usual, payee, lately = facts.usual, facts.payee, facts.lately
    return usual.payments, usual.far_smaller, usual.largest, payee.times, payee.largest, seconds, lately.payments, lately.others


@pytest.mark.parametrize("script", ["romance", "split", "small first"])
def test_both_know_the_same_of_the_past(script: str) -> None:
    persona, played = TUNING.personas[1], next(each for each in TUNING.scripts if each.name == script)
    told = life(persona, TUNING, Random(script), played)
    past = Past(told, told.current, told.savings)
    first = next(number for number, each in enumerate(told.attempts) if each.scam)
    with closing(on_sqlite(WANG, WANG_SAVINGS, LI)) as books:
        home = Household(books, 1)
        for number, attempt in enumerate(told.attempts[max(0, first - 60) : first - 60 + PAYMENTS]):
            facts = past.facts(attempt)
            if facts is None:
                continue
            home.books.do(partial(settle, now=at(attempt.day)))
            assert home.books.do(partial(found, attempt=attempt, facts=facts)) == meant(facts), attempt
            home.books.do(partial(put_down, number=number, attempt=attempt, facts=facts))
