"""Standing orders, as their days come: looking ahead, paying, trying again, giving up.

What a day of the schedule becomes is put down once, in the transaction in which the money is held: however many settle at the same moment,
or if the bank goes down in the middle, it is paid once. A day that the bank itself has missed is made up for as soon as it is back, the
oldest first.
"""

from __future__ import annotations

import uuid
from dataclasses import replace

from msgspec.structs import replace as with_fields

from app.bank.services import confirmations, content, holds, notices, payments
from app.bank.services.content import parsed
from app.bank.services.context import Caller, Context
from app.bank.services.freeze import is_frozen
from app.bank.services.refusal import Refusal
from app.bank.services.standing_order_days import looks_at, opens, pays_at
from app.bank.services.standing_orders import schedule_in
from app.bank.services.standing_orders_ahead import in_the_way
from app.bank.store import payments as payments_kept
from app.bank.store import standing_orders
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.bank.store.standing_orders import KeptRow, OrderRow
from app.bank.store.undoing import attempt
from app.contract.canonical import canonical, digest_of
from app.contract.notices import NoticeCode
from app.contract.payments import ReviewPayment
from app.contract.schedules import told
from app.domain.business_days import modified_following, next_business_day
from app.domain.payments import PaymentStatus
from app.domain.schedules import day_after
from app.domain.standing_orders import TRIES
from app.domain.zones import CHINA


def come_due(tx: Tx, ctx: Context, order_id: str) -> int:
    """Looks ahead, or pays; answers 0 where it was not its time (any more)."""
    kept, now = standing_orders.order(tx, order_id), ctx.now(tx)
    if kept is None or kept.order.next_at is None or kept.order.next_at > now or holds.is_held(tx, order_id):
        return 0
    if kept.status is not PaymentStatus.PENDING:
        return 0
    order = kept.order if kept.order.looked and pays_at(kept.order) <= now else _look(tx, ctx, kept)
    if order.next_at and order.next_at <= now:
        _pay(tx, _as_she(ctx, order), replace(kept, order=order))
    return 1


def _look(tx: Tx, ctx: Context, kept: KeptRow) -> OrderRow:
    """Tells her what stands in its way as things are, while there is time to do something about it; looks again each business day until
    it has told.
    """
    order, now, goes = kept.order, ctx.now(tx), pays_at(kept.order)
    reason = in_the_way(tx, ctx, kept) if goes > now and not order.tries else None
    again = opens(next_business_day(now.astimezone(CHINA).date()))
    looked = replace(order, looked=True, next_at=goes if reason else min(goes, again))
    standing_orders.keep(tx, looked)
    if not order.looked:
        ctx.tell(tx, order.person_id, "freeze.updated", order.person_id)
    if reason:
        _tell(tx, ctx, kept, "standing_order_at_risk", reason=reason, day=goes.astimezone(CHINA).date().isoformat())
    return looked


def _pay(tx: Tx, ctx: Context, kept: KeptRow) -> None:
    """Pays what is due; or puts it off to the next business day, so often, and then gives it up. She is told either way."""
    order, now = kept.order, ctx.now(tx)
    paid, reason = _sent(tx, ctx, kept)
    if paid:
        standing_orders.add_run(tx, order.order_id, order.next_on, now, payment_id=paid)
        if reason:
            _tell(tx, ctx, kept, "standing_order_not_paid", reason=reason, paymentId=paid)
        _go_on(tx, ctx, kept)
    elif order.tries + 1 < TRIES:
        again = next_business_day(now.astimezone(CHINA).date())
        standing_orders.keep(tx, replace(order, tries=order.tries + 1, next_at=max(opens(again), order.not_before)))
        _tell(tx, ctx, kept, "standing_order_not_paid", reason=reason, again=again.isoformat())
    else:
        standing_orders.add_run(tx, order.order_id, order.next_on, now, reason=reason)
        _tell(tx, ctx, kept, "standing_order_given_up", reason=reason)
        _go_on(tx, ctx, kept)


def _sent(tx: Tx, ctx: Context, kept: KeptRow) -> tuple[str | None, str]:
    """The payment that has gone out, or ``waits`` as any other does; or why there is none."""
    if is_frozen(tx, kept.order.person_id):
        return None, "frozen"
    try:
        with attempt(tx, Refusal):
            payment_id = _made(tx, ctx, kept)
    except Refusal as no:
        return None, no.code
    made = payments_kept.payment(tx, payment_id)
    return payment_id, "waits" if made and made.status.waits else ""


def _made(tx: Tx, ctx: Context, kept: KeptRow) -> str:
    shown = parsed(kept.content)
    payment_id = str(uuid.uuid4())
    asked = ReviewPayment(payment_id, with_fields(shown.details, schedule=told(None)), shown.answers)
    derived = content.derive(tx, ctx, asked, (), order=shown)
    written = canonical(derived.content)
    payment = PaymentRow(payment_id, kept.order.person_id, PaymentStatus.RECEIVED, written.decode(), digest_of(written))
    payments_kept.add_payment(tx, payment)
    payments.happened(tx, ctx, payment, "received")
    confirmations.leave(tx, ctx, payment, derived)
    return payment_id


def _go_on(tx: Tx, ctx: Context, kept: KeptRow) -> None:
    """To the next of its days; or it is over."""
    schedule, order = schedule_in(kept), kept.order
    day = day_after(schedule, order.next_on)
    if day is None:
        standing_orders.end(tx, order.order_id)
        payments_kept.set_status(tx, order.order_id, PaymentStatus.CANCELLED, "standing_order_over")
        _tell(tx, ctx, kept, "standing_order_over")
    else:
        standing_orders.keep(tx, OrderRow(order.order_id, order.person_id, day, looks_at(day), order.not_before))
    ctx.tell(tx, order.person_id, "payment.updated", order.order_id)


def _tell(tx: Tx, ctx: Context, kept: KeptRow, code: NoticeCode, **more: str) -> None:
    details = parsed(kept.content).details
    day = modified_following(kept.order.next_on).isoformat()
    facts = {"orderId": kept.order.order_id, "creditorName": details.creditor_name, "amount": details.instructed_amount, "day": day}
    notices.tell(tx, ctx, kept.order.person_id, code, facts | more)


def _as_she(ctx: Context, order: OrderRow) -> Context:
    """The bank acting for whoever has confirmed it."""
    return replace(ctx, admitted=Caller(order.person_id, device_id="", session_id=""))
