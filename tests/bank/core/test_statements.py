"""A statement's sums and entries are those of the books, whatever was booked when, on either database and page by page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bank.core.ledger import Expense, Income
from app.bank.core.port import CoreAccount, CoreLine, CoreSums, NotEnough, Span
from app.bank.store.port import Tx
from app.domain.entries import EntryCode
from app.domain.money import Money
from tests.bank.core.books import HUGHES, LI, NOW, WANG, WANG_SAVINGS, Books, on_postgres, on_sqlite, transfer
from tests.bank.core.test_reading import Overheard, plan

OPENED = (WANG, WANG_SAVINGS, LI, HUGHES)
HOURS = st.integers(-100, 100)
HAPPENINGS = st.lists(st.tuples(st.sampled_from((WANG, WANG_SAVINGS, LI)), HOURS, st.integers(-500, 500).filter(bool)), max_size=25)


def hours(number: int) -> timedelta:
    return timedelta(hours=number)


def span(first: int, last: int) -> Span:
    return Span(NOW + hours(first), NOW + hours(last))


@pytest.fixture(params=["sqlite", "postgresql"])
def books(request: pytest.FixtureRequest) -> Iterator[Books]:
    books = on_sqlite(*OPENED) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres_url"), *OPENED)
    with closing(books):
        yield books


def book(books: Books, happened: list[tuple[CoreAccount, int, int]]) -> list[tuple[str, int, int]]:
    """Books what can be; answers account, hour and amount of each entry."""
    booked = []
    for number, (account, hour, minor) in enumerate(happened):
        amount, at = Money("CNY", abs(minor)), NOW + hours(hour)
        account_id = account.account_id
        income, expense = (
            Income(f"i{number}", account_id, amount, "Somebody"),
            Expense(f"e{number}", account_id, amount, "A", EntryCode.GAS),
        )
        try:
            if minor > 0:
                books.do(partial(books.ledger.receive, income=income, at=at))
            else:
                books.do(partial(books.ledger.spend, expense=expense, at=at))
        except NotEnough:
            continue
        booked.append((account_id, hour, minor))
    return booked


def lines(books: Books, asked: Span, page: int) -> list[CoreLine]:
    found: list[CoreLine] = []
    while True:
        after = found[-1].entry.entry_id if found else 0
        more = books.do(partial(books.ledger.lines, customer_id="p-wang", span=asked, after=after, most=page))
        found += more
        if len(more) < page:
            return found


def sums(books: Books, asked: Span) -> dict[str, CoreSums]:
    return {each.account_id: each for each in books.do(partial(books.ledger.sums, customer_id="p-wang", span=asked))}


def expected(booked: list[tuple[str, int, int]], account_id: str, first: int, last: int) -> tuple[int, ...]:
    before = sum(minor for name, hour, minor in booked if name == account_id and hour < first)
    within = [minor for name, hour, minor in booked if name == account_id and first <= hour < last]
    came, went = sum(minor for minor in within if minor > 0), -sum(minor for minor in within if minor < 0)
    return before, came, went, before + came - went


def told(each: CoreSums) -> tuple[int, ...]:
    return tuple(money.minor for money in (each.opening, each.came, each.went, each.closing))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(HAPPENINGS, HOURS, st.integers(0, 120), st.integers(1, 7))
def test_sums_and_pages_are_those_of_the_books(happened: list[tuple[CoreAccount, int, int]], first: int, length: int, page: int) -> None:
    last = first + length
    with closing(on_sqlite(*OPENED)) as books:
        booked = book(books, happened)
        found = lines(books, span(first, last), page)
        assert sorted((line.account_id, line.entry.amount.minor) for line in found) == sorted(
            (name, minor) for name, hour, minor in booked if first <= hour < last and name != "li"
        )
        assert [line.entry.booked_at for line in found] == sorted(line.entry.booked_at for line in found)
        for account_id, each in sums(books, span(first, last)).items():
            assert told(each) == expected(booked, account_id, first, last)


def test_both_databases_tell_the_same(books: Books) -> None:
    happened = [(WANG, -30, 900), (WANG_SAVINGS, -20, 50), (WANG, -10, -300), (LI, -10, 77), (WANG_SAVINGS, 0, 5), (WANG, 10, -100)]
    booked = book(books, list(happened))
    found = sums(books, span(-20, 10))
    assert {name: told(each) for name, each in found.items()} == {
        name: expected(booked, name, -20, 10) for name in ("wang", "wang-savings")
    }
    assert [line.entry.amount.minor for line in lines(books, span(-20, 10), 2)] == [50, -300, 5]


def test_what_only_moved_between_her_accounts_stands_on_both(books: Books) -> None:
    books.give(WANG, 1000)

    def work(tx: Tx) -> None:
        books.ledger.hold(tx, transfer("t1", 300, to=WANG_SAVINGS.number), NOW)
        books.ledger.post(tx, "t1", NOW)

    books.do(work)
    moved = [(line.account_id, line.entry.amount.minor) for line in lines(books, span(0, 1), 10) if line.entry.code == "own_transfer"]
    assert sorted(moved) == [("wang", -300), ("wang-savings", 300)]


def test_what_follows_an_entry_of_somebody_else_is_nothing(books: Books) -> None:
    book(books, [(LI, -1, 5), (WANG, 0, 7)])
    theirs = books.do(partial(books.ledger.lines, customer_id="p-li", span=span(-2, 2), after=0, most=1))[0].entry.entry_id
    assert books.do(partial(books.ledger.lines, customer_id="p-wang", span=span(-2, 2), after=theirs, most=9)) == []


def test_only_her_own_entries_are_gone_through() -> None:
    with closing(on_sqlite(*OPENED)) as books:

        def work(tx: Tx) -> list[set[str]]:
            overheard = Overheard(tx)
            books.ledger.sums(overheard, "p-wang", span(-1, 1))
            books.ledger.lines(overheard, "p-wang", span(-1, 1), 3, 10)
            return [plan(tx, sql, values) for sql, values in overheard.said]

        for steps in books.do(work):
            assert not [step for step in steps if step.startswith("SCAN")], steps
