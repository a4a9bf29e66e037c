"""What stands in the way of a standing order, as things are: each takes its turn, and what goes out before it is gone by then."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from app.bank.services import holds, safeguards
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.freeze import is_frozen
from app.bank.services.standing_order_days import goes_next
from app.bank.store import standing_orders
from app.bank.store.port import Tx
from app.bank.store.standing_orders import KeptRow
from app.domain.clearing import over_limit
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.zones import CHINA


@dataclass(frozen=True, slots=True)
class _Course:
    """What those before have left: ``available`` of each account, and what has gone to others on each day in each currency."""

    available: dict[str, Money] = field(default_factory=dict)
    gone: dict[tuple[date, str], Money] = field(default_factory=dict)


def in_the_way(tx: Tx, ctx: Context, kept: KeptRow) -> str | None:
    """``frozen``, or the code by which it would be refused; none where it goes out."""
    if is_frozen(tx, kept.order.person_id):
        return "frozen"
    course, reason = _Course(), None
    for each in sorted(standing_orders.in_force(tx, kept.order.person_id), key=_turn):
        if _turn(each) > _turn(kept):
            break
        if each.status is PaymentStatus.PENDING and not holds.is_held(tx, each.order.order_id):
            reason = _refused(tx, ctx, each, course)
    return reason


def _turn(kept: KeptRow) -> tuple[datetime, str]:
    """In this order the settler comes by."""
    return goes_next(kept.order), kept.order.order_id


def _refused(tx: Tx, ctx: Context, kept: KeptRow, course: _Course) -> str | None:
    """Why one is refused in its turn; what is not takes its part of the course."""
    details, core = parsed(kept.content).details, ctx.bank.core
    amount = details.instructed_amount.money
    debtor, creditor = (core.account_with(tx, number(each)) for each in (details.debtor_account, details.creditor_account))
    if debtor is None:
        return "account_unknown"
    on = goes_next(kept.order).astimezone(CHINA).date(), amount.currency
    gone = course.gone.get(on, Money(amount.currency, 0))
    own = creditor is not None and creditor.customer_id == debtor.customer_id
    known = safeguards.in_force(tx, ctx, kept.order.person_id, amount.currency)
    if not own and known and over_limit(amount, known, gone):
        return "AM14"
    available = course.available.get(debtor.account_id) or core.balances(tx, debtor.account_id).available
    if available < amount:
        return "AM04"
    course.available[debtor.account_id] = available - amount
    if not own:
        course.gone[on] = gone + amount
    return None
