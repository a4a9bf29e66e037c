"""Payments: starting the confirmations of a reviewed one, telling how far it has come, taking it back."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil
from typing import Literal, cast

from app.bank.services import pages, reviews
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id, fresh_token
from app.bank.services.refusal import Refusal
from app.bank.store import authorisations, payments
from app.bank.store.authorisations import AuthorisationRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.payments import Authorisation, InitiatePayment, PaymentBody, Payments, ScaStatus, TimelineCode, TimelineEntry
from app.domain.payments import PaymentStatus


def initiate(tx: Tx, ctx: Context, asked: InitiatePayment) -> str:
    """Starts the confirmations. A newer review, while the payment is only received, voids what was confirmed. Answers the id."""
    content = reviews.remembered(tx, ctx, asked.payment_id, asked.content_hash)
    known = payments.payment(tx, asked.payment_id)
    if known is not None and (known.person_id != ctx.person_id or known.status is not PaymentStatus.RECEIVED):
        raise Refusal("payment_exists")
    derived = reviews.unchanged(tx, ctx, content, asked.content_hash)
    if known is not None and known.content_hash == asked.content_hash:
        return asked.payment_id
    kept = derived.written.decode()
    if known is None:
        payments.add_payment(tx, PaymentRow(asked.payment_id, ctx.person_id, PaymentStatus.RECEIVED, kept, asked.content_hash))
    else:
        payments.set_content(tx, asked.payment_id, kept, asked.content_hash)
        authorisations.fail_open(tx, asked.payment_id)
    authorisations.add_authorisation(
        tx, AuthorisationRow(fresh_id("aut"), asked.payment_id, ctx.person_id, "received", 0, challenge=fresh_token())
    )
    happened(tx, ctx, asked.payment_id, "received" if known is None else "changed")
    return asked.payment_id


def told_payment(tx: Tx, ctx: Context, _: InitiatePayment, payment_id: str) -> PaymentBody:
    """A payment that was started, as it stands."""
    return told(tx, ctx, own(tx, ctx, payment_id))


def read_payment(tx: Tx, ctx: Context, _: None) -> PaymentBody:
    """How far a payment of the caller has come."""
    return told(tx, ctx, own(tx, ctx, ctx.ids["paymentId"]))


def list_payments(tx: Tx, ctx: Context, _: None) -> Payments:
    """The caller's payments, newest first."""
    most = pages.limit(ctx)
    found = payments.payments_of(tx, ctx.person_id, pages.cursor(ctx), most + 1)
    return Payments([told(tx, ctx, payment) for payment in found[:most]], str(found[most - 1].number) if len(found) > most else None)


def cancel(tx: Tx, ctx: Context, _: None) -> PaymentBody:
    """Takes a payment back while it is not settled; may be repeated."""
    payment = own(tx, ctx, ctx.ids["paymentId"])
    if payment.status is PaymentStatus.RECEIVED:
        authorisations.fail_open(tx, payment.payment_id)
        payments.set_status(tx, payment.payment_id, PaymentStatus.CANCELLED, "withdrawn")
        happened(tx, ctx, payment.payment_id, "withdrawn")
    elif payment.status is not PaymentStatus.CANCELLED:
        raise Refusal("payment_final", {"transactionStatus": payment.status.value})
    return told(tx, ctx, own(tx, ctx, payment.payment_id))


def own(tx: Tx, ctx: Context, payment_id: str) -> PaymentRow:
    """A payment of the caller; somebody else's is not found."""
    payment = payments.payment(tx, payment_id)
    if payment is None or payment.person_id != ctx.person_id:
        raise Refusal("not_found")
    return payment


def happened(tx: Tx, ctx: Context, payment_id: str, code: TimelineCode) -> None:
    """Puts it into the payment's timeline and tells whoever listens."""
    payments.note_in_timeline(tx, payment_id, code, ctx.now(tx))
    ctx.tell(tx, ctx.person_id, "payment.updated", payment_id)


def told(tx: Tx, ctx: Context, payment: PaymentRow) -> PaymentBody:
    """A payment as the wire tells it."""
    return PaymentBody(
        payment_id=payment.payment_id,
        transaction_status=payment.status.value,
        status_reason=[payment.status_reason] if payment.status_reason else [],
        content=reviews.parsed(payment.content),
        content_hash=payment.content_hash,
        authorisations=[told_authorisation(ctx, row) for row in authorisations.authorisations_of(tx, payment.payment_id)],
        timeline=[TimelineEntry(at=row.at, code=row.code) for row in payments.timeline_of(tx, payment.payment_id)],
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
