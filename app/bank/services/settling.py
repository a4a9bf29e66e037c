"""Settling: what was confirmed leaves, at once or when its wait is over, exactly once; and what has waited its day comes into force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from app.bank.core.port import Unbookable
from app.bank.services import (
    asking,
    assistance,
    checking,
    coaching,
    consents,
    holds,
    link_course,
    notices,
    reviews,
    safeguards,
    shares,
    standing_order_runs,
    visits,
)
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.freeze import is_frozen
from app.bank.services.payments import end_unpaid, happened
from app.bank.services.posting import post
from app.bank.store import approvals, checks, freezes, outgoing, pairings, payments, standing_orders
from app.bank.store import assistance as looks
from app.bank.store import coaching as coachings
from app.bank.store import reviews as reviews_kept
from app.bank.store import shares as shares_kept
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.bank.store.safeguards import changes_due
from app.contract.notices import NoticeCode
from app.contract.payments import Content
from app.domain.coaching import COACHING_LASTS
from app.domain.payments import PaymentStatus
from app.domain.safeguards import LOOSENS_AFTER
from app.domain.shares import SHARES_KEPT


@dataclass(frozen=True, slots=True)
class Due:
    """Something whose time has come, by its id, and what settles it, in a transaction of its own or not.

    It is a payment, a standing order, a request to those she trusts or to the bank's desk, a loosening, a freeze, a link or a visit.
    Writers take their turns, so that whoever else settles at the same moment finds nothing left to do.
    """

    resource: str
    settle: Callable[[Tx, Context], int]


def due(tx: Tx, now: datetime, most: int) -> list[Due]:
    """At most so many payments whose time has come, and as many of whatever else comes by itself, of each the longest due first."""
    payments_due = [Due(payment_id, partial(settle, payment_id=payment_id)) for payment_id in outgoing.due(tx, now, most)]
    orders_due = [Due(f"order:{each}", partial(standing_order_runs.come_due, order_id=each)) for each in standing_orders.due(tx, now, most)]
    requests_due = [Due(f"request:{each}", partial(asking.come_due, payment_id=each)) for each in approvals.due(tx, now, most)]
    checks_due = [Due(f"check:{each}", partial(checking.come_due, payment_id=each)) for each in checks.due(tx, now, most)]
    loosenings = [Due(row.change_id, partial(safeguards.apply_due, change_id=row.change_id)) for row in changes_due(tx, now, most)]
    thaws = [Due(f"thaw:{each}", partial(consents.come_due, person_id=each)) for each in freezes.due(tx, now - LOOSENS_AFTER, most)]
    links_due = [Due(pairing_id, partial(link_course.come_due, pairing_id=pairing_id)) for pairing_id in pairings.due(tx, now, most)]
    quiet_since = now - COACHING_LASTS
    coaching_over = [Due(each, partial(coaching.come_due, coaching_id=each)) for each in coachings.due(tx, now.date(), quiet_since, most)]
    old_shares = [Due(each, partial(shares.let_go, share_id=each)) for each in shares_kept.old(tx, now - SHARES_KEPT, most)]
    old_reviews = [Due("reviews", reviews.let_go)] if reviews_kept.old(tx, now - reviews.REVIEWS_KEPT) else []
    looks_over = [Due(each, partial(assistance.come_due, assistance_id=each)) for each in looks.due(tx, now, most)]
    old_numbers = [Due(each, partial(visits.come_due, visit_id=each)) for each in visits.outdated(tx, now, most)]
    return (
        payments_due
        + orders_due
        + requests_due
        + checks_due
        + loosenings
        + thaws
        + links_due
        + coaching_over
        + old_shares
        + old_reviews
        + looks_over
        + old_numbers
    )


def settle_due(tx: Tx, ctx: Context, most: int) -> int:
    """Settles what :func:`due` finds, all in this transaction; answers how much it was."""
    return sum(each.settle(tx, ctx) for each in due(tx, ctx.now(tx), most))


def settle(tx: Tx, ctx: Context, payment_id: str) -> int:
    """Settles one payment that has waited, or refuses it where it cannot be booked; answers 0 where it was not its time (any more)."""
    payment = payments.payment(tx, payment_id)
    until, now = outgoing.due_at(tx, payment_id), ctx.now(tx)
    if payment is None or payment.status is not PaymentStatus.PENDING or until is None or until > now or is_frozen(tx, payment.person_id):
        return 0
    if holds.is_held(tx, payment_id):
        checking.seem_to_wait(tx, ctx, payment_id)
        return 0
    content = parsed(payment.content)
    try:
        post(tx, ctx, payment, content, now)
    except Unbookable:
        end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "account_refused")
        happened(tx, ctx, payment, "refused")
        _tell_her(tx, ctx, payment, content, "payment_refused")
    else:
        _tell_her(tx, ctx, payment, content, "payment_settled")
    return 1


def _tell_her(tx: Tx, ctx: Context, payment: PaymentRow, content: Content, code: NoticeCode) -> None:
    details = content.details
    facts = {"paymentId": payment.payment_id, "creditorName": details.creditor_name, "amount": details.instructed_amount}
    notices.tell(tx, ctx, payment.person_id, code, facts)
