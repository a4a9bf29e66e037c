"""Approvals: what waits for a helper, and deciding it, once, signed over exactly what both have seen.

Paused, ended, expired and decided look alike to him: the request is over.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from app.bank.services import asking, checking, confirmations, diary, helpers, links, pages, requests, settling, standing_orders
from app.bank.services.accounts import number
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.devices import is_trusted
from app.bank.services.payments import happened
from app.bank.services.refusal import Refusal
from app.bank.store import approvals, decisions, devices, pairings, payments
from app.bank.store.approvals import ApprovalRow
from app.bank.store.decisions import DecisionRow, DecisionState
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract import approvals as contract
from app.contract.approvals import ApprovalBody, Decide, RequestState, Usual
from app.contract.canonical import digest
from app.contract.diary import DiaryCode
from app.contract.payments import Authorisation, Confirm, Content
from app.contract.wire import Amount
from app.domain.approvals import Agreement, usual
from app.domain.astray import leads_astray
from app.domain.checks import Held, HeldFor
from app.domain.family import Power

COMPARED_OVER: Final = timedelta(days=365)
"""So far back goes what she usually pays."""
_SIGNED: Final[dict[str, tuple[DecisionState, DiaryCode]]] = {
    "approve": (DecisionState.APPROVED, "request_approved"),
    "refuse": (DecisionState.REFUSED, "request_refused"),
}


def authorise(tx: Tx, ctx: Context, asked: Confirm | Decide) -> Authorisation | ApprovalBody | Refusal:
    """Takes a confirmation of hers, or a decision of somebody who is asked."""
    if isinstance(asked, Confirm):
        return confirmations.confirm(tx, ctx, asked)
    if ctx.caller.at_kiosk:
        raise Refusal("not_at_kiosk")
    return decide(tx, ctx, asked)


def authorise_order(tx: Tx, ctx: Context, asked: Confirm | Decide) -> Authorisation | ApprovalBody | Refusal:
    """The same of a standing order; a payment that goes out once is not found."""
    payment = payments.payment(tx, ctx.payment_id)
    if payment is None or not standing_orders.is_order(payment.content):
        raise Refusal("not_found")
    return authorise(tx, ctx, asked)


def list_approvals(tx: Tx, ctx: Context, _: None) -> contract.Approvals:
    """What the caller is or was asked, the newest first. What he is told of it he has seen."""
    most = pages.limit(ctx)
    found = decisions.decisions_by(tx, ctx.person_id, pages.cursor(ctx), most + 1)
    items = [_shown(tx, ctx, row) for row in found[:most]]
    return contract.Approvals(items, str(found[most - 1].number) if len(found) > most else None)


def read_approval(tx: Tx, ctx: Context, _: None) -> ApprovalBody:
    """One of them."""
    return _shown(tx, ctx, _own(tx, ctx))


def decide(tx: Tx, ctx: Context, asked: Decide) -> ApprovalBody | Refusal:
    """Takes a decision. The same request again gets what it got; anything else that does not fit changes nothing."""
    row = _own(tx, ctx)
    payment, approval = _asked_about(tx, row)
    if payment.payment_id != ctx.payment_id:
        raise Refusal("not_found")
    body = digest(asked)
    if body in (row.body, row.call_body):
        return _told(tx, ctx, row)
    _check(tx, ctx, asked, row, payment, approval)
    if _has_interest(tx, ctx, row, payment):
        _note(tx, ctx, row, payment, "conflict_of_interest")
        asking.lost(tx, ctx, row, DecisionState.CONFLICT)
        _ask_bank(tx, ctx, payment)
        return Refusal("conflict_of_interest")
    if asked.decision == "call_first":
        _call_first(tx, ctx, asked, row, payment, body)
    else:
        _sign(tx, ctx, asked, row, payment, body)
    return _told(tx, ctx, _own(tx, ctx))


def _check(tx: Tx, ctx: Context, asked: Decide, row: DecisionRow, payment: PaymentRow, approval: ApprovalRow) -> None:
    """Refuses what may not count."""
    if row.state.signed:
        raise Refusal("DS26")
    if row.state is DecisionState.CONFLICT:
        raise Refusal("conflict_of_interest")
    if not _waits(tx, ctx, row, payment, approval):
        raise Refusal("DS19")
    if asked.content_hash != payment.content_hash:
        raise Refusal("content_changed")
    if asked.challenge != row.challenge:
        raise Refusal("challenge_spent")
    if asked.reason and leads_astray(asked.reason):
        raise Refusal("words_refused")
    if asked.decision != "call_first":
        _check_signing(tx, ctx, asked)


def _check_signing(tx: Tx, ctx: Context, asked: Decide) -> None:
    """From a device that is too new nobody approves; to refuse is safe from anywhere."""
    if not ctx.signed:
        raise Refusal("signature_invalid")
    device = devices.device(tx, ctx.caller.device_id)
    if asked.decision == "approve" and (device is None or not is_trusted(tx, ctx, device)):
        raise Refusal("device_untrusted")


def _ask_bank(tx: Tx, ctx: Context, payment: PaymentRow) -> None:
    """Where too few are left who may decide, somebody of the bank looks at it, as if that had been known from the beginning."""
    approval = approvals.approval(tx, payment.payment_id)
    too_few = approval is not None and approval.required < approval.wanted
    if too_few and checking.hold(tx, ctx, payment, [Held(HeldFor.CONFLICT)]):
        checking.tell_her(tx, ctx, payment, "payment_held_by_bank")


def _call_first(tx: Tx, ctx: Context, asked: Decide, row: DecisionRow, payment: PaymentRow, body: str) -> None:
    """Nothing is decided. She sees it at once; said again in other words, it stays as it stands in her diary."""
    if row.called_at is None:
        decisions.called_first(tx, row.authorisation_id, body=body, reason=asked.reason or "", at=ctx.now(tx))
        _note(tx, ctx, row, payment, "request_call_first", asked.reason)
        happened(tx, ctx, payment, "called_first")
        asking.tell_her(tx, ctx, payment, "payment_call_first", name=links.name_of(tx, row.helper_id), reason=asked.reason or "")


def _sign(tx: Tx, ctx: Context, asked: Decide, row: DecisionRow, payment: PaymentRow, body: str) -> None:
    """Keeps the decision with its signature, and lets come of it what does: the money goes in the moment in which all has cleared."""
    state, code = _SIGNED[asked.decision]
    reason, name = asked.reason or "", links.name_of(tx, row.helper_id)
    decisions.sign(
        tx,
        row.authorisation_id,
        state,
        body=body,
        reason=reason,
        signature=asked.signature or "",
        device_id=ctx.caller.device_id,
        at=ctx.now(tx),
    )
    _note(tx, ctx, row, payment, code, reason)
    ctx.tell(tx, row.helper_id, "approval.decided", row.authorisation_id)
    if state is DecisionState.APPROVED:
        happened(tx, ctx, payment, "approved")
    agreement = asking.weigh(tx, ctx, payment)
    if agreement is Agreement.REFUSED:
        asking.tell_her(tx, ctx, payment, "payment_family_refused", name=name, reason=reason)
    elif agreement is Agreement.GIVEN and not settling.settle(tx, ctx, payment.payment_id):
        happened(tx, ctx, payment, "waiting")
        asking.tell_her(tx, ctx, payment, "payment_approved", name=name, reason=reason)


def _own(tx: Tx, ctx: Context) -> DecisionRow:
    """What the caller is asked under the path's authorisation; refused ``not_found``."""
    row = decisions.decision(tx, ctx.ids["authorisationId"])
    if row is None or row.helper_id != ctx.person_id:
        raise Refusal("not_found")
    return row


