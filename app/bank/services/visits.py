"""Visits, from her side: she takes a number, sees how far it is, and gives it up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from app.bank.services import assistance, attempts, branches, visit_bodies
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id, fresh_token
from app.bank.services.prepared import find as find_prepared
from app.bank.services.refusal import Refusal
from app.bank.store import drafts, kiosks, people, visits
from app.bank.store.branches import BranchRow, staff_of
from app.bank.store.branches import branches as all_branches
from app.bank.store.port import Tx
from app.bank.store.visits import VisitRow
from app.contract.visits import TakeNumber, VisitBody, Visits
from app.domain.turns import is_on_the_quarter
from app.domain.visits import TAKEN_AHEAD, Purpose, VisitState, ticket_parts

_TAG: Final = 22
"""Signs of a ticket's random part: 132 bits."""


def list_visits(tx: Tx, ctx: Context, _: None) -> Visits:
    """The caller's that are open; a teller's branch's of today."""
    if people.has_role(tx, ctx.person_id, "teller"):
        return Visits(visit_bodies.queue(tx, ctx, branches.of_staff(tx, ctx)))
    return Visits([visit_bodies.hers(tx, ctx, row) for row in open_of(tx, ctx, ctx.person_id)])


def open_of(tx: Tx, ctx: Context, person_id: str) -> list[VisitRow]:
    """A person's that are not over, each by the day that it is at its branch, the next first."""
    found = visits.open_of(tx, person_id, ctx.now(tx).date() - timedelta(days=1))
    return [row for row in found if not visit_bodies.state(tx, ctx, row).over]


def take(tx: Tx, ctx: Context, asked: TakeNumber) -> str:
    """Takes a number; answers the visit's id."""
    branch = branches.known(tx, asked.branch_id)
    now = branch.at(ctx.now(tx))
    if asked.walk_in and kiosks.branch_of(tx, ctx.caller.device_id) != branch.branch_id:
        raise Refusal("forbidden")
    place, purpose = _place(branch, now, asked), Purpose(asked.purpose)
    line = visits.on(tx, branch.branch_id, place.date())
    _refuse_second(ctx, line)
    if branches.is_full(branch, line):
        raise Refusal("branch_full")
    if asked.draft_id is not None and find_prepared(tx, ctx, ctx.person_id, asked.draft_id, purpose) is None:
        raise Refusal("visit_draft_refused")
    attempts.count_sparingly(tx, ctx, f"visits:{ctx.person_id}", ctx.bank.rules.visits_an_hour, ctx.bank.rules.visits_a_day)
    row = VisitRow(
        visit_id=fresh_id("vis"),
        person_id=ctx.person_id,
        branch_id=branch.branch_id,
        purpose=purpose,
        day=place.date(),
        sequence=visits.next_sequence(tx, branch.branch_id, place.date()),
        tag=fresh_token()[:_TAG],
        state=VisitState.CHECKED_IN if asked.walk_in else VisitState.TAKEN,
        place=place,
        taken_at=now,
        wanted_at=place if asked.time else None,
        draft_id=asked.draft_id,
        checked_in_at=now if asked.walk_in else None,
        checked_in_by=ctx.person_id if asked.walk_in else None,
    )
    visits.add(tx, row)
    tell(tx, ctx, row)
    return row.visit_id


def taken(tx: Tx, ctx: Context, _: TakeNumber, visit_id: str) -> VisitBody:
    """The number, as it stands."""
    row = visits.visit(tx, visit_id)
    if row is None:
        raise Refusal("not_found")
    return visit_bodies.hers(tx, ctx, row)


def give_up(tx: Tx, ctx: Context, _: None) -> None:
    """She will not come; one that is over already stays as it is. Once she was called it is with the one who has called her."""
    row = visits.visit(tx, ctx.ids["visitId"])
    if row is None or row.person_id != ctx.person_id:
        raise Refusal("not_found")
    standing = visit_bodies.state(tx, ctx, row)
    if standing is VisitState.CALLED:
        raise Refusal("visit_called", {"window": row.called_to})
    if not standing.over:
        end(tx, ctx, row, VisitState.GIVEN_UP)


def end(tx: Tx, ctx: Context, row: VisitRow, state: VisitState) -> None:
    """Ends a visit, with every look at it and with what was prepared for it."""
    _end(tx, ctx, row, state)
    tell_line(tx, ctx, row)


