"""The sample people have a year behind them that is the same whenever it is told, and go on living."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bank.core.port import CoreEntry, Transfer
from app.bank.store.afresh import empty
from app.bank.store.columns import number, text
from app.bank.store.facts import WrongKindOfBank, claim
from app.bank.store.payees import beneficiaries
from app.bank.store.port import Row, Tx
from app.bank.verify import verify
from app.domain.money import Money
from app.domain.zones import CHINA
from app.sandbox.people import EVERYBODY, SamplePeople
from tests.bank.core.books import ELSEWHERE, WANG, Books, on_sqlite

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=CHINA)


def people(seed: str = "banxing") -> SamplePeople:
    """The cast; how a PIN is hashed is not what is tried here."""
    return SamplePeople(seed=seed, pin_hash=lambda pin: f"hash of {len(pin)}")


def filled(*until: datetime, seed: str = "banxing") -> Books:
    """Books of a practice bank that was filled at some instants, one after the other."""
    books, cast = on_sqlite(), people(seed)
    books.do(lambda tx: claim(tx, sandbox=True))
    for instant in until:
        books.do(partial(cast.fill, until=instant))
    return books


def lines(books: Books) -> list[Row]:
    """Everything that is booked."""
    return books.do(lambda tx: tx.rows("SELECT transfer_id, account_id, amount, booked_at, code, note FROM ledger_entries ORDER BY 1, 2"))


def entries(books: Books, account_id: str) -> list[CoreEntry]:
    return books.do(lambda tx: books.ledger.entries(tx, account_id, None, 10_000))


@pytest.fixture(scope="module")
def year() -> Books:
    return filled(NOW)


def test_the_books_are_sound(year: Books) -> None:
    assert year.do(verify) == []


def test_the_same_day_brings_the_same_books(year: Books) -> None:
    assert lines(filled(NOW)) == lines(year)
    assert lines(filled(NOW, seed="other")) != lines(year)


@settings(max_examples=5)
@given(st.lists(st.integers(0, 40 * 86_400), max_size=4).map(sorted))
def test_life_goes_on_the_same_whenever_it_is_looked_at(seconds: list[int]) -> None:
    looks = [NOW + timedelta(seconds=each) for each in seconds]
    end = NOW + timedelta(days=40)
    assert lines(filled(NOW, *looks, end)) == lines(filled(NOW, end))


def test_looking_again_or_earlier_books_nothing(year: Books) -> None:
    before = lines(year)
    year.do(lambda tx: people().fill(tx, NOW))
    year.do(lambda tx: people().fill(tx, NOW - timedelta(days=3)))
    assert lines(year) == before


def test_nothing_happens_before_its_hour() -> None:
    early = datetime(2026, 11, 15, 8, 0, tzinfo=CHINA)
    mornings, days = entries(filled(early), "wang-current"), entries(filled(early, early + timedelta(hours=3)), "wang-current")
    assert max(entry.booked_at for entry in mornings) <= early
    assert [sum(entry.code == "pension" for entry in told) for told in (mornings, days)] == [12, 13]


@pytest.mark.parametrize("account_id", ["wang-current", "hughes-current"])
def test_the_year_ends_today(year: Books, account_id: str) -> None:
    newest, oldest = entries(year, account_id)[0], entries(year, account_id)[-1]
    assert NOW - timedelta(days=4) < newest.booked_at <= NOW
    assert oldest.booked_at < NOW - timedelta(days=360)
    assert len(entries(year, account_id)) > 200


def test_entries_of_an_account_stand_in_the_order_of_time(year: Books) -> None:
    when = [entry.booked_at for entry in entries(year, "wang-current")]
    assert when == sorted(when, reverse=True)


def test_the_teachers_year(year: Books) -> None:
    mothers = entries(year, "wang-current")
    pensions = [entry for entry in mothers if entry.code == "pension"]
    assert [entry.booked_at.astimezone(CHINA).day for entry in pensions] == [15] * 12
    assert {entry.amount for entry in pensions} == {Money("CNY", 3200_00)}
    heating = [entry.booked_at.astimezone(CHINA).month for entry in mothers if entry.code == "heating"]
    assert heating == [11]
    assert [entry.booked_at.astimezone(CHINA).date().isoformat() for entry in mothers if entry.code == "red_envelope"] == ["2026-02-16"]
    often = Counter(entry.code for entry in mothers)
    assert often["market"] > 150
    assert often["rent"] == 12
    assert {"gas", "phone", "pharmacy", "transport", "income_transfer", "payment", "own_transfer"} <= often.keys()


def test_what_the_daughter_sends_arrives_at_her_mothers(year: Books) -> None:
    sent = [entry for entry in entries(year, "li-current") if entry.counterparty == "王秀兰"]
    came = [entry for entry in entries(year, "wang-current") if entry.counterparty == "李娜"]
    assert [(entry.booked_at, -entry.amount) for entry in sent] == [(entry.booked_at, entry.amount) for entry in came]
    assert len(came) > 10


def test_whom_they_pay_is_known_and_when(year: Books) -> None:
    payees = {payee.nickname: payee for payee in year.do(lambda tx: beneficiaries(tx, "wang-xiulan", 100, 0))}
    assert payees["房东老赵"].last_paid_at is not None
    assert payees["房东老赵"].last_paid_at.astimezone(CHINA).date().isoformat() == "2026-11-03"
    assert all(payee.last_paid_at is not None for payee in payees.values())
    here = year.do(lambda tx: {nickname for nickname, payee in payees.items() if year.ledger.account_with(tx, payee.account)})
    assert here == {"女儿", "隔壁陈姐"}


def test_numbers_are_of_their_kind_and_nobodys_twice() -> None:
    accounts = [account.number for person in EVERYBODY for account in person.accounts]
    customers = [person.customer for person in EVERYBODY]
    assert len(set(accounts)) == len(accounts)
    assert len({customer.customer_number for customer in customers}) == len(customers)
    assert all(re.fullmatch("[0-9]{8}", customer.customer_number) for customer in customers)
    assert all(re.fullmatch("[0-9]{6}", customer.pin) for customer in customers)
    lengths = {"CN-BBAN": 19, "GB-SCAN": 14}
    payees = [payee.account for person in EVERYBODY for payee in person.payees]
    assert all(len(account.identification) == lengths[account.scheme] for account in (*accounts, *payees))


def test_who_has_spent_everything_goes_without() -> None:
    books = filled(NOW)
    everything = books.do(lambda tx: books.ledger.balances(tx, "wang-current")).available
    books.do(lambda tx: books.ledger.hold(tx, Transfer("all", "wang-current", ELSEWHERE, "Somebody", everything, ""), NOW))
    books.do(lambda tx: people().fill(tx, NOW + timedelta(days=2)))
    assert books.do(lambda tx: books.ledger.balances(tx, "wang-current")).available == Money("CNY", 0)
    assert books.do(verify) == []


def test_a_practice_bank_starts_afresh() -> None:
    books = filled(NOW)
    first, tables = lines(books), _counts(books)
    books.do(empty)
    assert {table for table, rows in _counts(books).items() if rows} == {"bank_facts", "schema_versions"}
    books.do(lambda tx: people().fill(tx, NOW))
    assert lines(books) == first
    assert _counts(books) == tables
    with pytest.raises(Exception, match="stays in the books"):
        books.do(lambda tx: tx.run("DELETE FROM ledger_entries"))


def test_a_real_bank_never_starts_afresh() -> None:
    books = on_sqlite(WANG)
    books.do(lambda tx: claim(tx, sandbox=False))
    with pytest.raises(WrongKindOfBank):
        books.do(empty)
    assert books.do(lambda tx: books.ledger.accounts_of(tx, WANG.customer_id)) == [WANG]


def _counts(books: Books) -> dict[str, int]:
    def work(tx: Tx) -> dict[str, int]:
        tables = [text(row, "name") for row in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
        return {table: number(tx.rows(f"SELECT count(*) AS rows FROM {table}")[0], "rows") for table in tables}  # noqa: S608

    return books.do(work)
