"""At a kiosk: her number at this branch with what she prepared for it, or one that she takes on the spot."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.visits import Branch, Prepared, Visit
from app.journeys.branch_trip import before_asking, take_a_number
from app.journeys.branch_trip_preparing import lines_of
from app.journeys.branch_trip_ticket import at_hand
from app.journeys.ports import Bank, Needs, Refused, Unreachable
from app.journeys.runner import Journey, read


@dataclass(frozen=True, slots=True)
class HerNumber:
    """A number of today at the branch that the kiosk stands in."""

    visit: Visit
    branch: Branch
    prepared: Prepared | None


def number_here(bank: Bank) -> HerNumber | None:
    """Hers at this branch, where she waits by now: by signing in at its kiosk she has come."""
    branch = next(iter(bank.branches()), None)
    visit = next((each for each in bank.my_visits() if each.state.here and branch and each.branch_id == branch.branch_id), None)
    if branch is None or visit is None:
        return None
    return HerNumber(visit, branch, bank.prepared_for(visit) if visit.prepared else None)


def number_in_passing(bank: Bank) -> HerNumber | None:
    """The same for home, which comes also when the bank does not answer."""
    try:
        return number_here(bank)
    except (Refused, Unreachable):
        return None


def my_number(needs: Needs) -> Journey[None]:
    """Shows hers; where she has none, or would like another, one is taken."""
    mine = yield from read(number_here, needs.bank)
    known = replace((yield from before_asking(needs)), overheard=True)
    if mine is None:
        yield from take_a_number(needs, replace(known, here=next(iter(known.branches), None)))
    elif (yield from at_hand(needs, mine.visit, mine.branch, known.language, lines_of(mine.prepared), overheard=True)):
        yield from take_a_number(needs, known)
