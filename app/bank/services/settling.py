"""Settling: what was confirmed leaves, at once or when its wait is over, exactly once; and what has waited its day comes into force."""

from __future__ import annotations

from datetime import datetime

from app.bank.core.port import Unbookable
from app.bank.services import notices, safeguards
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.freeze import is_frozen
from app.bank.services.payments import end_unpaid, happened, transfer_id
from app.bank.store import outgoing, payees, payments
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.notices import NoticeCode
from app.contract.payments import Content
from app.domain.payments import PaymentStatus


def post(tx: Tx, ctx: Context, payment: PaymentRow, content: Content, now: datetime) -> None:
    """Books a payment whose money is held; raises ``Unbookable`` where the payee's account does not take it (any more)."""
    core = ctx.bank.core
    creditor = number(content.details.creditor_account)
    core.post(tx, transfer_id(payment.payment_id), now)
    outgoing.settled(tx, payment.payment_id, now)
    payments.set_status(tx, payment.payment_id, PaymentStatus.SETTLED)
    happened(tx, ctx, payment, "settled")
    payees.paid(tx, payment.person_id, creditor, now)
    for account in (core.account_with(tx, number(content.details.debtor_account)), core.account_with(tx, creditor)):
        if account is not None:
            ctx.tell(tx, account.customer_id, "account.updated", account.account_id)


def settle_due(tx: Tx, ctx: Context, most: int) -> int:
    """Settles at most so many payments whose time has come, and puts as many changes in force; answers how much it was.

    Writers take their turns, so that whoever else settles at the same moment finds nothing left to do.
    """
    due = outgoing.due(tx, ctx.now(tx), most)
    return sum(settle(tx, ctx, payment_id) for payment_id in due) + safeguards.apply_due(tx, ctx, most)


def settle(tx: Tx, ctx: Context, payment_id: str) -> int:
    """Settles one payment that has waited, or refuses it where it cannot be booked; answers 0 where it was not its time (any more)."""
    payment = payments.payment(tx, payment_id)
    until, now = outgoing.due_at(tx, payment_id), ctx.now(tx)
    if payment is None or until is None or until > now or is_frozen(tx, payment.person_id):
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
