"""The queue of a branch: its staff let people in, call them to a window, and say that they were served."""

from __future__ import annotations

from app.bank.services import assistance, branches, visit_bodies, visits
from app.bank.services.context import Context
from app.bank.services.links import name_of
from app.bank.services.refusal import Refusal
from app.bank.store import visits as numbers
from app.bank.store.port import Tx
from app.bank.store.visits import VisitRow
from app.contract.visits import CallVisit, CheckIn, VisitBody
from app.domain.turns import place_on_coming
from app.domain.visits import VisitState


def check_in(tx: Tx, ctx: Context, asked: CheckIn) -> VisitBody:
    """Puts down that she has come. A ticket lets somebody in once: at the second counter it is used. At the kiosk she let herself in."""
    row = _shown(tx, ctx, asked.ticket) if asked.ticket is not None else _expected(tx, ctx)
    standing = visit_bodies.state(tx, ctx, row)
    if standing.over:
        raise Refusal("ticket_used", {"state": standing.value})
    if standing is VisitState.TAKEN:
        come(tx, ctx, row, ctx.person_id)
    elif asked.ticket is not None and row.checked_in_by not in (ctx.person_id, row.person_id):
        raise Refusal("ticket_used", {"state": standing.value, "name": name_of(tx, row.checked_in_by)})
    return _told(tx, ctx, row)


def let_in(tx: Tx, ctx: Context, person_id: str, branch_id: str) -> None:
    """Somebody is at the branch, by her own word at its kiosk: her number of today, where she has one, waits there from now on."""
    today = branches.today(tx, ctx, branch_id)
    for row in visits.open_of(tx, ctx, person_id):
        if (row.branch_id, row.day, row.state) == (branch_id, today, VisitState.TAKEN):
            come(tx, ctx, row, person_id)


def come(tx: Tx, ctx: Context, row: VisitRow, by: str) -> None:
    """She is there, by the word of staff or by her own at the branch's kiosk: she keeps her place.

    Where she comes long after her turn it is one a little behind that.
    """
    line, now = numbers.on(tx, row.branch_id, row.day), ctx.now(tx)
    present = [each.place for each in line if each.state is VisitState.CHECKED_IN]
    place = place_on_coming(row.place, row.passed_over_at, now, present)
    numbers.check_in(tx, row.visit_id, by=by, at=now, place=place)
    visits.tell(tx, ctx, row)


def call(tx: Tx, ctx: Context, asked: CallVisit) -> VisitBody:
    """Calls her to a window. Of two who call one number the second is told who was faster, and may take over once that one was asked."""
    row = _named(tx, ctx)
    standing = visit_bodies.state(tx, ctx, row)
    if standing.over:
        raise Refusal("visit_over", {"state": standing.value})
    if standing is VisitState.TAKEN:
        raise Refusal("visit_not_here")
    if standing is VisitState.CALLED and row.called_by != ctx.person_id and not asked.take_over:
        raise Refusal("visit_called", {"name": name_of(tx, row.called_by), "window": row.called_to})
    if (row.called_by, row.called_to) != (ctx.person_id, asked.window):
        _call(tx, ctx, row, asked.window)
    return _told(tx, ctx, row)


def finish(tx: Tx, ctx: Context, _: None) -> VisitBody:
    """She was served, or did not come to the window."""
    row = _named(tx, ctx)
    standing = visit_bodies.state(tx, ctx, row)
    if standing is VisitState.CALLED:
        visits.end(tx, ctx, row, VisitState.FINISHED)
    elif standing.over and standing is not VisitState.FINISHED:
        raise Refusal("visit_over", {"state": standing.value})
    elif not standing.over:
        raise Refusal("visit_not_called")
    return _told(tx, ctx, row)


def _call(tx: Tx, ctx: Context, row: VisitRow, window: int) -> None:
    """Whoever was before her and is not there is passed over; of staff, only the one who has called her looks on."""
    now = ctx.now(tx)
    for each in numbers.on(tx, row.branch_id, row.day):
        if each.state is VisitState.TAKEN and (each.place, each.sequence) < (row.place, row.sequence) and each.place <= now:
            numbers.pass_over(tx, each.visit_id, now)
    assistance.end_all(tx, ctx, row.visit_id, but=ctx.person_id)
    numbers.call(tx, row.visit_id, by=ctx.person_id, window=window, at=now)
    visits.tell_line(tx, ctx, row)
    ctx.poke(row.person_id)


def _shown(tx: Tx, ctx: Context, ticket: str) -> VisitRow:
    row = visits.ticket_of(tx, ctx, ticket, branches.of_staff(tx, ctx))
    if row.visit_id != ctx.ids["visitId"]:
        raise Refusal("ticket_unknown")
    return row


def _named(tx: Tx, ctx: Context) -> VisitRow:
    row = numbers.visit(tx, ctx.ids["visitId"])
    if row is None or row.branch_id != branches.of_staff(tx, ctx):
        raise Refusal("not_found")
    return row


def _expected(tx: Tx, ctx: Context) -> VisitRow:
    """Found without a ticket: she cannot be here yet for another day."""
    row = _named(tx, ctx)
    if row.day > branches.today(tx, ctx, row.branch_id):
        raise visits.for_another_day(row)
    return row


def _told(tx: Tx, ctx: Context, row: VisitRow) -> VisitBody:
    return visit_bodies.at_the_branch(tx, ctx, numbers.visit(tx, row.visit_id) or row)
