"""Statements: what came and went over some days, and what that makes in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.entries import EntryCode
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class StatementAccount:
    """An account over these days, known by its last four digits. ``came`` and ``went`` are not negative."""

    account_id: str
    kind: str
    """``current`` or ``savings``; worded by the reader's language."""
    last_four: str
    opening: Money
    came: Money
    went: Money
    closing: Money


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """Something that happened on one of the accounts: money came (positive) or went (negative). ``day`` is the bank's."""

    account_id: str
    entry_id: str
    day: date
    amount: Money
    code: str
    counterparty: str
    note: str = ""

    @property
    def within(self) -> bool:
        """Whether the money only moved from one account of hers to another."""
        return self.code == EntryCode.OWN_TRANSFER


@dataclass(frozen=True, slots=True)
class Statement:
    """Her accounts from the first day to the last, both in it, and every entry, the oldest first."""

    first: date
    last: date
    accounts: tuple[StatementAccount, ...]
    entries: tuple[StatementEntry, ...]

    @property
    def adds_up(self) -> bool:
        """Whether the sums of each account are those of its entries, and lead from what was there to what is."""
        known = {account.account_id for account in self.accounts}
        return known >= {entry.account_id for entry in self.entries} and all(map(self._holds, self.accounts))

    def of(self, account_id: str) -> tuple[StatementEntry, ...]:
        """What happened on one of them."""
        return tuple(entry for entry in self.entries if entry.account_id == account_id)

    def _holds(self, account: StatementAccount) -> bool:
        entries = self.of(account.account_id)
        told = (account.opening, account.came, account.went, account.closing, *(entry.amount for entry in entries))
        if len({amount.currency for amount in told}) > 1:
            return False
        sums = (sum(_came(entries)), sum(_went(entries)))
        return (account.came.minor, account.went.minor) == sums and account.opening + account.came - account.went == account.closing


@dataclass(frozen=True, slots=True)
class InAll:
    """All her accounts of one currency together. What she only moved from one to another neither came nor went."""

    beginning: Money
    came: Money
    went: Money
    end: Money
    most: tuple[str, Money] | None
    """To whom most went, and how much."""


def in_all(statement: Statement) -> tuple[InAll, ...]:
    """For each currency, that of her account for daily use first. What was there when the books begin was there, it did not come."""
    currencies = dict.fromkeys(account.opening.currency for account in statement.accounts)
    return tuple(_together(statement, currency) for currency in currencies)


def _together(statement: Statement, currency: str) -> InAll:
    entries = [entry for entry in statement.entries if entry.amount.currency == currency and not entry.within]
    found = [entry.amount.minor for entry in entries if entry.code == EntryCode.OPENING]
    moved = [entry for entry in entries if entry.code != EntryCode.OPENING]
    openings = [account.opening.minor for account in statement.accounts if account.opening.currency == currency]
    beginning = sum(openings) + sum(found)
    came, went = sum(_came(moved)), sum(_went(moved))
    within = sum(entry.amount.minor for entry in statement.entries if entry.amount.currency == currency and entry.within)
    end = beginning + came - went + within
    there_was, came_in, went_out, there_is = (Money(currency, minor) for minor in (beginning, came, went, end))
    return InAll(there_was, came_in, went_out, there_is, _most(moved, currency))


def _came(entries: Iterable[StatementEntry]) -> list[int]:
    return [entry.amount.minor for entry in entries if entry.amount.minor > 0]


def _went(entries: Iterable[StatementEntry]) -> list[int]:
    return [-entry.amount.minor for entry in entries if entry.amount.minor < 0]


def _most(entries: Iterable[StatementEntry], currency: str) -> tuple[str, Money] | None:
    """Whom the largest sum went to; of two as large the one who was paid first."""
    sums: Counter[str] = Counter()
    for entry in entries:
        if entry.amount.minor < 0 and entry.counterparty:
            sums[entry.counterparty] -= entry.amount.minor
    return next(((name, Money(currency, minor)) for name, minor in sums.most_common(1)), None)


def months_before(today: date, count: int) -> tuple[date, ...]:
    """The first days of so many months, the current one first."""
    months: list[date] = []
    first = today.replace(day=1)
    for _ in range(count):
        months.append(first)
        first = (first - timedelta(days=1)).replace(day=1)
    return tuple(months)


def last_of_month(first: date) -> date:
    """The last day of the month that begins so."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
