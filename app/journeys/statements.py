"""Month by month: what came and went, in sentences and sums; to be read, printed large, or kept as a table."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.statements import Statement, last_of_month, months_before
from app.journeys.kept_words import kept, not_kept
from app.journeys.paper import print_sheet
from app.journeys.paper_words import PAPER
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.statement_sheet import statement_sheet, statement_table
from app.journeys.statement_words import (
    ANOTHER,
    AT_ONCE,
    EARLIER,
    ENTRIES,
    TABLE,
    TRAIL,
    all_of_it,
    month_in_words,
    title,
    which_month,
)


def month_by_month(needs: Needs) -> Journey[None]:
    """One month after the other, as she likes."""
    today = yield from read(needs.today)
    latest = today
    while True:
        months = months_before(latest, AT_ONCE)
        picked = yield from ask(which_month(months, today))
        if picked == EARLIER:
            latest = months[-1] - timedelta(days=1)
        elif (yield from one_month(needs, date.fromisoformat(f"{picked}-01"), today)) != ANOTHER:
            return
        else:
            latest = today


def one_month(needs: Needs, first: date, today: date) -> Journey[str]:
    """A month, for as long as she likes; answers whether she would like another."""
    statement = yield from read(needs.bank.statement, first, last_of_month(first))
    while True:
        asked = month_in_words(statement, today, can_print=needs.paper is not None, can_keep=needs.keeping is not None)
        wish = yield from ask(asked)
        if wish == ENTRIES:
            yield from everything(statement)
        elif wish == PAPER:
            yield from print_sheet(needs, statement_sheet(statement, today), TRAIL)
        elif wish == TABLE:
            yield from keep_as_table(needs, statement)
        else:
            return wish


def everything(statement: Statement) -> Journey[None]:
    """Every entry, the latest first, a handful at once."""
    entries, seen = statement.entries[::-1], 0
    while (yield from ask(all_of_it(statement, entries, seen))) == "more":
        seen += AT_ONCE


def keep_as_table(needs: Needs, statement: Statement) -> Journey[None]:
    """Puts it among her documents, and says where."""
    if needs.keeping is None:
        return
    language = (yield from read(needs.settings.preferences)).language
    saved = yield from act(needs.keeping.keep_table, title(statement), statement_table(statement), language)
    yield from ask(kept(saved, TRAIL) if saved else not_kept(TRAIL))
