"""Asking those she trusts: who is asked, who is reminded, what comes of what they say, and of those who may not decide any more.

No request hangs for ever: nobody answers in three days, and it ends; too few are left, and the safety wait stands in for them.
"""

from __future__ import annotations

from app.bank.services import links, notices, requests, safeguards
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id, fresh_token
from app.bank.services.payments import end_unpaid, happened
from app.bank.store import approvals, decisions, freezes, outgoing, payments, standing_orders
from app.bank.store.approvals import ApprovalRow
from app.bank.store.decisions import DecisionRow, DecisionState
from app.bank.store.pairings import LinkRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.notices import NoticeCode
from app.domain.approvals import APPROVAL_LASTS, REMIND_AFTER, Agreement, Panel, Tally
from app.domain.clearing import safety_wait
from app.domain.family import Power
from app.domain.payments import PaymentStatus


def ask(tx: Tx, ctx: Context, payment: PaymentRow, panel: Panel) -> None:
    """Asks everybody on the panel about a payment whose money is held."""
    now = ctx.now(tx)
    payments.set_status(tx, payment.payment_id, PaymentStatus.WAITING_FOR_FAMILY)
    approvals.add(
        tx,
        ApprovalRow(
            payment_id=payment.payment_id,
            asked_at=now,
            expires_at=now + APPROVAL_LASTS,
            wanted=panel.required,
            required=panel.required,
            agreement=Agreement.AWAITED,
            stands_in_until=None,
            next_at=now + REMIND_AFTER,
        ),
    )
    for each in panel.asked:
        row = DecisionRow(fresh_id("aut"), payment.payment_id, each.pairing_id, each.helper_id, fresh_token())
        decisions.add(tx, row)
        ctx.tell(tx, row.helper_id, "approval.requested", row.authorisation_id)
        ctx.poke(row.helper_id)
    happened(tx, ctx, payment, "waiting_for_family")


def weigh(tx: Tx, ctx: Context, payment: PaymentRow) -> Agreement:
    """What those who were asked have come to by now, and what follows. Where they agree, the payment waits for nothing but its time."""
    approval = approvals.approval(tx, payment.payment_id)
    if approval is None:
        raise AssertionError("nobody was asked")
    states = [row.state for row in decisions.decisions_of(tx, payment.payment_id)]
    said = Tally(
        required=approval.required,
        approved=states.count(DecisionState.APPROVED),
        refused=states.count(DecisionState.REFUSED),
        open=states.count(DecisionState.WAITING),
    )
    if not said.refused and said.within_reach != said:  # after a no, nobody is missed and nothing waits
        _stand_in(tx, ctx, payment, said.within_reach.required)
    agreement = said.within_reach.agreement
    if agreement is Agreement.GIVEN:
        approvals.come_to(tx, payment.payment_id, agreement)
        requests.end(tx, ctx, payment.payment_id)
        payments.set_status(tx, payment.payment_id, PaymentStatus.PENDING)
    elif agreement is Agreement.REFUSED:
        end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "family_refused")
        happened(tx, ctx, payment, "refused")
    return agreement


def lost(tx: Tx, ctx: Context, row: DecisionRow, state: DecisionState) -> None:
    """Somebody who was asked may not decide any more."""
    decisions.end(tx, row.authorisation_id, state)
    ctx.tell(tx, row.helper_id, "approval.decided", row.authorisation_id)
    payment = payments.payment(tx, row.payment_id)
    if payment is not None and weigh(tx, ctx, payment) is Agreement.GIVEN:
        happened(tx, ctx, payment, "waiting")


def link_changed(tx: Tx, ctx: Context, link: LinkRow) -> None:
    """Where a link does not give the power to approve any more, what was asked under it is over, for good."""
    if links.in_force(link, ctx.now(tx)) and Power.APPROVE in link.powers:
        return
    for row in decisions.waiting_under(tx, link.pairing_id):
        lost(tx, ctx, row, DecisionState.OVER)
    if freezes.drop_consent(tx, link.pairing_id):
        ctx.tell(tx, link.customer_id, "freeze.updated", link.customer_id)


def come_due(tx: Tx, ctx: Context, payment_id: str) -> int:
    """Reminds those who have not answered, or ends what nobody has decided in time; answers 0 where it was not its time (any more)."""
    approval, payment, now = approvals.approval(tx, payment_id), payments.payment(tx, payment_id), ctx.now(tx)
    if approval is None or payment is None or approval.next_at is None or approval.next_at > now:
        return 0
    if approval.expires_at > now:
        approvals.reminded(tx, payment_id)
        _remind(tx, ctx, payment, approval)
    else:
        end_unpaid(tx, ctx, payment, PaymentStatus.REFUSED, "DS24")
        happened(tx, ctx, payment, "expired")
        tell_her(tx, ctx, payment, "payment_expired")
    return 1


def tell_her(tx: Tx, ctx: Context, payment: PaymentRow, code: NoticeCode, **more: object) -> None:
    """Leaves her a notice about a payment."""
    notices.tell(tx, ctx, payment.person_id, code, requests.facts(parsed(payment.content)) | more)


def _remind(tx: Tx, ctx: Context, payment: PaymentRow, approval: ApprovalRow) -> None:
    for row in decisions.decisions_of(tx, payment.payment_id):
        if row.state is DecisionState.WAITING and links.may(tx, ctx, row.helper_id, payment.person_id, Power.APPROVE):
            facts = {"pairingId": row.pairing_id, "customerName": links.name_of(tx, payment.person_id)}
            about = {"paymentId": payment.payment_id, "authorisationId": row.authorisation_id, "expiresAt": approval.expires_at}
            notices.tell(tx, ctx, row.helper_id, "approval_waits", facts | about)
            ctx.tell(tx, row.helper_id, "approval.requested", row.authorisation_id)
            ctx.poke(row.helper_id)


def _stand_in(tx: Tx, ctx: Context, payment: PaymentRow, required: int) -> None:
    """From now on the safety wait stands in for whoever is missing, and she is told."""
    now, amount = ctx.now(tx), parsed(payment.content).details.instructed_amount
    known = safeguards.in_force(tx, ctx, payment.person_id, amount.currency)
    if known is None:
        raise AssertionError("a payment in a currency that the bank does not pay in")
    until = safety_wait(now, known)
    approvals.stand_in(tx, payment.payment_id, required, until)
    outgoing.postpone_one(tx, payment.payment_id, until)
    standing_orders.postpone_one(tx, payment.payment_id, until)
    happened(tx, ctx, payment, "wait_stands_in")
    tell_her(tx, ctx, payment, "payment_family_missing", until=until, stillAsked=required)
