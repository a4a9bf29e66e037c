"""A trip to a branch: where, what about, what is prepared, when; read back; one number; and an open number is found again first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from typing import Final
from uuid import UUID, uuid5

from app.domain.visits import Branch, NewVisit, Visit
from app.journeys.branch_trip_preparing import prepare
from app.journeys.branch_trip_ticket import at_hand
from app.journeys.branch_trip_ticket_words import which_ticket
from app.journeys.branch_trip_times import days_for, times_on, today_at
from app.journeys.branch_trip_words import (
    NOT_GIVEN,
    no_branches,
    no_day,
    not_given,
    one_is_enough,
    read_back,
    what_about,
    what_for,
    which_branch,
    which_day,
    which_time,
)
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps import Fact

_EXISTS: Final = "visit_exists"


@dataclass(frozen=True, slots=True)
class Asking:
    """What is known before she is asked: the branches, how she reads their names, and what time it is."""

    branches: tuple[Branch, ...]
    language: str
    now: datetime
    here: Branch | None = None
    """At whose own kiosk she stands: it is there and now that she waits."""
    overheard: bool = False
    """Others stand near her, so what it is about is never read aloud."""

    def branch(self, branch_id: str) -> Branch | None:
        """The branch of a number; nothing where the bank does not name it any more."""
        return next((each for each in self.branches if each.branch_id == branch_id), None)


def branch_trip(needs: Needs) -> Journey[None]:
    """A number that she has comes first; else, or where she would like another, one is taken."""
    visits = yield from read(needs.bank.my_visits)
    known = yield from before_asking(needs)
    if visits:
        visit = visits[0] if len(visits) == 1 else (yield from ask(which_ticket(visits, known.branches, known.language)))
        if visit and not (yield from at_hand(needs, visit, known.branch(visit.branch_id), known.language, overheard=known.overheard)):
            return
    yield from take_a_number(needs, known)


def before_asking(needs: Needs) -> Journey[Asking]:
    """Finds out what has to be known."""
    return Asking(
        (yield from read(needs.bank.branches)),
        (yield from read(needs.settings.preferences)).language,
        (yield from read(lambda: datetime.now(UTC))),
    )


def take_a_number(needs: Needs, known: Asking) -> Journey[None]:
    """Asks all of it, and once more where the bank has no number there and then.

    Each round is a try of its own, also of a task that is gone on with: what it took before is left alone.
    """
    if not known.branches:
        yield from ask(no_branches())
        return
    for number in count():
        branch = known.here or (yield from ask(which_branch(known.branches, known.language)))
        if not (known.here or _can_be_there(known, branch)):
            if not (yield from ask(no_day())):
                return
            continue
        name_of_try = str(uuid5(UUID(needs.task_id), f"visit:{known.now.isoformat()}:{number}"))
        new, facts = yield from wanted(needs, known, branch, name_of_try)
        visit: Visit | None
        try:
            visit = yield from act(needs.bank.take_number, new)
        except Refused as no:
            visit, facts = (yield from has_one(needs, no)), ()
            if visit is None and not (yield from ask(not_given(no))):
                return
        if visit and not (yield from at_hand(needs, visit, branch, known.language, facts, overheard=known.overheard)):
            return
        known = replace(known, here=None)  # a second one, or none to be had there: at any branch


def has_one(needs: Needs, no: Refused) -> Journey[Visit | None]:
    """The number that she has there for that day already; nothing where the bank has none for her."""
    if no.code == _EXISTS:
        found = next((each for each in (yield from read(needs.bank.my_visits)) if each.visit_id == no.facts.get("visitId")), None)
        if found:
            yield from ask(one_is_enough())
        return found
    if no.code not in NOT_GIVEN:
        raise no
    return None


def wanted(needs: Needs, known: Asking, branch: Branch, name_of_try: str) -> Journey[tuple[NewVisit, tuple[Fact, ...]]]:
    """What for, prepared, and when; read back."""
    purpose = yield from ask(what_about())
    ready = yield from prepare(needs, purpose)
    moment = None if known.here else (yield from which_moment(known, branch))
    about = (what_for(purpose), *ready.facts)
    yield from ask(read_back(branch, about, purpose, moment, known.language))
    return NewVisit(name_of_try, branch.branch_id, purpose, moment, ready.prepared, walk_in=known.here is not None), ready.facts


def which_moment(known: Asking, branch: Branch) -> Journey[datetime | None]:
    """Nothing where that is as soon as it is her turn."""
    days = days_for(branch, known.now)
    day = yield from ask(which_day(days, today_at(branch, known.now), soon=_soon(branch)))
    return (yield from ask(which_time(times_on(day, branch, known.now)))) if day else None


def _can_be_there(known: Asking, branch: Branch) -> bool:
    return _soon(branch) or bool(days_for(branch, known.now))


def _soon(branch: Branch) -> bool:
    """Whether she can wait there today."""
    return branch.open and not branch.full
