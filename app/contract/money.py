"""Accounts, and what happened on them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import PAGED, Operation
from app.contract.wire import Amount, Asked, Id, Told, extensible, whole

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
    kind: Annotated[str, extensible(AccountKind)]
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


CALLS: Final = (
    Operation("listAccounts", "GET", "/accounts", "My accounts", Accounts, query=PAGED),
    Operation("readBalances", "GET", "/accounts/{accountId}/balances", "What stands on an account", Balances),
    Operation("listTransactions", "GET", "/accounts/{accountId}/transactions", "What happened on an account", Transactions, query=PAGED),
)
