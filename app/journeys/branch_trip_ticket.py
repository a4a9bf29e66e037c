"""A number at hand: looked at for as long as she likes, had on paper, or given back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from app.domain.visits import Branch, Visit
from app.journeys.branch_trip_looks import who_looks
from app.journeys.branch_trip_ticket_words import (
    ANOTHER,
    GIVE_UP,
    LOOKS,
    PAPER,
    about_it,
    called_just_now,
    given_up,
    really_give_up,
    show_over,
    show_ticket,
    where,
    where_and_when,
)
from app.journeys.branch_trip_words import TRAIL
from app.journeys.paper import print_sheet
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps import Fact
from app.journeys.ticket_sheet import ticket_sheet

_CALLED: Final = "visit_called"


def at_hand(
    needs: Needs, visit: Visit, branch: Branch | None, language: str, prepared: tuple[Fact, ...] = (), *, overheard: bool = False
) -> Journey[bool]:
    """Shows it for as long as she likes; answers whether she would like another. ``prepared``: what she has just prepared for it.

    ``overheard``: others stand near her, so what it is about is never read aloud.
    """
    on_paper = where_and_when(visit, branch, language)
    now: Visit | None = visit
    while True:
        visit = now or visit
        facts = (*on_paper, *about_it(visit, prepared))
        ticket = show_ticket(visit, facts, partial(_again, needs.bank, visit), can_print=needs.paper is not None)
        ticket = replace(ticket, aloud=len(where(branch, language)) + 1) if overheard else ticket
        wish = yield from ask(ticket if now else show_over(ticket))
        if wish == PAPER:
            yield from print_sheet(needs, ticket_sheet(visit, on_paper), TRAIL)
        elif wish == LOOKS:
            yield from who_looks(needs, visit)
        elif wish != GIVE_UP:
            return wish == ANOTHER
        elif (yield from ask(really_give_up())) and (yield from _given_up(needs, visit)):
            return False
        now = yield from read(_again, needs.bank, visit)


def _given_up(needs: Needs, visit: Visit) -> Journey[bool]:
    try:
        yield from act(needs.bank.give_up_number, visit.visit_id)
    except Refused as no:
        if no.code != _CALLED:
            raise
        yield from ask(called_just_now(no.facts.get("window")))
        return False
    yield from ask(given_up())
    return True


def _again(bank: Bank, visit: Visit) -> Visit | None:
    """The same number as it stands now; nothing where it is not open any more."""
    return next((each for each in bank.my_visits() if each.visit_id == visit.visit_id), None)
