"""Standing orders: what goes out regularly, by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.schedules import MONTHS_A_YEAR, Schedule, day_in

LOOKS_AHEAD: Final = 3
"""So many business days before, she is told what will not go out."""
TRIES: Final = 3
"""So often one payment is tried, on business days one after the other; then it is given up."""
FARTHEST: Final = timedelta(days=366)
"""So far ahead the first day may lie."""
MOST_ORDERS: Final = 30
"""So many one person may have in force."""


@dataclass(frozen=True, slots=True)
class StandingOrder:
    """One of hers, as the bank tells it. ``days``: when it goes out next, business days all; none while it is not in force."""

    order_id: str
    status: PaymentStatus
    creditor_name: str
    creditor_account: AccountNumber
    debtor_account: AccountNumber
    amount: Money
    note: str
    schedule: Schedule
    days: tuple[date, ...]

    @property
    def waits_for_family(self) -> bool:
        """Whether somebody she trusts has yet to agree."""
        return self.status is PaymentStatus.WAITING_FOR_FAMILY


def within_a_month(orders: tuple[StandingOrder, ...], today: date) -> Money | None:
    """What goes out together within a month from today; none where nothing does, or it is in several currencies."""
    month, year = today.month % MONTHS_A_YEAR + 1, today.year + today.month // MONTHS_A_YEAR
    end = date(year, month, day_in(year, month, today.day))
    amounts = [order.amount for order in orders for day in order.days if today <= day < end]
    if len({amount.currency for amount in amounts}) != 1:
        return None
    return Money(amounts[0].currency, sum(amount.minor for amount in amounts))
