"""Bills: what a firm says that somebody owes it, and how that compares with what it was before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.money import Money

_ABOUT: Final = 10
"""Less than a tenth more or less is about the same: nobody shall worry about a few fen."""
_BEFORE: Final = 3
"""So many bills before are put together to what is usual."""
_COVER: Final = "*"


class BillKind(StrEnum):
    """What is paid for."""

    ELECTRICITY = "electricity"
    WATER = "water"
    GAS = "gas"
    HEATING = "heating"
    PHONE = "phone"
    OTHER = "other"
    """Of a bank that is newer than this program."""


class BillStatus(StrEnum):
    """How a bill stands at her bank."""

    DUE = "due"
    OVERDUE = "overdue"
    NOTHING_OWED = "nothing_owed"
    UNDER_WAY = "under_way"
    """A payment of it is confirmed and waits."""
    PAID = "paid"
    OTHER = "other"
    """Of a bank that is newer than this program: nothing is paid on its word."""


@dataclass(frozen=True, slots=True)
class Biller:
    """A firm that the bank knows to send bills, and where it is paid. Its customer numbers have ``least`` to ``most`` digits."""

    biller_id: str
    kind: BillKind
    name: str
    account: AccountNumber
    currency: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Meter:
    """A customer number whose bill somebody has paid before, and in whose name it is, partly covered."""

    biller_id: str
    customer_ref: str
    holder: str
    last_paid_at: datetime


@dataclass(frozen=True, slots=True)
class Bill:
    """One bill. ``first`` and ``last`` are the days that it is for."""

    number: str
    amount: Money
    due: date
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class BilledMonth:
    """What a month cost, and how much was used, in the unit of its kind, where that is measured. ``month`` is its first day."""

    month: date
    amount: Money
    usage: int | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """What a biller answers for one of its customers: in whose name, the bill that is open, if one is, and the twelve months before."""

    holder: str
    bill: Bill | None
    months: tuple[BilledMonth, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundBill:
    """What the bank has found: how it stands, and the words that have to go with a payment of it. ``holder`` is partly covered.

    ``of_another``: it is in another person's name, for whom she has never paid.
    """

    biller_id: str
    customer_ref: str
    holder: str
    status: BillStatus
    bill: Bill | None = None
    reference: str = ""
    months: tuple[BilledMonth, ...] = ()
    paid_at: datetime | None = None
    of_another: bool = False


class Against(StrEnum):
    """What a bill is compared with."""

    LAST_YEAR = "last_year"
    """The same month a year before."""
    BEFORE = "before"
    """What the bills before it came to on average."""


class Way(StrEnum):
    """How it compares."""

    MORE = "more"
    LESS = "less"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A bill is more, less or about the same as ``amount``."""

    against: Against
    way: Way
    amount: Money


def month_of(day: date) -> date:
    """The month of a day, as its first day."""
    return day.replace(day=1)


def compared(bill: Bill, months: tuple[BilledMonth, ...]) -> tuple[Comparison, ...]:
    """The bill against the same month of last year, and against the three bills before it; each only where there was something to pay."""
    month = month_of(bill.last)
    year_ago = month.replace(year=month.year - 1)
    paid = sorted((each for each in months if each.month < month and each.amount.minor > 0), key=lambda each: each.month)
    last_year = next((each.amount for each in paid if each.month == year_ago), None)
    before = [each.amount.minor for each in paid[-_BEFORE:]]
    usual = Money(bill.amount.currency, (2 * sum(before) + len(before)) // (2 * len(before))) if len(before) == _BEFORE else None
    found = ((Against.LAST_YEAR, last_year), (Against.BEFORE, usual))
    return tuple(Comparison(against, _way(bill.amount, amount), amount) for against, amount in found if amount is not None)


def partly_covered(name: str) -> str:
    """Enough of a name to know one's own again, and too little to learn another's: 王*兰, 王*, M* Hughes."""
    words = name.split()
    if len(words) > 1:
        return " ".join([*(word[0] + _COVER for word in words[:-1]), words[-1]])
    return name[:1] + _COVER * max(1, len(name) - 2) + (name[-1] if len(name) > 2 else "")


def _way(amount: Money, before: Money) -> Way:
    if _ABOUT * abs((amount - before).minor) < before.minor:
        return Way.SAME
    return Way.MORE if amount > before else Way.LESS
