"""Standing orders: starting the confirmations of one, beginning one that was confirmed, telling them, and stopping them.

When one goes out is in ``standing_order_runs``.
"""

from __future__ import annotations

from datetime import date

from app.bank.services import asking, checking, holds, payments, reviews
from app.bank.services.content import Derived, due_at, parsed
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.services.schedules import TOLD, schedule_of
from app.bank.services.standing_order_days import goes_next, looks_at
from app.bank.store import payments as payments_kept
from app.bank.store import standing_orders
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.bank.store.standing_orders import KeptRow, OrderRow
from app.contract.payments import InitiatePayment
from app.contract.standing_orders import StandingOrderBody, StandingOrders
from app.domain.payments import Clearing, PaymentStatus
from app.domain.schedules import Schedule, goes_out
from app.domain.zones import CHINA


def initiate(tx: Tx, ctx: Context, asked: InitiatePayment) -> str:
    """Starts the confirmations as those of any payment; refused ``review_unknown`` where what was reviewed goes out once."""
    if not is_order(reviews.remembered(tx, ctx, asked.payment_id, asked.content_hash)):
        raise Refusal("review_unknown")
    return payments.initiate(tx, ctx, asked)


def is_order(content: str) -> bool:
    """Whether a content as it was kept is one of these: it goes out again and again."""
    return schedule_of(parsed(content).details) is not None


def begin(tx: Tx, ctx: Context, payment: PaymentRow, derived: Derived) -> None:
    """Confirmed twice: it is in force as soon as nothing has to clear. No money is held meanwhile."""
    if derived.schedule is None:
        raise AssertionError("no standing order without a schedule")
    first, not_before = derived.schedule.first, due_at(derived.content, ctx.now(tx))
    standing_orders.add(tx, OrderRow(payment.payment_id, payment.person_id, first, looks_at(first), not_before))
    if derived.panel and any(each.kind == Clearing.FAMILY for each in derived.content.requires):
        asking.ask(tx, ctx, payment, derived.panel)
    else:
        payments_kept.set_status(tx, payment.payment_id, PaymentStatus.PENDING)
        payments.happened(tx, ctx, payment, "waiting" if derived.content.requires else "set_up")
    if derived.held:
        checking.hold(tx, ctx, payment, derived.held)


def list_orders(tx: Tx, ctx: Context, _: None) -> StandingOrders:
    """The caller's that are in force or about to be, the newest first."""
    return StandingOrders([told(tx, kept) for kept in standing_orders.in_force(tx, ctx.person_id)])


def every(tx: Tx, ctx: Context) -> list[StandingOrderBody]:
    """All that the caller ever had."""
    return [told(tx, kept) for kept in standing_orders.orders_of(tx, ctx.person_id)]


def stop(tx: Tx, ctx: Context, _: None) -> None:
    """Nothing of it goes out any more; may be repeated. What has gone out, or waits as a payment of its own, stays as it is."""
    payment = payments.own(tx, ctx, ctx.ids["orderId"])
    if standing_orders.order(tx, payment.payment_id) is None:
        raise Refusal("not_found")
    if not payment.status.final:
        payments.end_unpaid(tx, ctx, payment, PaymentStatus.CANCELLED, "withdrawn")
        payments.happened(tx, ctx, payment, "withdrawn")


def told(tx: Tx, kept: KeptRow) -> StandingOrderBody:
    """One as the wire tells it."""
    content, order = parsed(kept.content), kept.order
    goes = kept.status is PaymentStatus.PENDING and not holds.is_held(tx, order.order_id)
    days = next_days(order, schedule_in(kept)) if goes else ()
    return StandingOrderBody(order.order_id, kept.status.value, content, kept.content_hash, [day.isoformat() for day in days])


def next_days(order: OrderRow, schedule: Schedule) -> tuple[date, ...]:
    """When it goes out next. What could not go out when it should is tried again on a later day."""
    return (goes_next(order).astimezone(CHINA).date(), *goes_out(schedule, order.next_on, TOLD)[1:])


def schedule_in(kept: KeptRow) -> Schedule:
    """How often one goes out."""
    schedule = schedule_of(parsed(kept.content).details)
    if schedule is None:
        raise AssertionError("no standing order without a schedule")
    return schedule
