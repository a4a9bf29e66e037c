"""Posting: what happens in the moment in which a payment's money leaves."""

from __future__ import annotations

from datetime import datetime

from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.services.paying_bills import says_a_bill
from app.bank.services.payments import happened, transfer_id
from app.bank.store import bills, outgoing, payees, payments
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
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
    payees.not_paid(tx, payment.payment_id)
    if says_a_bill(content.details):
        bills.paid(tx, payment.person_id, payment.payment_id, now)
    for account in (core.account_with(tx, number(content.details.debtor_account)), core.account_with(tx, creditor)):
        if account is not None:
            ctx.tell(tx, account.customer_id, "account.updated", account.account_id)