def _end(tx: Tx, ctx: Context, row: VisitRow, state: VisitState) -> None:
    assistance.end_all(tx, ctx, row.visit_id)
    visits.end(tx, row.visit_id, state, ctx.now(tx))
    if row.draft_id is not None:
        drafts.forget(tx, row.person_id, row.draft_id)


def outdated(tx: Tx, now: datetime, most: int) -> list[str]:
    """At most so many whose day is over at their branch, and nobody has put it down."""
    return [each for branch in all_branches(tx) for each in visits.outdated(tx, branch.branch_id, branch.today(now), most)][:most]


def come_due(tx: Tx, ctx: Context, visit_id: str) -> int:
    """Puts down that its day is over; answers 0 where it is not. Nobody moves up in the line of a day that is over."""
    row = visits.visit(tx, visit_id)
    if row is None or row.state.over or visit_bodies.state(tx, ctx, row) is not VisitState.EXPIRED:
        return 0
    _end(tx, ctx, row, VisitState.EXPIRED)
    tell(tx, ctx, row)
    return 1


def ticket_of(tx: Tx, ctx: Context, text: str, branch_id: str) -> VisitRow:
    """The visit of a ticket that somebody shows at a branch today.

    Refused ``ticket_unknown``, ``ticket_branch``, ``ticket_day`` with the ``day``, ``ticket_used`` with the ``state`` it came to.
    """
    parts = ticket_parts(text)
    row = visits.visit(tx, parts[0]) if parts else None
    if parts is None or row is None or row.tag != parts[1]:
        raise Refusal("ticket_unknown")
    if row.branch_id != branch_id:
        raise Refusal("ticket_branch", {"branchId": row.branch_id})
    if row.day != branches.today(tx, ctx, branch_id):
        raise for_another_day(row)
    if row.state.over:
        raise Refusal("ticket_used", {"state": row.state.value})
    return row


def for_another_day(row: VisitRow) -> Refusal:
    """What is said where a number of another day is shown."""
    return Refusal("ticket_day", {"day": row.day.isoformat()})


def tell(tx: Tx, ctx: Context, row: VisitRow) -> None:
    """Lets her look again, and the staff of the branch, whose queue is that of today."""
    staff = staff_of(tx, row.branch_id) if row.day == branches.today(tx, ctx, row.branch_id) else ()
    _tell(tx, ctx, row.visit_id, (row.person_id, *staff))


def tell_line(tx: Tx, ctx: Context, row: VisitRow) -> None:
    """The same, and everybody of that day who has now fewer before them."""
    tell(tx, ctx, row)
    for other in visits.on(tx, row.branch_id, row.day):
        if not other.state.over and other.visit_id != row.visit_id:
            _tell(tx, ctx, other.visit_id, (other.person_id,))


def _tell(tx: Tx, ctx: Context, visit_id: str, people_told: Iterable[str]) -> None:
    for person_id in people_told:
        ctx.tell(tx, person_id, "visit.updated", visit_id)


def _refuse_second(ctx: Context, line: list[VisitRow]) -> None:
    for row in line:
        if row.person_id == ctx.person_id and not row.state.over:
            raise Refusal("visit_exists", {"visitId": row.visit_id})


def _place(branch: BranchRow, now: datetime, asked: TakeNumber) -> datetime:
    """When it is to be her turn at the earliest: now, when the branch opens today, or the time she wishes."""
    if asked.time is not None:
        return _wished(branch, now, asked.time)
    if branch.closes_at(now):
        return now
    opens_at = branch.opens_at(now)
    if opens_at is None or opens_at.date() != now.date():
        raise _closed(opens_at)
    return opens_at


def _wished(branch: BranchRow, now: datetime, wish: datetime) -> datetime:
    try:
        time = wish.astimezone(now.tzinfo)
    except OverflowError as no:  # before the first day that there is, or after the last
        raise Refusal("visit_time_refused") from no
    if not is_on_the_quarter(time) or time <= now or time.date() - now.date() > timedelta(days=TAKEN_AHEAD):
        raise Refusal("visit_time_refused")
    if not branch.closes_at(time):
        raise _closed(branch.opens_at(time))
    return time


def _closed(opens_at: datetime | None) -> Refusal:
    return Refusal("branch_closed", {"opensAt": opens_at.isoformat()} if opens_at else {})


def all_of(tx: Tx, ctx: Context) -> list[VisitBody]:
    """Every visit that the caller ever made."""
    return [visit_bodies.hers(tx, ctx, row) for row in visits.all_of(tx, ctx.person_id)]
