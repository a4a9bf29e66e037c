"""Payments: what is asked for, what it would mean, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.accounts import AccountNumber
from app.domain.decisions import HelperSays
from app.domain.money import Money
from app.domain.scam_payment.questions import Answer, Question
from app.domain.scams import ScamType
from app.domain.schedules import Schedule


class PaymentStatus(StrEnum):
    """ISO 20022 ExternalPaymentTransactionStatus1Code, the ones this product uses."""

    RECEIVED = "RCVD"
    WAITING_FOR_FAMILY = "PATC"
    PENDING = "PDNG"
    SETTLED = "ACSC"
    REFUSED = "RJCT"
    CANCELLED = "CANC"
    OTHER = "other"
    """Of a bank that is newer than this program: nothing is said but that the bank has it."""

    @property
    def final(self) -> bool:
        """Nothing will change any more."""
        return self in (PaymentStatus.SETTLED, PaymentStatus.REFUSED, PaymentStatus.CANCELLED)

    @property
    def waits(self) -> bool:
        """Confirmed, its money held, and not gone yet: it can be stopped with one press."""
        return self in (PaymentStatus.WAITING_FOR_FAMILY, PaymentStatus.PENDING)


class Reason(StrEnum):
    """Why a payment has to wait."""

    NEW_PAYEE = "new_payee"
    LARGE_AMOUNT = "large_amount"
    LARGE_TOGETHER = "large_together"
    LARGE_SHARE = "large_share"
    SCAM_SIGNS = "scam_signs"
    CONFLICT = "conflict_of_interest"
    """Too few of those she trusts may decide, because the money may come to the others."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


class Clearing(StrEnum):
    """What has to clear before the money goes."""

    FAMILY = "family"
    WAIT = "wait"
    BANK = "bank"
    OTHER = "other"
    """Of a bank that is newer than this program."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that has to clear, and why; ``until`` is when a wait is over."""

    kind: Clearing
    reason: Reason
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ScamWarning:
    """What she is warned of: the very scam, or the likeliest of several first, and the published alert about that, where there is one."""

    scam_types: tuple[ScamType, ...]
    alert_id: str = ""


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """What the customer asks for. ``payment_id`` is made and kept by the client before anything is sent."""

    payment_id: str
    debtor_account_id: str
    creditor_name: str
    creditor_account: AccountNumber
    amount: Money
    note: str = ""
    note_to_family: str = ""
    """What she says to those who have to agree."""
    answers: tuple[tuple[Question, Answer], ...] = ()
    """What the bank has asked her about it, and what she said."""
    schedule: Schedule | None = None
    """How often, where it is to go out more than once: then it is a standing order, and nothing goes out with it."""


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
    requires: tuple[Requirement, ...] = ()
    """What has to clear after the second confirmation; nothing: the money goes at once."""
    note_to_family: str = ""
    """What those who have to agree will read."""
    questions: tuple[Question, ...] = ()
    """What she has to answer before she can confirm it."""
    warning: ScamWarning | None = None
    schedule: Schedule | None = None
    """Of a standing order."""
    days: tuple[date, ...] = ()
    """The first days on which that goes out."""

    @property
    def goes_at(self) -> datetime | None:
        """When it would go: when the last wait is over."""
        return waits_until(self.requires)


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
    requires: tuple[Requirement, ...] = ()
    recalled: bool = False
    """Whether she has asked for it back."""
    due: datetime | None = None
    """When the bank means to let it go: later than was shown where everything was stopped meanwhile."""
    helpers: tuple[HelperSays, ...] = ()
    """Those she trusts who were asked about it, and what each has said."""
    approvals_needed: int = 0
    approvals_received: int = 0
    decide_by: datetime | None = None
    """Until when they are asked. No request hangs for ever."""

    @property
    def waits(self) -> bool:
        """Confirmed, and not gone yet: it can be stopped with one press."""
        return self.status.waits

    @property
    def goes_at(self) -> datetime | None:
        """When it goes: as the bank says, or else when the last wait is over."""
        return self.due or waits_until(self.requires)


def waits_until(requires: tuple[Requirement, ...]) -> datetime | None:
    """When the last wait is over; nothing where none has an end that is known."""
    return max((each.until for each in requires if each.until), default=None)
