"""Payments: what is asked for, what it would mean, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.accounts import AccountNumber
from app.domain.money import Money


class PaymentStatus(StrEnum):
    """ISO 20022 ExternalPaymentTransactionStatus1Code, the ones this product uses."""

    RECEIVED = "RCVD"
    WAITING_FOR_FAMILY = "PATC"
    PENDING = "PDNG"
    SETTLED = "ACSC"
    REFUSED = "RJCT"
    CANCELLED = "CANC"

    @property
    def final(self) -> bool:
        """Nothing will change any more."""
        return self in (PaymentStatus.SETTLED, PaymentStatus.REFUSED, PaymentStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """What the customer asks for. ``payment_id`` is made and kept by the client before anything is sent."""

    payment_id: str
    debtor_account_id: str
    creditor_name: str
    creditor_account: AccountNumber
    amount: Money
    note: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What the bank says would happen. Moves nothing; ``content_hash`` names exactly this content."""

    payment_id: str
    content_hash: str
    creditor_name: str
    creditor_account: AccountNumber
    debtor_account: AccountNumber
    amount: Money
    fee: Money
    note: str
    pause_seconds: int
    """How long the second confirmation has to wait after the first."""


@dataclass(frozen=True, slots=True)
class Payment:
    """How far a payment has come, as the bank tells it."""

    payment_id: str
    status: PaymentStatus
    reasons: tuple[str, ...]
    creditor_name: str
    creditor_account: AccountNumber
    debtor_account: AccountNumber
    amount: Money
    note: str
    changed_at: datetime
