"""Confirm twice: the bank's half of it. The second confirmation, later and signed, moves the money; nothing else does."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.bank.core.port import Contradiction, NotEnough, Transfer, Unbookable
from app.bank.services import asking, checking, holds, kiosks, paying_bills, reviews, standing_orders
from app.bank.services.content import Derived, due_at, parsed
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_token
from app.bank.services.payments import happened, own, seconds_left, told_authorisation, transfer_id
from app.bank.services.posting import post
from app.bank.services.refusal import Refusal
from app.bank.store import authorisations, outgoing, payments
from app.bank.store.authorisations import AuthorisationRow
from app.bank.store.outgoing import OutgoingRow
from app.bank.store.payments import PaymentRow
from app.bank.store.port import Tx
from app.contract.canonical import digest
from app.contract.payments import Authorisation, Confirm
from app.domain.payments import Clearing, PaymentStatus


def confirm(tx: Tx, ctx: Context, asked: Confirm) -> Authorisation:
    """Takes a confirmation. The same request again gets what it got; anything else that does not fit changes nothing."""
    payment = own(tx, ctx, ctx.payment_id)
    kiosks.refuse_order(ctx, parsed(payment.content))
    row = _authorisation(tx, ctx, payment)
    body = digest(asked)
    if body in (row.first_body, row.second_body):
        return told_authorisation(ctx, row)
    derived = _check(tx, ctx, asked, payment, row)
    if asked.confirmation == 1:
        _take_first(tx, ctx, payment, row, body)
    else:
        _take_second(tx, ctx, asked, payment, row, body)
        begin = standing_orders.begin if derived.schedule else leave
        begin(tx, ctx, payment, derived)
    return told_authorisation(ctx, _authorisation(tx, ctx, payment))


def _check(tx: Tx, ctx: Context, asked: Confirm, payment: PaymentRow, row: AuthorisationRow) -> Derived:
    """Refuses what may not count; answers the content as it is now, which is what was confirmed."""
    if payment.status.final:
        raise Refusal("payment_final", {"transactionStatus": payment.status.value})
    if payment.status.waits:
        raise Refusal("payment_exists")
    due = row.confirmations + 1
    if asked.confirmation != due:
        raise Refusal("confirmation_out_of_order", {"due": due})
    derived = reviews.unchanged(tx, ctx, payment.content, payment.content_hash, asked.content_hash)
    if asked.challenge != row.challenge:
        raise Refusal("challenge_spent")
    if due == 2:
        reviews.check_device(tx, ctx, derived)
        _check_second(ctx, row)
    return derived


def _check_second(ctx: Context, row: AuthorisationRow) -> None:
    left = seconds_left(row, ctx.bank.instant())
    if left:
        raise Refusal("confirmation_too_soon", {"secondsLeft": left})
    if not ctx.signed:
        raise Refusal("signature_invalid")


def _take_first(tx: Tx, ctx: Context, payment: PaymentRow, row: AuthorisationRow, body: str) -> None:
    not_before = ctx.bank.instant() + timedelta(seconds=reviews.pause_seconds(tx, ctx))
    authorisations.confirmed_first(tx, row.authorisation_id, body=body, challenge=fresh_token(), not_before=not_before)
    happened(tx, ctx, payment, "confirmed_first")


def _take_second(tx: Tx, ctx: Context, asked: Confirm, payment: PaymentRow, row: AuthorisationRow, body: str) -> None:
    authorisations.confirmed_second(tx, row.authorisation_id, body=body, signature=asked.signature or "", device_id=ctx.caller.device_id)
    happened(tx, ctx, payment, "confirmed_second")


def leave(tx: Tx, ctx: Context, payment: PaymentRow, derived: Derived) -> None:
    """Holds the money; posts it at once where nothing has to clear and she is not known to be watched; asks the family, or lets it wait."""
    now, content = ctx.now(tx), derived.content
    quietly = not derived.own and bool(holds.not_alone(tx, ctx.person_id))
    waits = quietly or bool(content.requires)
    transfer = Transfer(
        transfer_id=transfer_id(payment.payment_id),
        debtor_account_id=derived.debtor.account_id,
        creditor=derived.creditor,
        creditor_name=content.details.creditor_name,
        amount=derived.amount,
        note=content.details.remittance_information or "",
    )
    try:
        ctx.bank.core.hold(tx, transfer, now)
        outgoing.add(tx, _outgoing(payment, derived, now))
        paying_bills.take(tx, derived.bill, payment.payment_id)
        if not waits:
            post(tx, ctx, payment, content, now)
    except NotEnough:
        raise Refusal("AM04") from None
    except Unbookable:  # the payee's account cannot take this much, or is none any more
        raise Refusal("amount_invalid") from None
    except Contradiction:  # a core bank knows a transfer of this name that says something else
        raise Refusal("payment_exists") from None
    if waits:
        _wait(tx, ctx, payment, derived, quietly=quietly)


def _wait(tx: Tx, ctx: Context, payment: PaymentRow, derived: Derived, *, quietly: bool) -> None:
    if derived.panel and any(each.kind == Clearing.FAMILY for each in derived.content.requires):
        asking.ask(tx, ctx, payment, derived.panel)
    else:
        payments.set_status(tx, payment.payment_id, PaymentStatus.PENDING)
        happened(tx, ctx, payment, "waiting")
    if derived.held:
        checking.hold(tx, ctx, payment, derived.held)
    elif quietly:
        checking.hold_quietly(tx, ctx, payment)
    ctx.tell(tx, ctx.person_id, "account.updated", derived.debtor.account_id)


def _outgoing(payment: PaymentRow, derived: Derived, now: datetime) -> OutgoingRow:
    return OutgoingRow(
        payment_id=payment.payment_id,
        person_id=payment.person_id,
        account_id=derived.debtor.account_id,
        creditor=derived.creditor,
        amount=derived.amount,
        own=derived.own,
        confirmed_at=now,
        due_at=due_at(derived.content, now),
    )


def _authorisation(tx: Tx, ctx: Context, payment: PaymentRow) -> AuthorisationRow:
    """The authorisation that the path names, if it is the caller's."""
    for row in authorisations.authorisations_of(tx, payment.payment_id):
        if row.authorisation_id == ctx.ids["authorisationId"] and row.person_id == ctx.person_id:
            return row
    raise Refusal("not_found")
