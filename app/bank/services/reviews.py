"""Reviews: what a payment would mean, derived anew at every step from what the bank knows at that moment."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from app.bank.core.port import CoreAccount
from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.services.people import caller
from app.bank.services.refusal import Refusal
from app.bank.store import payees, payments, reviews
from app.bank.store.payees import BeneficiaryRow
from app.bank.store.port import Tx
from app.contract.canonical import canonical, digest_of
from app.contract.payments import Content, Details, PayeeMatch, ReviewedPayment, ReviewPayment
from app.contract.wire import Amount, read
from app.domain.money import Money, NotMoney
from app.domain.payments import PaymentStatus


@dataclass(frozen=True, slots=True)
class Derived:
    """A content as it is right now, with the parts that the ledger needs of it."""

    content: Content
    written: bytes
    """The content's RFC 8785 form."""
    debtor: CoreAccount
    payee: BeneficiaryRow
    amount: Money

    @property
    def content_hash(self) -> str:
        """What names exactly this content."""
        return digest_of(self.written)


def review(tx: Tx, ctx: Context, asked: ReviewPayment) -> str:
    """Derives and remembers a content; answers its hash."""
    known = payments.payment(tx, asked.payment_id)
    if known is not None and (known.person_id != ctx.person_id or known.status is not PaymentStatus.RECEIVED):
        raise Refusal("payment_exists")
    derived = derive(tx, ctx, asked)
    content_hash = derived.content_hash
    reviews.keep_review(tx, ctx.person_id, asked.payment_id, content_hash, derived.written.decode(), ctx.now(tx))
    return content_hash


def told_review(tx: Tx, ctx: Context, asked: ReviewPayment, content_hash: str) -> ReviewedPayment:
    """A remembered review."""
    return _reviewed(tx, ctx, remembered(tx, ctx, asked.payment_id, content_hash), content_hash)


def remembered(tx: Tx, ctx: Context, payment_id: str, content_hash: str) -> Content:
    """The content that the caller was shown under this hash; refused ``review_unknown``."""
    content = reviews.reviewed(tx, ctx.person_id, payment_id, content_hash)
    if content is None:
        raise Refusal("review_unknown")
    return parsed(content)


def parsed(content: str) -> Content:
    """A content as it was kept."""
    return read(content.encode(), Content)


def unchanged(tx: Tx, ctx: Context, content: Content, *hashes: str) -> Derived:
    """Derives a content again; refused ``content_changed``, with the review of now, unless all ``hashes`` name exactly this content."""
    derived = derive(tx, ctx, ReviewPayment(content.payment_id, content.details, content.answers, content.note_to_family))
    if {derived.content_hash} != set(hashes):
        raise Refusal("content_changed", {"review": _reviewed(tx, ctx, derived.content, derived.content_hash)})
    return derived


def pause_seconds(tx: Tx, ctx: Context) -> int:
    """How long the second confirmation waits: the bank's floor, or longer where the customer wants it."""
    return max(int(ctx.bank.rules.confirm_pause.total_seconds()), caller(tx, ctx).confirm_pause_seconds)


def derive(tx: Tx, ctx: Context, asked: ReviewPayment) -> Derived:
    """What the payment would mean now; refused where it cannot be made."""
    details = asked.details
    debtor = _debtor(tx, ctx, details)
    amount = _amount(details, debtor.currency)
    creditor = number(details.creditor_account)
    if creditor == debtor.number:
        raise Refusal("same_account")
    if details.requested_execution_date not in (None, ctx.now(tx).date().isoformat()):
        raise Refusal("DT01")
    payee = payees.beneficiary_at(tx, ctx.person_id, creditor)
    if payee is None or payee.name != details.creditor_name:
        raise Refusal("payee_unknown")
    receiver = ctx.bank.core.account_with(tx, creditor)
    if receiver is not None and receiver.currency != amount.currency:
        raise Refusal("AM03", {"currency": receiver.currency})
    _within_limits(tx, ctx, debtor, amount)
    content = Content(
        payment_id=asked.payment_id,
        customer_id=ctx.person_id,
        details=details,
        answers=asked.answers,
        payee_match=_match(receiver, payee.name),
        matched_name=None,
        fee=Amount.of(Money(amount.currency, 0)),
        requires=[],
        warnings=[],
        note_to_family=asked.note_to_family,
    )
    return Derived(content, canonical(content), debtor, payee, amount)


def _reviewed(tx: Tx, ctx: Context, content: Content, content_hash: str) -> ReviewedPayment:
    return ReviewedPayment(content, content_hash, questions=[], confirm_pause_seconds=pause_seconds(tx, ctx))


def _debtor(tx: Tx, ctx: Context, details: Details) -> CoreAccount:
    account = ctx.bank.core.account_with(tx, number(details.debtor_account))
    if account is None or account.customer_id != ctx.person_id:
        raise Refusal("account_unknown")
    return account


def _amount(details: Details, currency: str) -> Money:
    if details.instructed_amount.currency != currency:
        raise Refusal("AM03", {"currency": currency})
    try:
        amount = details.instructed_amount.money
    except NotMoney:
        raise Refusal("amount_invalid") from None
    if amount.minor <= 0:
        raise Refusal("amount_invalid")
    return amount


def _within_limits(tx: Tx, ctx: Context, debtor: CoreAccount, amount: Money) -> None:
    limit = ctx.bank.rules.payment_limits.get(amount.currency, Money(amount.currency, 0))
    if amount > limit:
        raise Refusal("AM14", {"limit": Amount.of(limit)})
    available = ctx.bank.core.balances(tx, debtor.account_id).available
    if amount > available:
        raise Refusal("AM04", {"available": Amount.of(available)})


def _match(receiver: CoreAccount | None, name: str) -> PayeeMatch:
    """Verification of payee, as far as this bank can see: accounts kept elsewhere cannot be looked up."""
    if receiver is None:
        return "NOAP"
    return "MTCH" if _plain(receiver.holder) == _plain(name) else "NMTC"


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
