"""Assistance: staff look at what somebody at the branch has prepared. It stands in her diary, she sees it begin, and ends it at once.

Whether one goes on is asked in the very transaction that uses it: it is over the moment that its time, its visit or the session of the one
who looks is, though the settler puts that down a little later.
"""

from __future__ import annotations

from app.bank.services import branches, diary, notices, prepared, visit_bodies
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.links import name_of
from app.bank.services.refusal import Refusal
from app.bank.store import assistance, sessions, visits
from app.bank.store.assistance import EndedBy, LookRow
from app.bank.store.port import Tx
from app.bank.store.visits import VisitRow
from app.contract.assistance import AssistanceBody, Assistances, BeginAssistance
from app.domain.visits import LOOK_LASTS


def begin(tx: Tx, ctx: Context, asked: BeginAssistance) -> str:
    """Begins a look, or goes on with the one that is open; answers the id. Where she has ended one, it is hers to say in person."""
    row = visits.visit(tx, asked.visit_id)
    if row is None or row.branch_id != branches.of_staff(tx, ctx):
        raise Refusal("not_found")
    if not visit_bodies.state(tx, ctx, row).here:
        raise Refusal("visit_not_here")
    for look in assistance.at_visit(tx, row.visit_id):
        if look.ended_by == "customer":
            raise Refusal("assistance_over")
        if look.session_id == ctx.caller.session_id and not is_over(tx, ctx, look):
            return look.assistance_id
    return _begin(tx, ctx, row).assistance_id


def begun(tx: Tx, ctx: Context, _: BeginAssistance, assistance_id: str) -> AssistanceBody:
    """The look, with what was prepared."""
    look, row = _look(tx, assistance_id)
    return _to_staff(tx, ctx, look, row)


def list_open(tx: Tx, ctx: Context, _: None) -> Assistances:
    """Those at what the caller has prepared, or the caller's own."""
    found = (look for look in assistance.unended(tx, ctx.person_id) if not is_over(tx, ctx, look))
    return Assistances([_told(tx, ctx, look) for look in found])


def read(tx: Tx, ctx: Context, _: None) -> AssistanceBody:
    """What was prepared, to the one who looks, in the session that began it; to her, who looks and until when."""
    look, row = _own(tx, ctx)
    return _told(tx, ctx, look) if row.person_id == ctx.person_id else _to_staff(tx, ctx, look, row)


def end(tx: Tx, ctx: Context, _: None) -> None:
    """Either ends it, at once; may be repeated."""
    look, row = _own(tx, ctx)
    if look.ended_at is None:
        _end(tx, ctx, look, row, "customer" if row.person_id == ctx.person_id else "staff")


def end_all(tx: Tx, ctx: Context, visit_id: str, *, but: str = "") -> None:
    """Ends every look at a visit, but those of one member of staff where one is named."""
    for look in assistance.at_visit(tx, visit_id):
        if look.ended_at is None and look.staff_id != but:
            _end(tx, ctx, look, _look(tx, look.assistance_id)[1], "bank")


def come_due(tx: Tx, ctx: Context, assistance_id: str) -> int:
    """Puts down that one has ended by itself; answers 0 where it goes on."""
    look, row = _look(tx, assistance_id)
    if look.ended_at is not None or not is_over(tx, ctx, look):
        return 0
    _end(tx, ctx, look, row, "bank")
    return 1


def is_over(tx: Tx, ctx: Context, look: LookRow) -> bool:
    """Whether a look has ended, put down or not."""
    if look.ended_at is not None or ctx.now(tx) >= look.ends_at:
        return True
    row = visits.visit(tx, look.visit_id)
    return row is None or not visit_bodies.state(tx, ctx, row).here or not sessions.is_open(tx, look.session_id, ctx.bank.instant())


def _begin(tx: Tx, ctx: Context, row: VisitRow) -> LookRow:
    now, name = ctx.now(tx), name_of(tx, ctx.person_id)
    look = LookRow(fresh_id("ast"), row.visit_id, ctx.person_id, ctx.caller.session_id, now, now + LOOK_LASTS)
    assistance.begin(tx, look)
    diary.note(tx, ctx, row.person_id, "", name, "visit_looked", {"visitId": row.visit_id, "purpose": row.purpose.value})
    notices.tell(tx, ctx, row.person_id, "visit_looked_at", {"visitId": row.visit_id, "name": name, "until": look.ends_at})
    _tell(tx, ctx, look, row)
    return look


def _end(tx: Tx, ctx: Context, look: LookRow, row: VisitRow, by: EndedBy) -> None:
    assistance.end(tx, look.assistance_id, by, ctx.now(tx))
    _tell(tx, ctx, look, row)


def _tell(tx: Tx, ctx: Context, look: LookRow, row: VisitRow) -> None:
    """Lets both look again."""
    for person_id in (row.person_id, look.staff_id):
        ctx.tell(tx, person_id, "visit.updated", row.visit_id)


def _own(tx: Tx, ctx: Context) -> tuple[LookRow, VisitRow]:
    look, row = _look(tx, ctx.ids["assistanceId"])
    if ctx.person_id not in (look.staff_id, row.person_id):
        raise Refusal("not_found")
    return look, row


def _look(tx: Tx, assistance_id: str) -> tuple[LookRow, VisitRow]:
    look = assistance.look(tx, assistance_id)
    row = visits.visit(tx, look.visit_id) if look else None
    if look is None or row is None:
        raise Refusal("not_found")
    return look, row


def _to_staff(tx: Tx, ctx: Context, look: LookRow, row: VisitRow) -> AssistanceBody:
    if look.session_id != ctx.caller.session_id or is_over(tx, ctx, look):
        raise Refusal("assistance_over")
    body = _told(tx, ctx, look)
    body.prepared = prepared.shown(tx, ctx, row)
    return body


def _told(tx: Tx, ctx: Context, look: LookRow) -> AssistanceBody:
    return AssistanceBody(look.assistance_id, look.visit_id, look.ends_at, name_of(tx, look.staff_id), over=is_over(tx, ctx, look))


def all_of(tx: Tx, ctx: Context) -> list[AssistanceBody]:
    """Every look that was taken at what the caller had prepared."""
    looks = (look for row in visits.all_of(tx, ctx.person_id) for look in assistance.at_visit(tx, row.visit_id))
    return [_told(tx, ctx, look) for look in looks]
