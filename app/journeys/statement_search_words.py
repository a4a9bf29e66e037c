"""What is said when something is looked up: what was understood, what was found, what it makes in all, and what else one may try."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.money import Money
from app.domain.search_reading import Sought
from app.domain.statements import StatementEntry, last_of_month
from app.journeys.months import month_and_year
from app.journeys.say import Param, Say, as_it_is, say
from app.journeys.statement_words import lines
from app.journeys.steps import Browse, Choose, EnterText, Fact, Option, Trail

TRAIL: Final = Trail(say("MyMoney", "Look something up"))
AT_ONCE: Final = 12
_AGAIN: Final = "again"


@dataclass(frozen=True, slots=True)
class Find:
    """What was looked for, and what came of it, the latest first."""

    sought: Sought
    entries: tuple[StatementEntry, ...]


def what_for() -> EnterText:
    """One field for everything."""
    return EnterText(
        key="look-up",
        trail=TRAIL,
        question=say("LookUp", "What would you like to look up?"),
        why=(say("LookUp", "A name, an amount, a month, or all of them. Such as: “gas in March”, “128.50”, “last month”."),),
        label=say("LookUp", "A name, an amount or a month"),
        least=1,
        most=40,
    )


def these_were_found(find: Find, seen: int) -> Browse:
    """What was understood, what it makes in all, and each of it."""
    return Browse(
        key=f"found-{seen}",
        trail=TRAIL,
        question=say("LookUp", "Found: {count}")(count=len(find.entries)),
        why=(say("LookUp", "To look for something else, press “Back”."),),
        above=() if seen else (*_sums(find.entries), *_understood(find.sought)),
        items=lines(find.entries[seen : seen + AT_ONCE]),
        empty=say("LookUp", "Nothing was found for this."),
        done=say("LookUp", "That is all"),
        more=say("MyMoney", "Show earlier ones") if len(find.entries) > seen + AT_ONCE else None,
    )


def nothing_found(find: Find) -> Choose[bool]:
    """Not her fault; what one may try."""
    tips = (
        say("LookUp", "A part of the name is enough, such as the family name."),
        say("LookUp", "Where you say no month, the last thirteen months are looked through. For what was before, say the year as well."),
    )
    return Choose(
        key="nothing-found",
        trail=TRAIL,
        question=say("LookUp", "Nothing was found for this."),
        why=tips,
        facts=_understood(find.sought),
        options=(
            Option(_AGAIN, say("LookUp", "Look for something else"), True, icon="find"),
            Option("done", say("LookUp", "That is all"), False, icon="check"),
        ),
    )


def _understood(sought: Sought) -> tuple[Fact, ...]:
    """So that she sees when she was taken for something else."""
    when = Fact(say("LookUp", "When"), _days(sought))
    what: list[tuple[Say, Param]] = []
    if sought.topic:
        what.append((say("LookUp", "What for"), sought.topic))
    if sought.names:
        what.append((say("LookUp", "Name or word"), " ".join(sought.names)))
    if sought.amount:
        what.append((say("LookUp", "Amount"), sought.amount))
    return (*(Fact(label, value) for label, value in what), *_direction(sought), when)


def _days(sought: Sought) -> Say:
    if not sought.dated:
        return say("LookUp", "In the last thirteen months")
    if sought.first == sought.last:
        return as_it_is(sought.first)
    if sought.first.day == 1 and sought.last == last_of_month(sought.first):
        return month_and_year(sought.first)
    return say("LookUp", "From {first} to {last}")(first=sought.first, last=sought.last)


def _direction(sought: Sought) -> tuple[Fact, ...]:
    if sought.went is None:
        return ()
    way = say("LookUp", "What went out") if sought.went else say("LookUp", "What came in")
    return (Fact(say("LookUp", "Only"), way),)


def _sums(entries: tuple[StatementEntry, ...]) -> tuple[Fact, ...]:
    """Of each currency and direction in which there is anything; not of what only moved between her own accounts."""
    paid = [entry for entry in entries if not entry.within]
    facts: list[Fact] = []
    for label, went in ((say("LookUp", "Went out, together"), True), (say("LookUp", "Came in, together"), False)):
        for currency in dict.fromkeys(entry.amount.currency for entry in paid):
            minors = [entry.amount.minor for entry in paid if entry.amount.currency == currency and (entry.amount.minor < 0) is went]
            if minors:
                facts.append(Fact(label, Money(currency, abs(sum(minors))), "money"))
    return tuple(facts)
