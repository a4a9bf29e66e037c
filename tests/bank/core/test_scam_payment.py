"""What the bank's own statement finds of the past is what the simulator finds: else the rules would be tuned on another bank."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from random import Random

import pytest

from app.bank.store import scam_payment
from app.bank.store.instants import kept
from app.bank.store.payees import BeneficiaryRow, add_beneficiary
from app.bank.store.payments import PaymentRow, add_payment
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.scam_payment.facts import Facts
from tests.bank.core.books import LI, NOW, WANG, WANG_SAVINGS, Books, on_postgres, on_sqlite
from tests.bank.core.household import Household
from tests.simulator.life import Attempt, life
from tests.simulator.past import Past
from tests.simulator.tuning import TUNING

PAYMENTS = 150
THEIRS = AccountNumber("CN-BBAN", "6288000000000077")
OTHERS = AccountNumber("CN-BBAN", "6288000000000085")


@pytest.fixture(params=["sqlite", "postgresql"])
def books(request: pytest.FixtureRequest) -> Iterator[Books]:
    opened = (WANG, WANG_SAVINGS, LI)
    books = on_sqlite(*opened) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres_url"), *opened)
    yield books
    books.close()


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
    row = scam_payment.past(tx, "p-wang", f"pay-{attempt.payee}", WANG.number, account(attempt.payee), facts.amount, at(attempt.day))
    first = at(attempt.day) - row.first_at if row.first_at else None
    seconds = None if first is None else first.total_seconds()
    return (
        row.payments,
        row.far_smaller,
        row.largest,
        row.times,
        row.largest_here,
        row.payee_lately,
        seconds,
        row.payments_lately,
        row.others,
    )


def meant(facts: Facts) -> tuple[object, ...]:
    since = facts.payee.since
    seconds = None if since is None else pytest.approx(since.total_seconds(), abs=2)
    usual, payee, lately = facts.usual, facts.payee, facts.lately
    return (
        usual.payments,
        usual.far_smaller,
        usual.largest,
        payee.times,
        payee.largest,
        payee.lately,
        seconds,
        lately.payments,
        lately.others,
    )


@pytest.mark.parametrize("script", ["romance", "split", "small first"])
def test_both_know_the_same_of_the_past(books: Books, script: str) -> None:
    persona, played = TUNING.personas[1], next(each for each in TUNING.scripts if each.name == script)
    told = life(persona, TUNING, Random(script), played)
    past = Past(told, told.current, told.savings)
    first = next(number for number, each in enumerate(told.attempts) if each.scam)
    home = Household(books, 1)
    for number, attempt in enumerate(told.attempts[max(0, first - 60) : first - 60 + PAYMENTS]):
        facts = past.facts(attempt)
        if facts is None:
            continue
        home.books.do(partial(settle, now=at(attempt.day)))
        assert home.books.do(partial(found, attempt=attempt, facts=facts)) == meant(facts), attempt
        home.books.do(partial(put_down, number=number, attempt=attempt, facts=facts))


def gone(tx: Tx, number: int, to: AccountNumber, money: Money, day: float) -> None:
    """A payment of hers that settled so many days from now."""
    add_payment(tx, PaymentRow(f"pay-{number}", "p-wang", PaymentStatus.RECEIVED, "", ""))
    then = kept(at(day))
    tx.run(
        "INSERT INTO outgoing (payment_id, person_id, account_id, scheme, identification, currency, amount, own, confirmed_at, due_at,"
        " settled_at) VALUES (?, 'p-wang', 'wang', ?, ?, ?, ?, 0, ?, ?, ?)",
        *(f"pay-{number}", to.scheme, to.identification, money.currency, money.minor),
        *(then, then, then),
    )


def before(books: Books, payment_id: str = "pay", day: float = 0) -> scam_payment.PastRow:
    """What lies before a payment of hers."""
    amount = Money("CNY", 100_00)
    return books.do(lambda tx: scam_payment.past(tx, "p-wang", payment_id, WANG.number, THEIRS, amount, at(day)))


def test_what_was_paid_in_another_currency_is_compared_with_nothing(books: Books) -> None:
    home = Household(books, 1)
    home.books.do(partial(gone, number=1, to=THEIRS, money=Money("GBP", 900_00), day=-90))
    home.books.do(partial(gone, number=2, to=THEIRS, money=Money("CNY", 80_00), day=-80))
    row = before(books)
    assert (row.times, row.largest_here, row.payee_lately) == (1, Money("CNY", 80_00), Money("CNY", 0))


def test_however_many_she_knows_were_paid_since_those_who_are_new_are_counted(books: Books) -> None:
    Household(books, 1).books.do(partial(gone, number=0, to=OTHERS, money=Money("CNY", 1), day=-5))
    for number in range(1, 22):
        known = AccountNumber("CN-BBAN", f"77{number:010}")
        listed = BeneficiaryRow(f"ben-{number}", "p-wang", "Somebody", known, from_before=True)
        books.do(partial(add_beneficiary, payee=listed))
        books.do(partial(gone, number=number, to=known, money=Money("CNY", 1), day=-2))
    row = before(books)
    assert (row.others, row.payments_lately) == (1, 1)


def test_what_was_said_of_this_payment_is_found_for_good_and_of_another_for_a_week(books: Books) -> None:
    Household(books, 1)
    books.do(lambda tx: scam_payment.keep_answers(tx, "p-wang", "one", THEIRS, [("purpose", "safe")], NOW))

    def said(payment_id: str, day: float) -> list[tuple[str, AccountNumber, str, str]]:
        rows = books.do(lambda tx: scam_payment.answers(tx, "p-wang", payment_id, at(day)))
        return [(row.payment_id, row.creditor, row.question, row.answer) for row in rows]

    assert said("one", 29) == said("two", 6) == [("one", THEIRS, "purpose", "safe")]
    assert said("two", 8) == []
    assert before(books, "one", 29).answered
    assert before(books, "two", 6).answered
    assert not before(books, "two", 8).answered
