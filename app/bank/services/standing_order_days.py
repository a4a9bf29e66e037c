"""When something is to be done about a standing order: looking ahead, and letting it go out."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from app.bank.store.standing_orders import OrderRow
from app.domain.business_days import business_days_before, following, is_business_day, modified_following
from app.domain.standing_orders import LOOKS_AHEAD
from app.domain.zones import CHINA

_OPENS: Final = time(9)
"""When on a day it goes out: what comes in overnight is there by then, and she is up."""


def pays_at(order: OrderRow) -> datetime:
    """When the money for its next day leaves: not before its wait is over, and on a business day."""
    due = max(opens(modified_following(order.next_on)), order.not_before)
    day = due.astimezone(CHINA).date()
    return due if is_business_day(day) else opens(following(day))


def goes_next(order: OrderRow) -> datetime:
    """The same, or when it is tried again."""
    return max(pays_at(order), order.next_at or order.not_before)


def looks_at(day: date) -> datetime:
    """When it is first looked whether anything stands in the way of a day of the schedule."""
    return opens(business_days_before(modified_following(day), LOOKS_AHEAD))


def opens(day: date) -> datetime:
    """The instant on a business day."""
    return datetime.combine(day, _OPENS, CHINA)
