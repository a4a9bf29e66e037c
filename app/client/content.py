"""The content of a payment as the bank sent it: its hash is taken here, over what was received and not over what was understood."""

from __future__ import annotations

import json
from typing import Any

from app.client.accounts import number_in, zoned
from app.client.codes import known
from app.contract.canonical import digest
from app.contract.payments import Content, PaymentBody, ReviewedPayment
from app.contract.payments import Payments as PaymentsBody
from app.contract.payments import Requirement as RequirementBody
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import Clearing, Payment, PaymentStatus, Reason, Requirement, Review


def review_in(body: bytes) -> Review:
    """The review in an answer; raises ``ValueError`` when its content is not what its hash names."""
    told = read(body, ReviewedPayment)
    _check(_received(body), told.content_hash)
    details = told.content.details
    creditor, debtor, amount, note = _facts(told.content)
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
        _requires(told.content),
    )


def standing_in(body: bytes) -> PaymentBody:
    """How far a payment has come, in the contract's words; raises ``ValueError`` like :func:`review_in`."""
    told = read(body, PaymentBody)
    _check(_received(body), told.content_hash)
    return told


def payments_in(body: bytes) -> tuple[list[Payment], str | None]:
    """A page of payments and the cursor of the next; raises ``ValueError`` like :func:`review_in`."""
    told = read(body, PaymentsBody)
    for received, standing in zip(_received(body)["items"], told.items, strict=True):
        _check(received, standing.content_hash)
    return [payment_in(standing) for standing in told.items], told.next


def payment_in(told: PaymentBody) -> Payment:
    """How far a payment has come, in the domain's words."""
    if not told.timeline:
        raise ValueError("a payment to which nothing has happened")
    creditor, debtor, amount, note = _facts(told.content)
    return Payment(
        told.payment_id,
        known(told.transaction_status, PaymentStatus.OTHER),
        tuple(told.status_reason),
        told.content.details.creditor_name,
        creditor,
        debtor,
        amount,
        note,
        zoned(told.timeline[-1].at),
        _requires(told.content),
        told.recall is not None,
        None if told.due_at is None else zoned(told.due_at),
    )


def _facts(content: Content) -> tuple[AccountNumber, AccountNumber, Money, str]:
    details = content.details
    return (
        number_in(details.creditor_account),
        number_in(details.debtor_account),
        details.instructed_amount.money,
        details.remittance_information or "",
    )


def _requires(content: Content) -> tuple[Requirement, ...]:
    return tuple(_requirement(body) for body in content.requires)


def _requirement(body: RequirementBody) -> Requirement:
    until = None if body.until is None else zoned(body.until)
    return Requirement(known(body.kind, Clearing.OTHER), known(body.reason, Reason.OTHER), until)


def _received(body: bytes) -> Any:
    return json.loads(body, object_pairs_hook=_once_each)


def _check(received: Any, content_hash: str) -> None:
    if digest(received["content"]) != content_hash:
        raise ValueError("the content is not what its hash names")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name given twice could be shown with one value and hashed with the other."""
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name stands twice")
    return named