def _asked_about(tx: Tx, row: DecisionRow) -> tuple[PaymentRow, ApprovalRow]:
    payment, approval = payments.payment(tx, row.payment_id), approvals.approval(tx, row.payment_id)
    if payment is None or approval is None:
        raise AssertionError("somebody is asked about nothing")
    return payment, approval


def _waits(tx: Tx, ctx: Context, row: DecisionRow, payment: PaymentRow, approval: ApprovalRow) -> bool:
    """Whether the one who is asked may decide now, whatever was put down by now of what has run out."""
    return (
        row.state is DecisionState.WAITING
        and approval.agreement is Agreement.AWAITED
        and ctx.now(tx) < approval.expires_at
        and links.may(tx, ctx, row.helper_id, payment.person_id, Power.APPROVE)
    )


def _has_interest(tx: Tx, ctx: Context, row: DecisionRow, payment: PaymentRow) -> bool:
    """Looked at again: since it was asked he may have come to hold the account, or to have suggested the payee."""
    link, details = pairings.link(tx, row.pairing_id), parsed(payment.content).details
    return link is None or helpers.has_interest(tx, ctx, link, number(details.creditor_account), details.creditor_name)


def _shown(tx: Tx, ctx: Context, row: DecisionRow) -> ApprovalBody:
    """A request as it is told. That he has seen it stands in her diary, once, be it in a list or by itself."""
    told = _told(tx, ctx, row)
    if told.state == "waiting" and row.seen_at is None:
        decisions.seen(tx, row.authorisation_id, ctx.now(tx))
        _note(tx, ctx, row, _asked_about(tx, row)[0], "request_seen")
    return told


def _told(tx: Tx, ctx: Context, row: DecisionRow) -> ApprovalBody:
    """What was decided by others, withdrawn, or is not his to decide any more, is told without what it was about."""
    payment, approval = _asked_about(tx, row)
    waits = _waits(tx, ctx, row, payment, approval)
    state: RequestState = "approved" if row.state is DecisionState.APPROVED else "refused"
    body = ApprovalBody(
        payment_id=row.payment_id,
        authorisation_id=row.authorisation_id,
        pairing_id=row.pairing_id,
        customer_name=links.name_of(tx, payment.person_id),
        state=state if row.state.signed else "waiting" if waits else "over",
        asked_at=approval.asked_at,
        expires_at=approval.expires_at,
        called_first=row.called_at is not None,
    )
    if waits or row.state.signed:
        body.content, body.content_hash = parsed(payment.content), payment.content_hash
        body.usual = _usual(tx, ctx, payment, approval, body.content)
    if waits:
        body.challenge = row.challenge
    return body


def _usual(tx: Tx, ctx: Context, payment: PaymentRow, approval: ApprovalRow, content: Content) -> Usual:
    details = content.details
    since = approval.asked_at - COMPARED_OVER
    paid = ctx.bank.core.paid(tx, payment.person_id, details.instructed_amount.currency, since, approval.asked_at)
    found = usual(paid, number(details.creditor_account))
    median, largest = (Amount.of(each) if each else None for each in (found.median, found.largest))
    return Usual(found.payments, found.to_this_payee, median, largest)


def _note(tx: Tx, ctx: Context, row: DecisionRow, payment: PaymentRow, code: DiaryCode, reason: str | None = None) -> None:
    facts = requests.facts(parsed(payment.content)) | ({"reason": reason} if reason else {})
    diary.note(tx, ctx, payment.person_id, row.pairing_id, links.name_of(tx, row.helper_id), code, facts)
