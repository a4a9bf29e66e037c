"""Looking something up: whom did I pay in March? One field for a name, an amount or a month, and what was understood of it."""

from __future__ import annotations

from app.domain.payees import Payee
from app.domain.search_reading import understood
from app.domain.statement_search import found
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.statement_search_words import AT_ONCE, Find, nothing_found, these_were_found, what_for


def look_up(needs: Needs) -> Journey[None]:
    """Looks for one thing after the other, until she has what she wanted."""
    today = yield from read(needs.today)
    called = names_by_name((yield from read(needs.bank.payees)))
    again = True
    while again:
        sought = understood((yield from ask(what_for())), today)
        statement = yield from read(needs.bank.statement, sought.first, sought.last)
        find = Find(sought, found(statement.entries, sought, called))
        again = yield from show(find) if find.entries else ask(nothing_found(find))


def show(find: Find) -> Journey[bool]:
    """What was found, a handful at once; then she has it. Back leads to the field."""
    seen = 0
    while (yield from ask(these_were_found(find, seen))) == "more":
        seen += AT_ONCE
    return False


def names_by_name(payees: tuple[Payee, ...]) -> dict[str, str]:
    """What she calls those in her list: she looks for her daughter, not for 李娜."""
    return {payee.name: payee.nickname for payee in payees if payee.nickname}
