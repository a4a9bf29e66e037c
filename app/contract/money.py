"""Accounts, what happened on them, and the people she pays."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta

from app.contract.wire import Amount, Asked, Id, Told, whole

Scheme = Literal["CN-BBAN", "GB-SCAN", "IBAN"]
AccountKind = Literal["current", "savings"]


class AccountRef(Asked):
    """An account as the world names it."""

    scheme: Scheme
    identification: Annotated[str, Meta(pattern=whole(r"[A-Z0-9]{6,34}"))]


class AccountBody(Told):
    """One of the customer's own accounts."""

    account_id: Id
    account: AccountRef
    kind: AccountKind
    currency: str


class Accounts(Told):
    """The customer's accounts, the one for daily use first."""

    items: list[AccountBody]
    next: str | None = None


class Balances(Told):
    """``available`` is ``booked`` less what is held for payments on their way."""

    booked: Amount
    available: Amount


class TransactionBody(Told):
    """An entry on an account. ``direction`` carries the sign: money ``in`` or ``out``."""

    transaction_id: Id
    booked_at: datetime
    direction: Literal["in", "out"]
    amount: Amount
    code: str
    counterparty: str
    remittance_information: str = ""


class Transactions(Told):
    """A page of entries, newest first; ``next`` goes into ``?cursor=``."""

    items: list[TransactionBody]
    next: str | None = None


class BeneficiaryBody(Told):
    """Somebody in her list. ``suggestedBy`` is set by the bank alone."""

    beneficiary_id: Id
    name: str
    account: AccountRef
    paid_before: bool
    nickname: str = ""
    picture: str = ""
    suggested_by: str | None = None


class Beneficiaries(Told):
    """Her list, those paid most lately first."""

    items: list[BeneficiaryBody]
    next: str | None = None
