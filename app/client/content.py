"""The content of a payment as the bank sent it: its hash is taken here, over what was received and not over what was understood."""

from __future__ import annotations

import json
from typing import Any

from app.client.accounts import number_in, zoned
from app.contract.canonical import digest
from app.contract.payments import Content, PaymentBody, ReviewedPayment
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import Payment, PaymentStatus, Review


def review_in(body: bytes) -> Review:
    """The review in an answer; raises ``ValueError`` when its content is not what its hash names."""
    told = read(body, ReviewedPayment)
    _check(body, told.content_hash)
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
    )


def standing_in(body: bytes) -> PaymentBody:
    """How far a payment has come, in the contract's words; raises ``ValueError`` like :func:`review_in`."""
    told = read(body, PaymentBody)
    _check(body, told.content_hash)
    return told


def payment_in(told: PaymentBody) -> Payment:
    """How far a payment has come, in the domain's words."""
    if not told.timeline:
        raise ValueError("a payment to which nothing has happened")
    creditor, debtor, amount, note = _facts(told.content)
    return Payment(
        told.payment_id,
        PaymentStatus(told.transaction_status),
        tuple(told.status_reason),
        told.content.details.creditor_name,
        creditor,
        debtor,
        amount,
        note,
        zoned(told.timeline[-1].at),
    )


def _facts(content: Content) -> tuple[AccountNumber, AccountNumber, Money, str]:
    details = content.details
    return (
        number_in(details.creditor_account),
        number_in(details.debtor_account),
        details.instructed_amount.money,
        details.remittance_information or "",
    )


def _check(body: bytes, content_hash: str) -> None:
    received = json.loads(body, object_pairs_hook=_once_each)
    if digest(received["content"]) != content_hash:
        raise ValueError("the content is not what its hash names")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name given twice could be shown with one value and hashed with the other."""
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError("a name stands twice")
    return named
