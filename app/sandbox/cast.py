"""Who plays at the practice bank: sample people with their accounts, the people they pay, and the lives they lead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from app.bank.core.port import CoreAccount
from app.bank.practice import SampleCustomer
from app.domain.accounts import AccountNumber
from app.sandbox.happenings import Day


@dataclass(frozen=True, slots=True)
class SampleAccount:
    """An account of a sample person, and what was on it when the year began (decimal)."""

    account_id: str
    number: AccountNumber
    kind: str
    currency: str
    opening: str

    def held_by(self, customer: SampleCustomer) -> CoreAccount:
        """The account as the core bank keeps it."""
        return CoreAccount(self.account_id, customer.person_id, self.number, customer.name, self.kind, self.currency)


@dataclass(frozen=True, slots=True)
class SamplePayee:
    """Somebody in a sample person's list. ``picture`` is a key of the client's own pictures."""

    name: str
    account: AccountNumber
    nickname: str
    picture: str


@dataclass(frozen=True, slots=True)
class SampleOrder:
    """What a sample person lets go out every month on a ``day`` that each month has, to somebody in the list (decimal)."""

    order_id: str
    payee: str
    amount: str
    day: int
    note: str


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A sample person. ``live`` puts down what happens on a day to the accounts of somebody who has any, in the time of ``zone``."""

    customer: SampleCustomer
    zone: tzinfo
    accounts: tuple[SampleAccount, ...]
    payees: tuple[SamplePayee, ...]
    live: Callable[[Day], None]
    meters: tuple[tuple[str, str], ...] = ()
    """Whose bills the person has paid before: biller and customer number."""
    orders: tuple[SampleOrder, ...] = ()
    """What the person has arranged when the year is over."""
