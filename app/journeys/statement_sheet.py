"""A statement on paper and as a table: every entry with what was there after it. Account numbers end after their last four digits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.money import Money
from app.domain.statements import Statement, StatementAccount, StatementEntry
from app.journeys.account_words import called
from app.journeys.entry_words import on_statement
from app.journeys.say import Name, Param, Say, say
from app.journeys.sheets import Facts, Passage, Sheet, Table, private
from app.journeys.statement_words import BEGINNING, account_of, sentences, title, what_is_left
from app.journeys.steps import Fact


def statement_sheet(statement: Statement, today: date) -> Sheet:
    """The month in sentences, then each account: its sums, and everything that happened there."""
    told = Passage(tuple(_on_paper(sentence) for sentence in sentences(statement, today)))
    return Sheet(
        "statement", title(statement), (told, *(part for account in statement.accounts for part in _account(statement, account, today)))
    )


def statement_table(statement: Statement) -> Table:
    """All accounts in one table for a spreadsheet, the oldest entry first."""
    return Table(
        (
            say("Statements", "Day"),
            say("Statements", "Account"),
            say("Statements", "What happened"),
            say("Statements", "From or to"),
            say("Statements", "Note"),
            say("Statements", "Came in"),
            say("Statements", "Went out"),
            say("Statements", "Then there was"),
        ),
        tuple(_row(statement, entry, stands) for entry, stands in _standing(statement, statement.entries)),
    )


def _account(statement: Statement, account: StatementAccount, today: date) -> Iterator[Facts | Table]:
    yield Facts(
        (
            Fact(BEGINNING, account.opening),
            Fact(say("Statements", "Came in"), account.came),
            Fact(say("Statements", "Went out"), account.went),
            Fact(what_is_left(statement, today), account.closing),
        ),
        heading=called(account.kind, account.last_four),
    )
    entries = statement.of(account.account_id)
    if entries:
        heads = (say("Statements", "What happened"), say("Statements", "Then there was"))
        yield Table(heads, tuple((_on_paper(on_statement(entry)), stands) for entry, stands in _standing(statement, entries)))


def _on_paper(sentence: Say) -> Say:
    """The sentence as it may stand on paper."""
    return sentence(**{place: private(value) for place, value in sentence.params}) if sentence.params else sentence


def _row(statement: Statement, entry: StatementEntry, stands: Money) -> tuple[Param, ...]:
    came, went = (entry.amount, "") if entry.amount.minor > 0 else ("", -entry.amount)
    where, name = account_of(statement, entry.account_id), private(Name(entry.counterparty))
    return (entry.day, where, _on_paper(on_statement(entry)), name, private(entry.note), came, went, stands)


def _standing(statement: Statement, entries: tuple[StatementEntry, ...]) -> Iterator[tuple[StatementEntry, Money]]:
    """Each entry with what was on its account after it."""
    stands = {account.account_id: account.opening for account in statement.accounts}
    for entry in entries:
        stands[entry.account_id] += entry.amount
        yield entry, stands[entry.account_id]
