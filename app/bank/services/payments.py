"""Payments: starting the confirmations of a reviewed one, telling how far it has come, taking it back."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil
from typing import Literal, cast

from app.bank.services import agreements, holds, kiosks, pages, requests, reviews
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id, fresh_token
from app.bank.services.freeze import is_frozen
from app.bank.services.refusal import Refusal
from app.bank.store import authorisations, bills, outgoing, payees, payments, recalls, standing_orders
from app.bank.store.authorisations import AuthorisationRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.payments import (
    AskRecall,
    Authorisation,
    Content,
    InitiatePayment,
    PaymentBody,
    Payments,
    RecallBody,
    ScaStatus,
    TimelineCode,
    TimelineEntry,
)
from app.domain.payments import Clearing, PaymentStatus, Reason


def initiate(tx: Tx, ctx: Context, asked: InitiatePayment) -> str:
    """Starts the confirmations. A newer review, while the payment is only received, voids what was confirmed. Answers the id."""
    kept = reviews.remembered(tx, ctx, asked.payment_id, asked.content_hash)
    kiosks.refuse_order(ctx, parsed(kept))
    known = payments.payment(tx, asked.payment_id)
    if known is not None and (known.person_id != ctx.person_id or known.status is not PaymentStatus.RECEIVED):
        raise Refusal("payment_exists")
    derived = reviews.unchanged(tx, ctx, kept, asked.content_hash)
    reviews.check_device(tx, ctx, derived)
    if known is not None and known.content_hash == asked.content_hash:
        return asked.payment_id
    payment = PaymentRow(asked.payment_id, ctx.person_id, PaymentStatus.RECEIVED, kept, asked.content_hash)
    if known is None:
        payments.add_payment(tx, payment)
    else:
        payments.set_content(tx, asked.payment_id, kept, asked.content_hash)
        authorisations.fail_open(tx, asked.payment_id)
    authorisations.add_authorisation(
        tx, AuthorisationRow(fresh_id("aut"), asked.payment_id, ctx.person_id, "received", 0, challenge=fresh_token())
    )
    happened(tx, ctx, payment, "received" if known is None else "changed")
    return asked.payment_id


def told_payment(tx: Tx, ctx: Context, _: InitiatePayment, payment_id: str) -> PaymentBody:
    """A payment that was started, as it stands."""
    return told(tx, ctx, own(tx, ctx, payment_id))


def read_payment(tx: Tx, ctx: Context, _: None) -> PaymentBody:
    """How far a payment of the caller has come."""
    return told(tx, ctx, own(tx, ctx, ctx.payment_id))


def list_payments(tx: Tx, ctx: Context, _: None) -> Payments:
    """The caller's payments, newest first."""
    most = pages.limit(ctx)
    found = payments.payments_of(tx, ctx.person_id, pages.cursor(ctx), most + 1)
    return Payments([told(tx, ctx, payment) for payment in found[:most]], str(found[most - 1].number) if len(found) > most else None)


def cancel(tx: Tx, ctx: Context, _: None) -> PaymentBody:
    """Takes a payment back while it is not settled; may be repeated. What was held is free again."""
    payment = own(tx, ctx, ctx.payment_id)
    if not payment.status.final:
        end_unpaid(tx, ctx, payment, PaymentStatus.CANCELLED, "withdrawn")
        happened(tx, ctx, payment, "withdrawn")
    elif payment.status is not PaymentStatus.CANCELLED:
        raise Refusal("payment_final", {"transactionStatus": payment.status.value})
    return told(tx, ctx, own(tx, ctx, payment.payment_id))


def end_unpaid(tx: Tx, ctx: Context, payment: PaymentRow, status: PaymentStatus, reason: str) -> None:
    """Ends a payment whose money does not leave, whatever was confirmed or held of it."""
    if payment.status is PaymentStatus.RECEIVED:
        authorisations.fail_open(tx, payment.payment_id)
    elif not standing_orders.end(tx, payment.payment_id):
        ctx.bank.core.void(tx, transfer_id(payment.payment_id), ctx.now(tx))
        account_id = outgoing.forget(tx, payment.payment_id)
        if account_id is not None:
            ctx.tell(tx, payment.person_id, "account.updated", account_id)
    payments.set_status(tx, payment.payment_id, status, reason)
    requests.withdraw(tx, ctx, payment.payment_id)
    holds.withdraw(tx, ctx, payment.payment_id)
    payees.not_paid(tx, payment.payment_id)
    bills.let_go(tx, payment.payment_id)


def own(tx: Tx, ctx: Context, payment_id: str) -> PaymentRow:
    """A payment of the caller; somebody else's is not found."""
    payment = payments.payment(tx, payment_id)
    if payment is None or payment.person_id != ctx.person_id:
        raise Refusal("not_found")
    return payment


