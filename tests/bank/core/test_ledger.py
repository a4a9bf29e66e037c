"""The ledger books what it should, and refuses what it must."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.bank.core.ledger import Expense, Income, Ledger
from app.bank.core.port import Contradiction, CoreAccount, NotEnough, Transfer, Unbookable
from app.bank.store.port import ConstraintBroken, Tx
from app.bank.verify import verify
from app.domain.accounts import AccountNumber
from app.domain.entries import EntryCode
from app.domain.money import MOST, Money
from tests.bank.core.books import (
    ELSEWHERE,
    EVERYBODY,
    HUGHES,
    LI,
    NOW,
    WANG,
    WANG_SAVINGS,
    Books,
    account,
    on_postgres,
    on_sqlite,
    transfer,
)


@pytest.fixture(params=["sqlite", "postgresql"])
def books(request: pytest.FixtureRequest) -> Iterator[Books]:
    on_sqlite_here = request.param == "sqlite"
    books = on_sqlite(*EVERYBODY) if on_sqlite_here else on_postgres(request.getfixturevalue("postgres_url"), *EVERYBODY)
    books.give(WANG, 1000_00)
    yield books
    books.close()


def hold_and_post(books: Books, asked: Transfer) -> None:
    def work(tx: Tx) -> None:
        books.ledger.hold(tx, asked, NOW)
        books.ledger.post(tx, asked.transfer_id, NOW)

    books.do(work)


def test_a_hold_leaves_the_book_balance_and_takes_from_what_is_available(books: Books) -> None:
    books.do(lambda tx: books.ledger.hold(tx, transfer("t1", 300_00), NOW))
    assert books.stands(WANG) == (1000_00, 700_00)
    assert books.stands(LI) == (0, 0)


def test_posting_books_on_both_sides(books: Books) -> None:
    hold_and_post(books, transfer("t1", 300_00))
    assert books.stands(WANG) == (700_00, 700_00)
    assert books.stands(LI) == (300_00, 300_00)
    (went,) = books.do(lambda tx: books.ledger.entries(tx, WANG.account_id, None, 1))
    (came,) = books.do(lambda tx: books.ledger.entries(tx, LI.account_id, None, 1))
    assert (went.amount, went.code, went.counterparty, went.note) == (Money("CNY", -300_00), "payment", "Somebody", "for you")
    assert (came.amount, came.code, came.counterparty, came.booked_at) == (Money("CNY", 300_00), "income_transfer", WANG.holder, NOW)


def test_a_payment_elsewhere_leaves_by_the_banks_own_account(books: Books) -> None:
    hold_and_post(books, transfer("t1", 300_00, to=ELSEWHERE))
    assert books.stands(WANG) == (700_00, 700_00)
    outgoing = books.do(lambda tx: books.ledger.balances(tx, "bank:outgoing:CNY"))
    assert outgoing.booked == Money("CNY", 300_00)


def test_between_own_accounts_it_is_called_so(books: Books) -> None:
    hold_and_post(books, transfer("t1", 300_00, to=WANG_SAVINGS.number))
    entries = books.do(lambda tx: [books.ledger.entries(tx, on.account_id, None, 1)[0] for on in (WANG, WANG_SAVINGS)])
    assert [entry.code for entry in entries] == [EntryCode.OWN_TRANSFER] * 2


def test_voiding_gives_back_what_was_held(books: Books) -> None:
    books.do(lambda tx: books.ledger.hold(tx, transfer("t1", 300_00), NOW))
    books.do(lambda tx: books.ledger.void(tx, "t1", NOW))
    assert books.stands(WANG) == (1000_00, 1000_00)


def test_money_that_is_held_cannot_be_spent_twice(books: Books) -> None:
    books.do(lambda tx: books.ledger.hold(tx, transfer("t1", 600_00), NOW))
    with pytest.raises(NotEnough):
        books.do(lambda tx: books.ledger.hold(tx, transfer("t2", 400_01), NOW))
    expense = Expense("e1", WANG.account_id, Money("CNY", 400_01), "Market", EntryCode.MARKET)
    with pytest.raises(NotEnough):
        books.do(lambda tx: books.ledger.spend(tx, expense, NOW))
    books.do(lambda tx: books.ledger.hold(tx, transfer("t3", 400_00), NOW))
    assert books.stands(WANG) == (1000_00, 0)


HELD = transfer("t1", 300_00)


@pytest.mark.parametrize(
    "contradiction",
    [
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 300_01), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 300_00, to=ELSEWHERE), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 300_00, debtor=LI, to=WANG.number), NOW),
        lambda ledger, tx: ledger.hold(tx, Transfer("t1", "wang", LI.number, "Somebody else", HELD.amount, HELD.note), NOW),
        lambda ledger, tx: ledger.hold(tx, Transfer("t1", "wang", LI.number, HELD.creditor_name, HELD.amount, "other"), NOW),
        lambda ledger, tx: ledger.hold(tx, replace(HELD, transfer_id="income:income"), NOW),
        lambda ledger, tx: ledger.receive(tx, Income("income", "wang", Money("CNY", 1000_01), "Somebody"), NOW),
        lambda ledger, tx: ledger.receive(tx, Income("income", "li", Money("CNY", 1000_00), "Somebody"), NOW),
        lambda ledger, tx: ledger.post(tx, "never held", NOW),
        lambda ledger, tx: ledger.void(tx, "never held", NOW),
        lambda ledger, tx: ledger.void(tx, "income:income", NOW),
        lambda ledger, tx: ledger.open_account(tx, account("wang", "p-li"), NOW),
    ],
)
def test_a_contradiction_changes_nothing(books: Books, contradiction: Callable[[Ledger, Tx], None]) -> None:
    books.do(lambda tx: books.ledger.hold(tx, HELD, NOW))
    with pytest.raises(Contradiction):
        books.do(lambda tx: contradiction(books.ledger, tx))
    assert (books.stands(WANG), books.stands(LI)) == ((1000_00, 700_00), (0, 0))


@pytest.mark.parametrize(
    "unbookable",
    [
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 0), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", -5), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 5, to=WANG.number), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 5, to=HUGHES.number), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 5, currency="GBP"), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 5, currency="JPY", to=ELSEWHERE), NOW),
        lambda ledger, tx: ledger.hold(tx, transfer("t1", 5, debtor=account("nobody", "p")), NOW),
        lambda ledger, tx: ledger.hold(tx, Transfer("t1", "bank:incoming:CNY", LI.number, "", Money("CNY", 5), ""), NOW),
        lambda ledger, tx: ledger.receive(tx, Income("i2", "bank:outgoing:CNY", Money("CNY", 5), ""), NOW),
        lambda ledger, tx: ledger.receive(tx, Income("i2", "wang", Money("CNY", MOST - 1), ""), NOW),
        lambda ledger, tx: ledger.receive(tx, Income("i2", "wang", Money("GBP", 5), ""), NOW),
        lambda ledger, tx: ledger.balances(tx, "nobody"),
    ],
)
def test_what_cannot_be_booked_changes_nothing(books: Books, unbookable: Callable[[Ledger, Tx], None]) -> None:
    with pytest.raises(Unbookable):
        books.do(lambda tx: unbookable(books.ledger, tx))
    assert (books.stands(WANG), books.stands(LI)) == ((1000_00, 1000_00), (0, 0))


def test_entries_come_newest_first_and_page_by_page(books: Books) -> None:
    for index in range(5):
        hold_and_post(books, transfer(f"t{index}", 1 + index))
    first = books.do(lambda tx: books.ledger.entries(tx, WANG.account_id, None, 3))
    rest = books.do(lambda tx: books.ledger.entries(tx, WANG.account_id, first[-1].entry_id, 10))
    assert [entry.amount.minor for entry in (*first, *rest)] == [-5, -4, -3, -2, -1, 1000_00]


def test_accounts_are_found_by_customer_and_by_number(books: Books) -> None:
    assert books.do(lambda tx: books.ledger.accounts_of(tx, "p-wang")) == [WANG, WANG_SAVINGS]
    assert books.do(lambda tx: books.ledger.account_with(tx, LI.number)) == LI
    assert books.do(lambda tx: books.ledger.account_with(tx, ELSEWHERE)) is None
    assert books.do(lambda tx: books.ledger.account_with(tx, AccountNumber("BANK", "bank:outgoing:CNY"))) is None


CHEATS = {
    "post again": "UPDATE ledger_transfers SET state = 'held', ended_at = NULL WHERE transfer_id = 'posted'",
    "raise what is held": "UPDATE ledger_transfers SET amount = amount + 1 WHERE transfer_id = 'held'",
    "post with another amount": "UPDATE ledger_transfers SET state = 'posted', ended_at = 1, amount = 1 WHERE transfer_id = 'held'",
    "forget a transfer": "DELETE FROM ledger_transfers WHERE transfer_id = 'held'",
    "begin posted": "INSERT INTO ledger_transfers SELECT 'new', 'posted', debtor_account_id, creditor_account_id, creditor_scheme,"
    " creditor_identification, debtor_name, creditor_name, currency, amount, debtor_code, creditor_code, note, held_at, 1"
    " FROM ledger_transfers WHERE transfer_id = 'held'",
    "forget an entry": "DELETE FROM ledger_entries WHERE transfer_id = 'posted'",
    "rewrite an entry": "UPDATE ledger_entries SET amount = amount * 2",
    "book twice": "INSERT INTO ledger_entries (account_id, transfer_id, amount, booked_at, code, counterparty, note)"
    " SELECT account_id, transfer_id, amount, booked_at, code, counterparty, note FROM ledger_entries"
    " WHERE transfer_id = 'posted' AND account_id = 'li'",
    "book what is held": "INSERT INTO ledger_entries VALUES (999, 'li', 'held', 1, 1, '', '', '')",
    "book for a stranger": "INSERT INTO ledger_entries SELECT 999, 'wang-savings', transfer_id, amount, booked_at, code, counterparty,"
    " note FROM ledger_entries WHERE transfer_id = 'posted' AND account_id = 'li'",
    "overdraw": "UPDATE ledger_accounts SET booked = held - 1 WHERE account_id = 'wang'",
}


@pytest.mark.parametrize("cheat", CHEATS.values(), ids=CHEATS.keys())
def test_the_database_itself_refuses_to_cheat(books: Books, cheat: str) -> None:
    hold_and_post(books, transfer("posted", 100))
    books.do(lambda tx: books.ledger.hold(tx, transfer("held", 100), NOW))
    with pytest.raises(ConstraintBroken):
        books.do(lambda tx: tx.run(cheat))
    assert books.do(verify) == []


def test_a_repeat_later_keeps_when_it_was_booked(books: Books) -> None:
    hold_and_post(books, transfer("t1", 100))
    books.do(lambda tx: books.ledger.post(tx, "t1", NOW + timedelta(days=1)))
    (entry,) = books.do(lambda tx: books.ledger.entries(tx, LI.account_id, None, 10))
    assert entry.booked_at == NOW


def test_an_account_opened_again_stays_as_it_is(books: Books) -> None:
    def reopen(tx: Tx) -> CoreAccount | None:
        books.ledger.open_account(tx, WANG, NOW)
        return books.ledger.account_with(tx, WANG.number)

    assert books.do(reopen) == WANG
    assert books.stands(WANG) == (1000_00, 1000_00)
