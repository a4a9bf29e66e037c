"""Visits as they are told: to her with her ticket, to staff of the branch with her name, to neither what the other alone needs."""

from __future__ import annotations

from collections.abc import Callable

from app.bank.services import branches
from app.bank.services.context import Context
from app.bank.services.links import name_of
from app.bank.store import visits
from app.bank.store.port import Tx
from app.bank.store.visits import VisitRow
from app.contract.visits import VisitBody
from app.domain.turns import place_on_coming
from app.domain.visits import VisitState, ticket_number, ticket_text


def state(tx: Tx, ctx: Context, row: VisitRow) -> VisitState:
    """How a visit stands now, whether the end of its day was put down or not."""
    return VisitState.EXPIRED if not row.state.over and row.day < branches.today(tx, ctx, row.branch_id) else row.state


def hers(tx: Tx, ctx: Context, row: VisitRow) -> VisitBody:
    """As its owner is told."""
    body = _common(tx, ctx, row, visits.on(tx, row.branch_id, row.day), _pace(tx, ctx, row.branch_id))
    body.draft_id, body.qr = row.draft_id, ticket_text(row.visit_id, row.tag)
    return body


def at_the_branch(tx: Tx, ctx: Context, row: VisitRow) -> VisitBody:
    """As staff of its branch are told."""
    return _for_staff(tx, ctx, row, visits.on(tx, row.branch_id, row.day), _pace(tx, ctx, row.branch_id))


def queue(tx: Tx, ctx: Context, branch_id: str) -> list[VisitBody]:
    """Today's numbers of a branch, as its staff are told."""
    line, wait = visits.on(tx, branch_id, branches.today(tx, ctx, branch_id)), _pace(tx, ctx, branch_id)
    return [_for_staff(tx, ctx, row, line, wait) for row in line]


def _pace(tx: Tx, ctx: Context, branch_id: str) -> Callable[[int], int]:
    return branches.pace(tx, ctx, branches.known(tx, branch_id))


def _for_staff(tx: Tx, ctx: Context, row: VisitRow, line: list[VisitRow], wait: Callable[[int], int]) -> VisitBody:
    body = _common(tx, ctx, row, line, wait)
    body.name, body.called_by = name_of(tx, row.person_id), name_of(tx, row.called_by)
    body.called_by_you = row.called_by == ctx.person_id
    return body


def _common(tx: Tx, ctx: Context, row: VisitRow, line: list[VisitRow], wait: Callable[[int], int]) -> VisitBody:
    standing = state(tx, ctx, row)
    ahead = _ahead(tx, ctx, row, line) if standing in (VisitState.TAKEN, VisitState.CHECKED_IN) else 0
    return VisitBody(
        visit_id=row.visit_id,
        branch_id=row.branch_id,
        purpose=row.purpose.value,
        day=row.day,
        number=ticket_number(row.purpose, row.sequence),
        state=standing.value,
        ahead=ahead,
        estimated_wait_minutes=wait(ahead),
        time=row.wanted_at and branches.known(tx, row.branch_id).at(row.wanted_at),
        prepared=row.draft_id is not None,
        window=row.called_to,
        passed_over=standing is VisitState.TAKEN and row.passed_over_at is not None,
        checked_in_at=row.checked_in_at,
    )


def _ahead(tx: Tx, ctx: Context, row: VisitRow, line: list[VisitRow]) -> int:
    """How many come before her; before one who was passed over, those who would if she came now."""
    others = [each for each in branches.waiting(line) if each.visit_id != row.visit_id]
    place = row.place
    if row.state is VisitState.TAKEN:
        present = [each.place for each in others if each.state is VisitState.CHECKED_IN]
        place = place_on_coming(place, row.passed_over_at, ctx.now(tx), present)
    return len([each for each in others if (each.place, each.sequence) < (place, row.sequence)])
