"""Reviews: what a payment would mean, shown before anything is confirmed and looked at again with each confirmation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from app.bank.services import content, scam_payment, suggestions, verification
from app.bank.services.accounts import number
from app.bank.services.content import Derived, ReceiversCurrency, Unpayable, parsed
from app.bank.services.context import Context
from app.bank.services.devices import is_trusted
from app.bank.services.freeze import refuse_while_frozen
from app.bank.services.people import caller
from app.bank.services.refusal import Refusal
from app.bank.store import devices, payees, payments, reviews
from app.bank.store.port import Tx
from app.contract.canonical import canonical, digest, digest_of
from app.contract.payments import Content, ReviewedPayment, ReviewPayment
from app.domain.astray import leads_astray
from app.domain.payments import PaymentStatus

REVIEWS_KEPT: Final = timedelta(days=30)
"""So long a review can be confirmed: as long as the half-done task that it belongs to is kept."""
_AT_ONCE: Final = 500
"""So many are forgotten in one go: a moment's work."""


def review(tx: Tx, ctx: Context, asked: ReviewPayment) -> str | Refusal:
    """Derives and remembers a content; answers its hash. A wait that was shown for this payment before stays as it was shown.

    What cannot be paid as it stands is answered, not raised: so what she said is kept, and another currency, which tells that the account
    is here, counts as a try.
    """
    known = payments.payment(tx, asked.payment_id)
    if known is not None and (known.person_id != ctx.person_id or known.status is not PaymentStatus.RECEIVED):
        raise Refusal("payment_exists")
    refuse_while_frozen(tx, ctx.person_id)
    if asked.note_to_family and leads_astray(asked.note_to_family):
        raise Refusal("words_refused")
    kept = reviews.last_reviewed(tx, ctx.person_id, asked.payment_id)
    last = parsed(kept) if kept else None
    suggestions.entered(tx, ctx, number(asked.details.creditor_account))
    try:
        derived = content.derive(tx, ctx, asked, last.requires if last else ())
    except Unpayable as no:
        if isinstance(no, ReceiversCurrency):
            verification.count(tx, ctx)
        scam_payment.keep_answers(tx, ctx, asked, number(asked.details.creditor_account))
        return no
    _count_if_tried(tx, ctx, derived, last)
    written = canonical(derived.content)
    content_hash = digest_of(written)
    reviews.keep_review(tx, ctx.person_id, asked.payment_id, content_hash, written.decode(), derived.questions, ctx.now(tx))
    scam_payment.keep_answers(tx, ctx, asked, derived.creditor)
    return content_hash


def told_review(tx: Tx, ctx: Context, asked: ReviewPayment, content_hash: str) -> ReviewedPayment:
    """A remembered review."""
    shown = parsed(remembered(tx, ctx, asked.payment_id, content_hash))
    return _reviewed(tx, ctx, shown, content_hash, reviews.questions_of(tx, ctx.person_id, asked.payment_id, content_hash))


def remembered(tx: Tx, ctx: Context, payment_id: str, content_hash: str) -> str:
    """The content that the caller was shown under this hash, as it was kept; refused ``review_unknown``."""
    kept = reviews.reviewed(tx, ctx.person_id, payment_id, content_hash)
    if kept is None:
        raise Refusal("review_unknown")
    return kept


def let_go(tx: Tx, ctx: Context) -> int:
    """Forgets old reviews, or some of them; what was confirmed is kept with its payment."""
    return reviews.let_go(tx, ctx.now(tx) - REVIEWS_KEPT, _AT_ONCE)


def unchanged(tx: Tx, ctx: Context, kept: str, *hashes: str) -> Derived:
    """Derives a content again; refused ``content_changed``, with the review of now, unless it is ``kept`` and all ``hashes`` name that,
    and ``questions_unanswered`` where she has not been asked all that she has to be.

    What is equal has the same RFC 8785 form: it need not be written anew to be hashed.
    """
    refuse_while_frozen(tx, ctx.person_id)
    shown = parsed(kept)
    asked = ReviewPayment(shown.payment_id, shown.details, shown.answers, shown.note_to_family)
    derived = content.derive(tx, ctx, asked, shown.requires)
    if derived.content != shown or {digest_of(kept.encode())} != set(hashes):
        raise Refusal("content_changed", {"review": _reviewed(tx, ctx, derived.content, digest(derived.content), derived.questions)})
    if derived.questions:
        raise Refusal("questions_unanswered", {"questions": derived.questions})
    return derived


def check_device(tx: Tx, ctx: Context, derived: Derived) -> None:
    """Refused ``device_untrusted`` where a device that is too new would pay somebody who was never paid."""
    if derived.own or derived.paid_before:
        return
    device = devices.device(tx, ctx.caller.device_id)
    if device is None or not is_trusted(tx, ctx, device):
        raise Refusal("device_untrusted")


def pause_seconds(tx: Tx, ctx: Context) -> int:
    """How long the second confirmation waits: the bank's floor, or longer where the customer wants it."""
    return max(int(ctx.bank.rules.confirm_pause.total_seconds()), caller(tx, ctx).confirm_pause_seconds)


def _count_if_tried(tx: Tx, ctx: Context, derived: Derived, last: Content | None) -> None:
    """A review tells whether a name fits as a verification does, and counts as one; not for her own list, nor a bill, nor for
    the same once more.
    """
    now = derived.content.details
    if derived.bill is not None:
        return
    if last is not None and (last.details.creditor_name, last.details.creditor_account) == (now.creditor_name, now.creditor_account):
        return
    listed = payees.beneficiary_at(tx, ctx.person_id, derived.creditor)
    if listed is None or listed.name != now.creditor_name:
        verification.count(tx, ctx)


def _reviewed(tx: Tx, ctx: Context, shown: Content, content_hash: str, questions: Sequence[str]) -> ReviewedPayment:
    return ReviewedPayment(shown, content_hash, questions=list(questions), confirm_pause_seconds=pause_seconds(tx, ctx))
