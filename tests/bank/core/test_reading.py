"""What a payment reads: no more for who has many accounts, and nothing by going through all that she ever did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial

import pytest

from app.bank.services.content import derive
from app.bank.store.payments import waiting_of
from app.bank.store.port import Dialect, Row, Tx, Value
from app.contract.payments import ReviewPayment
from tests.bank.core.books import LI, WANG, WANG_SAVINGS, account, on_sqlite
from tests.bank.core.household import Household, details

FOUND_BEFORE = {f"SCAN {rows}" for rows in ("leaving", "latest", "usual", "payee", "gone", "recent", "lately")}
"""Rows that were found by an index already, some dozens at most."""
PAYMENT = "5bd1a8f0-0000-4000-8000-000000000001"


@dataclass
class Overheard:
    """A transaction that writes down what is asked of it."""

    tx: Tx
    said: list[tuple[str, tuple[Value, ...]]] = field(default_factory=list)

    @property
    def dialect(self) -> Dialect:
        return self.tx.dialect

    def run(self, sql: str, *values: Value) -> int:
        self.said.append((sql, values))
        return self.tx.run(sql, *values)

    def row(self, sql: str, *values: Value) -> Row | None:
        self.said.append((sql, values))
        return self.tx.row(sql, *values)

    def rows(self, sql: str, *values: Value) -> list[Row]:
        self.said.append((sql, values))
        return self.tx.rows(sql, *values)


@pytest.fixture
def home() -> Iterator[Household]:
    with closing(on_sqlite(WANG, WANG_SAVINGS, LI)) as books:
        yield Household(books, 10_000)


def asked_for_a_review(home: Household, payee: str = "Somebody") -> list[tuple[str, tuple[Value, ...]]]:
    def work(tx: Tx) -> list[tuple[str, tuple[Value, ...]]]:
        overheard = Overheard(tx)
        derive(overheard, home.context(), ReviewPayment(PAYMENT, details(payee, 20)), ())
        return overheard.said

    return home.books.do(work)


def plan(tx: Tx, sql: str, values: tuple[Value, ...]) -> set[str]:
    return {str(row["detail"]) for row in tx.rows(f"EXPLAIN QUERY PLAN {sql}", *values)}


def test_a_review_asks_as_often_however_many_accounts_she_has(home: Household) -> None:
    before = len(asked_for_a_review(home))
    for number in range(5):
        opened = account(f"wang-{number}", "p-wang", kind="savings")
        home.books.do(partial(home.books.ledger.open_account, account=opened, at=home.clock.at))
    assert len(asked_for_a_review(home)) == before <= 10


@pytest.mark.parametrize("payee", ["Li", "Somebody", "Wang"])
def test_a_review_finds_everything_by_an_index(home: Household, payee: str) -> None:
    for sql, values in asked_for_a_review(home, payee):
        steps = home.books.do(partial(plan, sql=sql, values=values))
        steps -= FOUND_BEFORE
        assert not [step for step in steps if step.startswith("SCAN")], sql
        assert not [step for step in steps if "SEARCH outgoing" in step and step.endswith("(person_id=?)")], sql


def test_what_waits_is_found_without_going_through_all_her_payments(home: Household) -> None:
    def work(tx: Tx) -> list[tuple[str, tuple[Value, ...]]]:
        overheard = Overheard(tx)
        waiting_of(overheard, "p-wang")
        return overheard.said

    ((sql, values),) = home.books.do(work)
    steps = home.books.do(partial(plan, sql=sql, values=values))
    assert "SEARCH outgoing USING INDEX outgoing_by_person (person_id=? AND settled_at=?)" in steps
