"""Requests to those she trusts, from the payment's end: what they are about, and that they are over."""

from __future__ import annotations

from app.bank.services.context import Context
from app.bank.store import approvals, decisions
from app.bank.store.decisions import DecisionState
from app.bank.store.port import Tx
from app.contract.payments import Content
from app.contract.schedules import meant
from app.domain.approvals import Agreement


def facts(content: Content) -> dict[str, object]:
    """What a notice or the diary says of the payment that is asked about; and that it is a standing order, where it is one."""
    details = content.details
    order = {"orderId": content.payment_id} if meant(details.schedule) else {}
    return {"paymentId": content.payment_id, "creditorName": details.creditor_name, "amount": details.instructed_amount} | order


def end(tx: Tx, ctx: Context, payment_id: str) -> None:
    """Whoever has not decided is not asked any more."""
    for row in decisions.decisions_of(tx, payment_id):
        if row.state is DecisionState.WAITING:
            decisions.end(tx, row.authorisation_id, DecisionState.OVER)
            ctx.tell(tx, row.helper_id, "approval.decided", row.authorisation_id)


def withdraw(tx: Tx, ctx: Context, payment_id: str) -> None:
    """The payment has ended: nobody can agree to it any more. Nothing happens where nobody was asked."""
    approval = approvals.approval(tx, payment_id)
    if approval is not None and approval.agreement is Agreement.AWAITED:
        approvals.come_to(tx, payment_id, Agreement.REFUSED)
        end(tx, ctx, payment_id)
