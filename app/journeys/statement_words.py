"""A month in words: what came in and what went out, what that left, and what happened, in sentences."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.domain.money import Money
from app.domain.statements import InAll, Statement, StatementEntry, in_all, last_of_month
from app.journeys.account_words import called
from app.journeys.entry_words import on_statement
from app.journeys.months import month_and_year
from app.journeys.paper_words import ICON, LARGE, LARGE_DETAIL, PAPER
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.steps import Browse, Choose, Fact, Item, Option, Trail

TRAIL: Final = Trail(say("MyMoney", "Month by month"))
AT_ONCE: Final = 12
"""So many lines on one page, and so many months."""
ENTRIES: Final = "entries"
TABLE: Final = "table"
ANOTHER: Final = "another"
EARLIER: Final = "earlier"
BEGINNING: Final = say("Statements", "At the beginning there was")
_END: Final = say("Statements", "At the end there was")
_NOW: Final = say("Statements", "Now there is")


def which_month(months: tuple[date, ...], today: date) -> Choose[str]:
    """The latest first; a handful at once."""
    return Choose(
        key=f"month-{months[0]:%Y-%m}",
        trail=TRAIL,
        question=say("Statements", "Which month would you like to look at?"),
        options=(
            *(Option(f"{month:%Y-%m}", month_and_year(month), f"{month:%Y-%m}", _so_far(month, today), "receipt") for month in months),
            Option(EARLIER, say("Statements", "Earlier months"), EARLIER, icon="back"),
        ),
    )


def _so_far(month: date, today: date) -> Say | None:
    return say("Statements", "Up to today") if month == today.replace(day=1) else None


def month_in_words(statement: Statement, today: date, *, can_print: bool, can_keep: bool) -> Choose[str]:
    """What it makes in all, and what can be done with it."""
    paper = (Option(PAPER, LARGE, PAPER, LARGE_DETAIL, ICON),) if can_print else ()
    table = say("Statements", "Keep it as a table"), say("Statements", "A file for a spreadsheet, among your documents")
    kept = (Option(TABLE, table[0], TABLE, table[1], "bill"),) if can_keep else ()
    each = say("Statements", "Show everything that came and went")
    question, *why = sentences(statement, today)
    return Choose(
        key="month-in-words",
        trail=TRAIL,
        question=question,
        why=tuple(why),
        facts=facts(statement, today),
        options=(
            *((Option(ENTRIES, each, ENTRIES, _count(statement), "show"),) if statement.entries else ()),
            *paper,
            *kept,
            Option(ANOTHER, say("Statements", "Another month"), ANOTHER, icon="back"),
            Option("done", say("Statements", "That is all"), "done", icon="check"),
        ),
    )


def sentences(statement: Statement, today: date) -> tuple[Say, ...]:
    """The month as somebody would tell it. Of each currency first what came and went, then what that left, and to whom most went."""
    within = any(entry.within for entry in statement.entries)
    moved = (say("Statements", "What you moved from one of your accounts to another is not counted in it."),) if within else ()
    return (*(each for sums in in_all(statement) for each in _told(sums, statement, today)), *moved)


def facts(statement: Statement, today: date) -> tuple[Fact, ...]:
    """What was there and what was there in the end, of each currency."""
    label = what_is_left(statement, today)
    return tuple(fact for sums in in_all(statement) for fact in (Fact(BEGINNING, sums.beginning), Fact(label, sums.end)))


def what_is_left(statement: Statement, today: date) -> Say:
    """At the end there was; or now there is, where that is still to come."""
    return _NOW if _runs(statement, today) else _END


def _told(sums: InAll, statement: Statement, today: date) -> tuple[Say, ...]:
    most = (say("Statements", "Most went to {name}: {amount}.")(name=Name(sums.most[0]), amount=sums.most[1]),) if sums.most else ()
    return _came_and_went(sums, month_and_year(statement.first)), _left(sums, runs=_runs(statement, today)), *most


def _came_and_went(sums: InAll, month: Say) -> Say:
    came, went = sums.came, sums.went
    match bool(came.minor), bool(went.minor):
        case True, True:
            return say("Statements", "In {month}, {came} came in and {went} went out.")(month=month, came=came, went=went)
        case True, False:
            return say("Statements", "In {month}, {came} came in and nothing went out.")(month=month, came=came)
        case False, True:
            return say("Statements", "In {month}, {went} went out and nothing came in.")(month=month, went=went)
    return say("Statements", "In {month}, nothing came in and nothing went out.")(month=month)


def _left(sums: InAll, *, runs: bool) -> Say:
    """As the month ended, or as it stands by now."""
    more = sums.end - sums.beginning
    if more.minor > 0:
        said = (
            say("Statements", "It ended with {amount} more."),
            say("Statements", "There is {amount} more than at the beginning of the month."),
        )
    elif more.minor < 0:
        said = (
            say("Statements", "It ended with {amount} less."),
            say("Statements", "There is {amount} less than at the beginning of the month."),
        )
    else:
        said = (
            say("Statements", "It ended with as much as it began."),
            say("Statements", "There is as much as at the beginning of the month."),
        )
    return said[runs](amount=Money(more.currency, abs(more.minor))) if more.minor else said[runs]


def _runs(statement: Statement, today: date) -> bool:
    return statement.first <= today <= statement.last


def _count(statement: Statement) -> Say:
    return say("Statements", "{count} in all")(count=len(statement.entries))


def all_of_it(statement: Statement, entries: tuple[StatementEntry, ...], seen: int) -> Browse:
    """Everything that happened, the latest first, a handful at once."""
    return Browse(
        key=f"entries-{seen}",
        trail=TRAIL,
        question=say("Statements", "This came and went in {month}.")(month=month_and_year(statement.first)),
        items=lines(entries[seen : seen + AT_ONCE]),
        empty=say("Statements", "Nothing came and nothing went."),
        done=say("Statements", "Back to the month"),
        more=say("MyMoney", "Show earlier ones") if len(entries) > seen + AT_ONCE else None,
    )


def lines(entries: tuple[StatementEntry, ...]) -> tuple[Item, ...]:
    """Entries as sentences."""
    return tuple(
        Item(
            f"{entry.account_id}-{entry.entry_id}",
            on_statement(entry),
            as_it_is(entry.note) if entry.note else None,
            icon="in" if entry.amount.minor > 0 else "out",
        )
        for entry in entries
    )


def title(statement: Statement) -> Say:
    """What the sheet and the file are called."""
    if statement.last == last_of_month(statement.first):
        return say("Statements", "Statement of {month}")(month=month_and_year(statement.first))
    return say("Statements", "Statement from {first} to {last}")(first=statement.first, last=statement.last)


def account_of(statement: Statement, account_id: str) -> Say:
    """What one of the accounts is called."""
    account = next(each for each in statement.accounts if each.account_id == account_id)
    return called(account.kind, account.last_four)
