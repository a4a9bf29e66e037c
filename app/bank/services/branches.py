"""Branches: whether one is open, how many wait there, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from app.bank.services.context import Context
from app.bank.services.people import caller
from app.bank.services.refusal import Refusal
from app.bank.store import branches, kiosks, visits
from app.bank.store.branches import BranchRow
from app.bank.store.port import Tx
from app.bank.store.visits import VisitRow
from app.contract.visits import BranchBody, Branches, BranchTexts
from app.domain.regions import nearness
from app.domain.turns import PACE_OF, estimated_wait_minutes
from app.domain.visits import BranchText, VisitState

_WAITING: Final = (VisitState.TAKEN, VisitState.CHECKED_IN)


def list_branches(tx: Tx, ctx: Context, _: None) -> Branches:
    """All of them, that of a member of staff first, and at a kiosk that which it stands in; else the nearest to where she lives."""
    own = kiosks.branch_of(tx, ctx.caller.device_id) or branches.works_at(tx, ctx.person_id)
    region = caller(tx, ctx).region
    found = sorted(branches.branches(tx), key=lambda each: (each.branch_id != own, -nearness(each.region, region), each.branch_id))
    return Branches([_told(tx, ctx, each) for each in found])


def known(tx: Tx, branch_id: str) -> BranchRow:
    """The branch with this id; refused ``branch_unknown``."""
    found = branches.branch(tx, branch_id)
    if found is None:
        raise Refusal("branch_unknown")
    return found


def today(tx: Tx, ctx: Context, branch_id: str) -> date:
    """What day it is at a branch."""
    return known(tx, branch_id).today(ctx.now(tx))


def of_staff(tx: Tx, ctx: Context) -> str:
    """Where the caller works; refused ``forbidden`` for whom no branch was put down."""
    branch_id = branches.works_at(tx, ctx.person_id)
    if branch_id is None:
        raise Refusal("forbidden")
    return branch_id


def waiting(line: list[VisitRow]) -> list[VisitRow]:
    """Those of a line who wait, or are expected: whoever was passed over is not."""
    return [row for row in line if row.state in _WAITING and (row.state is VisitState.CHECKED_IN or row.passed_over_at is None)]


def pace(tx: Tx, ctx: Context, branch: BranchRow) -> Callable[[int], int]:
    """How many minutes somebody may wait at a branch who has so many before her."""
    now = branch.at(ctx.now(tx))
    hours = branch.open_on(now)
    since = max(now - PACE_OF, hours[0]) if hours and hours[0] <= now else now - PACE_OF
    served, windows = visits.served_since(tx, branch.branch_id, since)
    return partial(estimated_wait_minutes, served=served, within=now - since, windows=windows, usual_minutes=branch.usual_minutes)


def is_full(branch: BranchRow, line: list[VisitRow]) -> bool:
    """Whether no more numbers are given for the day of this line."""
    return sum(not row.state.over for row in line) >= branch.most_waiting


def _told(tx: Tx, ctx: Context, branch: BranchRow) -> BranchBody:
    now = branch.at(ctx.now(tx))
    line, closes_at = visits.on(tx, branch.branch_id, now.date()), branch.closes_at(now)
    ahead = len([row for row in waiting(line) if row.place <= now])
    return BranchBody(
        branch_id=branch.branch_id,
        name=_texts(branch.name),
        address=_texts(branch.address),
        open=closes_at is not None,
        ahead=ahead,
        estimated_wait_minutes=pace(tx, ctx, branch)(ahead),
        opens_at=None if closes_at else branch.opens_at(now),
        closes_at=closes_at,
        full=is_full(branch, line),
        zone=branch.zone,
        region=branch.region,
    )


def _texts(said: BranchText) -> BranchTexts:
    return BranchTexts(said.zh_CN, said.en)
