"""Standing orders: what goes out regularly, by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import merge
from itertools import takewhile
from typing import Final

from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.schedules import MONTHS_A_YEAR, Schedule, day_in, days_from

LOOKS_AHEAD: Final = 3
"""So many business days before, she is told what will not go out."""
TRIES: Final = 3
"""So often one payment is tried, on business days one after the other; then it is given up."""
FARTHEST: Final = timedelta(days=366)
"""So far ahead the first day may lie."""
MOST_ORDERS: Final = 30
"""So many one person may have in force."""
_LOOKED_THROUGH: Final = 2 * FARTHEST
"""So far ahead it is looked how much goes out together: whatever begins has come round once by then."""


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
    end = _month_after(today)
    amounts = [order.amount for order in orders for day in order.days if today <= day < end]
    if len({amount.currency for amount in amounts}) != 1:
        return None
    return Money(amounts[0].currency, sum(amount.minor for amount in amounts))


def most_within_a_month(orders: Iterable[tuple[Money, Schedule]], since: date) -> Money:
    """What orders in one currency, one at least, send together in that month, from ``since`` on, in which it is most: cut into parts, or
    put off, an amount is as large as it is.
    """
    known = list(orders)
    within: deque[tuple[date, int]] = deque()
    together, most = 0, max(amount.minor for amount, _ in known)
    for day, minor in merge(*(_sending(*each, since) for each in known)):
        while within and _month_after(within[0][0]) <= day:
            together -= within.popleft()[1]
        within.append((day, minor))
        together += minor
        most = max(most, together)
    return Money(known[0][0].currency, most)


def _sending(amount: Money, schedule: Schedule, since: date) -> Iterator[tuple[date, int]]:
    """Each time that one sends something, as the calendar has it."""
    return ((day, amount.minor) for day in takewhile(lambda day: day <= since + _LOOKED_THROUGH, days_from(schedule, since)))


def _month_after(day: date) -> date:
    """The same day of the month after, or its last one where it is not so long."""
    month, year = day.month % MONTHS_A_YEAR + 1, day.year + day.month // MONTHS_A_YEAR
    return date(year, month, day_in(year, month, day.day))