def transfer_id(payment_id: str) -> str:
    """What the core bank calls the movement of a payment's money."""
    return f"payment:{payment_id}"


def happened(tx: Tx, ctx: Context, payment: PaymentRow, code: TimelineCode) -> None:
    """Puts it into the payment's timeline and tells whoever listens."""
    payments.note_in_timeline(tx, payment.payment_id, code, ctx.now(tx))
    ctx.tell(tx, payment.person_id, "payment.updated", payment.payment_id)


def told(tx: Tx, ctx: Context, payment: PaymentRow) -> PaymentBody:
    """A payment as the wire tells it."""
    content = parsed(payment.content)
    return PaymentBody(
        payment_id=payment.payment_id,
        transaction_status=payment.status.value,
        status_reason=_reasons(tx, payment, content),
        content=content,
        content_hash=payment.content_hash,
        authorisations=[
            *(told_authorisation(ctx, row) for row in authorisations.authorisations_of(tx, payment.payment_id)),
            *agreements.told_helpers(tx, payment.payment_id),
        ],
        timeline=[TimelineEntry(at=row.at, code=row.code) for row in payments.timeline_of(tx, payment.payment_id)],
        due_at=_due_at(tx, ctx, payment),
        recall=_recall(tx, payment.payment_id) if payment.status is PaymentStatus.SETTLED else None,
        multi_authorisation=agreements.told_agreement(tx, payment.payment_id),
    )


def told_authorisation(ctx: Context, row: AuthorisationRow) -> Authorisation:
    """An authorisation as its own person sees it."""
    return Authorisation(
        authorisation_id=row.authorisation_id,
        sca_status=cast(ScaStatus, row.sca_status),
        confirmations_received=cast(Literal[0, 1, 2], row.confirmations),
        challenge=row.challenge,
        pause_seconds=seconds_left(row, ctx.bank.instant()) if row.sca_status == "started" else 0,
    )


def seconds_left(row: AuthorisationRow, now: datetime) -> int:
    """How long the second confirmation still has to wait, in whole seconds, rounded up."""
    wait = row.not_before - now if row.not_before else timedelta()
    return max(0, ceil(wait.total_seconds()))


def told_recall(tx: Tx, ctx: Context, _: AskRecall, payment_id: str) -> RecallBody:
    """A request for money back, as it stands."""
    recall = _recall(tx, own(tx, ctx, payment_id).payment_id)
    if recall is None:
        raise Refusal("not_found")
    return recall


def _reasons(tx: Tx, payment: PaymentRow, content: Content) -> list[str]:
    """Why a payment has ended as it did; why one waits that does: that somebody is asked, what has to clear, that everything is stopped."""
    if not payment.status.waits:
        return [payment.status_reason] if payment.status_reason else []
    asked = ["U040"] if payment.status is PaymentStatus.WAITING_FOR_FAMILY else []
    stopped = ["frozen"] if is_frozen(tx, payment.person_id) else []
    required = [each.reason for each in content.requires if each.kind != Clearing.BANK]
    checked = [reason.value for reason in holds.shown(tx, payment.payment_id)]
    return [*asked, *dict.fromkeys((*required, *checked, *_seems(tx, payment, content))), *stopped]


def _seems(tx: Tx, payment: PaymentRow, content: Content) -> list[str]:
    """Why a payment seems to wait that the bank holds and she is told nothing of, where no wait of its own says so."""
    if payment.status is not PaymentStatus.PENDING or any(each.kind == Clearing.WAIT for each in content.requires):
        return []
    return [Reason.LARGE_AMOUNT.value] if holds.is_hidden(tx, payment.payment_id) else []


def _due_at(tx: Tx, ctx: Context, payment: PaymentRow) -> datetime | None:
    """When a payment that waits goes; nothing where it only waits for somebody's answer. What is held unseen goes a day later each day."""
    due_at = outgoing.due_at(tx, payment.payment_id) if payment.status.waits else None
    if due_at is None or due_at > ctx.now(tx):
        return due_at
    if payment.status is PaymentStatus.PENDING and holds.hides(tx, payment.payment_id):
        return holds.goes_at(due_at, ctx.now(tx))
    only_asked = payment.status is PaymentStatus.WAITING_FOR_FAMILY or holds.is_held(tx, payment.payment_id)
    return None if only_asked else due_at


def _recall(tx: Tx, payment_id: str) -> RecallBody | None:
    row = recalls.recall_of(tx, payment_id)
    return RecallBody(row.recall_id, row.what, "requested", row.asked_at) if row else None
