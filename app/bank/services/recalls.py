"""Recalls: asking for money back that has gone out. The bank asks the other bank; nobody can promise it."""

from __future__ import annotations

from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.payments import happened, own
from app.bank.services.refusal import Refusal
from app.bank.store import recalls
from app.bank.store.port import Tx
from app.bank.store.recalls import RecallRow
from app.contract.payments import AskRecall
from app.domain.payments import PaymentStatus


def ask(tx: Tx, ctx: Context, asked: AskRecall) -> str:
    """Asks for a payment of the caller back, once: whatever is said later, the first request stands. Answers the payment's id."""
    payment = own(tx, ctx, ctx.payment_id)
    if payment.status is not PaymentStatus.SETTLED:
        raise Refusal("payment_not_sent", {"transactionStatus": payment.status.value})
    if recalls.recall_of(tx, payment.payment_id) is None:
        recalls.add(tx, RecallRow(fresh_id("rec"), payment.payment_id, asked.what, ctx.now(tx)))
        happened(tx, ctx, payment, "recall_requested")
    return payment.payment_id
