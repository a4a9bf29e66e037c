"""Accounts, what stands on them, and what happened on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class AccountNumber:
    """An account as the world names it: a scheme (``CN-BBAN``, ``GB-SCAN``, ``IBAN``) and a number in it."""

    scheme: str
    identification: str

    @property
    def last_four(self) -> str:
        """All that is shown or said of a number where the whole is not needed."""
        return self.identification[-4:]


@dataclass(frozen=True, slots=True)
class Account:
    """One of the customer's own accounts. ``available`` is ``booked`` less what is held for payments on their way."""

    account_id: str
    number: AccountNumber
    kind: str
    """``current`` or ``savings``; worded by the reader's language."""
    booked: Money
    available: Money


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened on an account: money came (positive) or went (negative)."""

    entry_id: str
    booked_at: datetime
    amount: Money
    code: str
    """What kind of thing it was: ``pension``, ``payment``, ``electricity``, ``market``, ...; a closed list, worded by the client."""
    counterparty: str
    note: str = ""
