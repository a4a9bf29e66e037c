"""What the bank needs of a core bank: whose accounts, what stands on them, and money held, then posted or let go exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.approvals import Paid
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class CoreAccount:
    """A customer's account as the core bank knows it."""

    account_id: str
    customer_id: str
    number: AccountNumber
    holder: str
    kind: str
    currency: str


@dataclass(frozen=True, slots=True)
class CoreBalances:
    """``available`` is ``booked`` less what is held."""

    booked: Money
    available: Money


@dataclass(frozen=True, slots=True)
class CoreEntry:
    """One booked line of an account, from that account's side: positive came in, negative went out."""

    entry_id: int
    booked_at: datetime
    amount: Money
    code: str
    counterparty: str
    note: str


@dataclass(frozen=True, slots=True)
class CoreLine:
    """An entry, and the account on which it stands."""

    account_id: str
    entry: CoreEntry


@dataclass(frozen=True, slots=True)
class CoreSums:
    """What stood on an account before some days and after them, what came in between, and what went (not negative)."""

    account_id: str
    opening: Money
    came: Money
    went: Money
    closing: Money


@dataclass(frozen=True, slots=True)
class Span:
    """From ``since`` on, and before ``before``."""

    since: datetime
    before: datetime


@dataclass(frozen=True, slots=True)
class Transfer:
    """Money to be held: from an account of ours to any account. ``transfer_id``, ``payment:`` and its id, names it for ever."""

    transfer_id: str
    debtor_account_id: str
    creditor: AccountNumber
    creditor_name: str
    amount: Money
    note: str


class NotEnough(Exception):
    """There is less available than is to be held."""


class Contradiction(Exception):
    """Asked for again with other facts, or against how the transfer has ended; or it was never held."""


class Unbookable(Exception):
    """No such account here, or it is kept in another currency, or cannot take so much."""


class Core(Protocol):
    """A core bank. ``hold``, ``post`` and ``void`` may be repeated: the same transfer is held once and ends once."""

    def accounts_of(self, tx: Tx, customer_id: str) -> list[CoreAccount]:
        """The customer's accounts, the one for daily use first."""
        ...

    def account_with(self, tx: Tx, number: AccountNumber) -> CoreAccount | None:
        """The account of ours that has this number."""
        ...

    def balances(self, tx: Tx, account_id: str) -> CoreBalances:
        """What stands on an account; raises :class:`Unbookable` when there is none."""
        ...

    def balances_of(self, tx: Tx, customer_id: str, currency: str) -> dict[str, CoreBalances]:
        """What stands on each of the customer's accounts in a currency, by the account's id."""
        ...

    def entries(self, tx: Tx, account_id: str, before: int | None, limit: int) -> list[CoreEntry]:
        """Booked lines, newest first, older than entry ``before``."""
        ...

    def sums(self, tx: Tx, customer_id: str, span: Span) -> list[CoreSums]:
        """What the entries of a span make in all, of each of the customer's accounts."""
        ...

    def lines(self, tx: Tx, customer_id: str, span: Span, after: int, most: int) -> list[CoreLine]:
        """Booked lines of a span on all the customer's accounts, oldest first: those after entry ``after``, or the first where it is 0."""
        ...

    def paid(self, tx: Tx, customer_id: str, currency: str, since: datetime, before: datetime) -> list[Paid]:
        """What the customer has paid to others between two instants and was booked, in a currency."""
        ...

    def hold(self, tx: Tx, transfer: Transfer, at: datetime) -> None:
        """Sets the money aside; raises :class:`NotEnough`, :class:`Unbookable`, :class:`Contradiction`."""
        ...

    def post(self, tx: Tx, transfer_id: str, at: datetime) -> None:
        """Books a held transfer; raises :class:`Unbookable` when the payee's account does not take it any more, :class:`Contradiction`."""
        ...

    def void(self, tx: Tx, transfer_id: str, at: datetime) -> None:
        """Lets a held transfer go; raises :class:`Contradiction`."""
        ...
