"""The content of a payment as the bank sent it: its hash is taken here, over what was received and not over what was understood."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any, Final

from app.client.accounts import number_in, zoned
from app.client.codes import known
from app.contract.canonical import digest
from app.contract.payments import Authorisation, Content, PaymentBody, ReviewedPayment
from app.contract.payments import Payments as PaymentsBody
from app.contract.payments import Requirement as RequirementBody
from app.contract.schedules import meant
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.decisions import Decision, HelperSays
from app.domain.money import Money
from app.domain.payments import Clearing, Payment, PaymentStatus, Reason, Requirement, Review, ScamWarning
from app.domain.scam_payment.questions import Question
from app.domain.scams import ScamType
from app.domain.schedules import Schedule

_NO_MOVES: Final = frozenset({"recall_requested", "called_first", "approved", "wait_stands_in", "held_by_bank", "released_by_bank"})
_DECISIONS: Final = frozenset(Decision)
_QUESTIONS: Final = frozenset(Question)
"""One of a newer bank that this program has no words for cannot be asked here; the bank then says what is missing."""


def review_in(body: bytes) -> Review:
    """The review in an answer; raises ``ValueError`` when its content is not what its hash names."""
    told = read(body, ReviewedPayment)
    check_hash(received_in(body), told.content_hash)
    details = told.content.details
    creditor, debtor, amount, note = facts_of(told.content)
    return Review(
        told.content.payment_id,
        told.content_hash,
        details.creditor_name,
        creditor,
        debtor,
        amount,
        told.content.fee.money,
        note,
        told.confirm_pause_seconds,
        requires_of(told.content),
        told.content.note_to_family or "",
        tuple(Question(each) for each in told.questions if each in _QUESTIONS),
        warning_of(told.content),
        schedule_of(told.content),
        tuple(date.fromisoformat(day) for day in told.content.dates),
    )


def standing_in(body: bytes, payment_id: str) -> PaymentBody:
    """How far a payment has come, in the contract's words; raises ``ValueError`` like :func:`review_in`, and for another payment."""
    told = read(body, PaymentBody)
    check_hash(received_in(body), told.content_hash)
    if {told.payment_id, told.content.payment_id} != {payment_id}:
        raise ValueError("another payment")
    return told


def payments_in(body: bytes) -> tuple[list[Payment], str | None]:
    """A page of payments and the cursor of the next; raises ``ValueError`` like :func:`review_in`."""
    told = read(body, PaymentsBody)
    for received, standing in zip(received_in(body)["items"], told.items, strict=True):
        check_hash(received, standing.content_hash)
        if standing.payment_id != standing.content.payment_id:
            raise ValueError("the content of another payment")
    return [payment_in(standing) for standing in told.items], told.next


def payment_in(told: PaymentBody) -> Payment:
    """How far a payment has come, in the domain's words."""
    creditor, debtor, amount, note = facts_of(told.content)
    agreed = told.multi_authorisation
    return Payment(
        told.payment_id,
        known(told.transaction_status, PaymentStatus.OTHER),
        tuple(told.status_reason),
        told.content.details.creditor_name,
        creditor,
        debtor,
        amount,
        note,
        zoned(_came_here(told)),
        requires_of(told.content),
        told.recall is not None,
        None if told.due_at is None else zoned(told.due_at),
        tuple(_said(each) for each in told.authorisations if each.name and each.sca_status != "failed"),
        agreed.number_required if agreed else 0,
        agreed.number_received if agreed else 0,
        zoned(agreed.expiration_date_time) if agreed else None,
    )


def _said(told: Authorisation) -> HelperSays:
    """What somebody who was asked has said."""
    decision = Decision(told.decision) if told.decision in _DECISIONS else None
    return HelperSays(told.name or "", decision, told.reason or "")


def _came_here(told: PaymentBody) -> datetime:
    """When it came to where it stands; what others have said so far, or that it was asked back later, moved nothing."""
    moves = [each.at for each in told.timeline if each.code not in _NO_MOVES]
    if not moves:
        raise ValueError("a payment to which nothing has happened")
    return moves[-1]


def facts_of(content: Content) -> tuple[AccountNumber, AccountNumber, Money, str]:
    """Whom it goes to, from which account, how much, and what she wrote with it."""
    details = content.details
    return (
        number_in(details.creditor_account),
        number_in(details.debtor_account),
        details.instructed_amount.money,
        details.remittance_information or "",
    )


def warning_of(content: Content) -> ScamWarning | None:
    """What she is warned of."""
    if not content.warnings:
        return None
    types = dict.fromkeys(known(each.scam_type, ScamType.OTHER) for each in content.warnings)
    named = tuple(each for each in types if each is not ScamType.OTHER)
    return ScamWarning(named or (ScamType.OTHER,), content.warnings[0].alert_id or "")


def schedule_of(content: Content) -> Schedule | None:
    """How often it goes out, where it is more than once."""
    return meant(content.details.schedule)


def requires_of(content: Content) -> tuple[Requirement, ...]:
    """What has to clear before the money goes."""
    return tuple(_requirement(body) for body in content.requires)


def _requirement(body: RequirementBody) -> Requirement:
    until = None if body.until is None else zoned(body.until)
    return Requirement(known(body.kind, Clearing.OTHER), known(body.reason, Reason.OTHER), until)


def received_in(body: bytes) -> Any:
    """What was received, understood or not; raises ``ValueError`` where it could be understood in two ways."""
    return json.loads(body, object_pairs_hook=_once_each)


def check_hash(received: Any, content_hash: str) -> None:
    """Raises ``ValueError`` unless what was received has a content that its hash names."""
    if digest(received["content"]) != content_hash:
        raise ValueError("the content is not what its hash names")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name given twice could be shown with one value and hashed with the other."""
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name stands twice")
    return named
