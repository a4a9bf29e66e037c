"""Beneficiaries: the people and firms the customer pays."""

from __future__ import annotations

from app.bank.services import links, pages, suggestions, verification
from app.bank.services.accounts import number, ref
from app.bank.services.content import parsed
from app.bank.services.context import Context
from app.bank.services.credentials import fresh_id
from app.bank.services.refusal import Refusal
from app.bank.store import outgoing, payees, payments
from app.bank.store import suggestions as suggested
from app.bank.store.payees import BeneficiaryRow
from app.bank.store.port import Tx
from app.contract.payees import AddBeneficiary, Beneficiaries, BeneficiaryBody, ChangeBeneficiary
from app.domain.payments import PaymentStatus


def list_beneficiaries(tx: Tx, ctx: Context, _: None) -> Beneficiaries:
    """The caller's list, those paid most lately first."""
    first, most = pages.cursor(ctx) or 0, pages.limit(ctx)
    found = payees.beneficiaries(tx, ctx.person_id, most + 1, first)
    return Beneficiaries([_told(tx, payee) for payee in found[:most]], str(first + most) if len(found) > most else None)


def add(tx: Tx, ctx: Context, asked: AddBeneficiary) -> str:
    """Puts somebody into the caller's list, or on the way there while the payment has not gone out; answers the id."""
    account = number(asked.account)
    receiver = ctx.bank.core.account_with(tx, account)
    if receiver is not None and receiver.customer_id == ctx.person_id:
        raise Refusal("same_account")
    known = payees.beneficiary_at(tx, ctx.person_id, account)
    if known is not None and known.after_payment is None:
        raise Refusal("beneficiary_exists")
    verification.count(tx, ctx)  # a review of a name in her own list is not counted as a try of it: putting it there is
    suggestions.entered(tx, ctx, account)
    if known is not None:  # the newest word counts
        payees.remove(tx, ctx.person_id, known.beneficiary_id)
    payee = BeneficiaryRow(
        beneficiary_id=known.beneficiary_id if known else fresh_id("ben"),
        person_id=ctx.person_id,
        name=asked.name,
        account=account,
        nickname=asked.nickname,
        picture=asked.picture,
        suggested_by=next(iter(suggested.suggested_by(tx, ctx.person_id, account)), None),
        last_paid_at=outgoing.last_settled(tx, ctx.person_id, account),
        after_payment=_still_out(tx, ctx, asked),
    )
    payees.add_beneficiary(tx, payee)
    return payee.beneficiary_id


def added(tx: Tx, ctx: Context, _: AddBeneficiary, beneficiary_id: str) -> BeneficiaryBody:
    """Somebody who was added, as they stand."""
    return _told(tx, _own(tx, ctx, beneficiary_id))


def change(tx: Tx, ctx: Context, asked: ChangeBeneficiary) -> BeneficiaryBody:
    """What the caller calls somebody from now on."""
    payee = _own(tx, ctx, ctx.ids["beneficiaryId"])
    nickname = payee.nickname if asked.nickname is None else asked.nickname
    picture = payee.picture if asked.picture is None else asked.picture
    payees.call(tx, payee.beneficiary_id, nickname=nickname, picture=picture)
    return _told(tx, _own(tx, ctx, payee.beneficiary_id))


def remove(tx: Tx, ctx: Context, _: None) -> None:
    """Takes somebody out of the caller's list."""
    if not payees.remove(tx, ctx.person_id, ctx.ids["beneficiaryId"]):
        raise Refusal("not_found")


def _still_out(tx: Tx, ctx: Context, asked: AddBeneficiary) -> str | None:
    """The payment after which somebody comes into the list, as long as it has not gone out. It has to be one to that very account."""
    if asked.after_payment is None:
        return None
    payment = payments.payment(tx, asked.after_payment)
    if payment is None or payment.person_id != ctx.person_id or parsed(payment.content).details.creditor_account != asked.account:
        raise Refusal("not_found")
    if payment.status is PaymentStatus.SETTLED:
        return None
    if payment.status.final:
        raise Refusal("payment_final", {"transactionStatus": payment.status.value})
    return payment.payment_id


def _own(tx: Tx, ctx: Context, beneficiary_id: str) -> BeneficiaryRow:
    payee = payees.beneficiary(tx, ctx.person_id, beneficiary_id)
    if payee is None:
        raise Refusal("not_found")
    return payee


def _told(tx: Tx, payee: BeneficiaryRow) -> BeneficiaryBody:
    return BeneficiaryBody(
        beneficiary_id=payee.beneficiary_id,
        name=payee.name,
        account=ref(payee.account),
        paid_before=payee.last_paid_at is not None,
        nickname=payee.nickname,
        picture=payee.picture,
        suggested_by=links.name_of(tx, payee.suggested_by) or None,
        after_payment=payee.after_payment,
    )
