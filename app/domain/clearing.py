"""What has to clear before a payment goes, and whether it is within the limits: the rules and nothing else, as pure functions.

A day is 24 hours here, whatever the calendar says; only the daily limit goes by the bank's day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.approvals import Panel
from app.domain.money import Money
from app.domain.payments import Clearing, Reason, Requirement
from app.domain.safeguards import Safeguards

DAY: Final = timedelta(hours=24)
"""How far back is looked for what has left, and how long a payment waits that makes most of her money leave."""
STAYS_SHOWN: Final = timedelta(hours=1)
"""So much sooner than its rule says a wait may be over, because she was shown that instant and took her time to confirm."""
_MINUTE: Final = timedelta(minutes=1)


class Limit(StrEnum):
    """Which limit a payment is above."""

    PAYMENT = "payment"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class OverLimit:
    """A payment is above a limit. ``left``: the most that one payment may be now."""

    which: Limit
    limit: Money
    left: Money


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is available on an account, or on all of hers together, and what has left it for others within a day or is held to leave."""

    available: Money
    left: Money

    def is_mostly(self, amount: Money, at_least: Money) -> bool:
        """Whether with ``amount`` more than half of what was there, and that was ``at_least`` so much, leaves within a day."""
        before = self.available + self.left
        return before >= at_least and 2 * (self.left + amount).minor > before.minor


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules look at, all in one currency. ``leaving`` holds the account by itself and all of hers together."""

    amount: Money
    safeguards: Safeguards
    paid_before: bool
    """Whether a payment of hers to this payee has ever settled."""
    went_unasked: Money
    """What has gone to this payee within a day with nothing that had to clear: cut into parts, an amount is as large as it is."""
    leaving: tuple[Leaving, ...]
    large_balance: Money
    """From this balance on it matters how much of it leaves."""
    panel: Panel
    """Whom there is to ask; where nobody is, the safety wait stands in."""
    now: datetime
    cleared: frozenset[Reason] = frozenset()
    """What had to clear of its amount and its payee, and did, with the standing order that it belongs to."""
    held: bool = False
    """Whether the bank has a reason to look at it first: someone of its desk talks to her before it goes."""


def requires(payment: Circumstances) -> tuple[Requirement, ...]:
    """What has to clear: each reason at most once for each kind of clearing; nothing at all means that it goes at once."""
    needed: list[Requirement] = []
    large = payment.amount >= payment.safeguards.family_from
    if not payment.paid_before and Reason.NEW_PAYEE not in payment.cleared:
        needed += _asks_family(payment, Reason.NEW_PAYEE)
    if large and Reason.LARGE_AMOUNT not in payment.cleared:
        needed += _asks_family(payment, Reason.LARGE_AMOUNT)
    elif not large and payment.amount + payment.went_unasked >= payment.safeguards.family_from:
        needed += _asks_family(payment, Reason.LARGE_TOGETHER)
    if needed and payment.panel.bank:
        needed.append(Requirement(Clearing.BANK, Reason.CONFLICT))
    if any(leaving.is_mostly(payment.amount, payment.large_balance) for leaving in payment.leaving):
        needed.append(_wait(payment.now, Reason.LARGE_SHARE, DAY))
    if payment.held:
        needed.append(Requirement(Clearing.BANK, Reason.SCAM_SIGNS))
    return tuple(needed)


def as_shown(needed: Iterable[Requirement], shown: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """``needed``, each wait until the instant that was shown for the same reason, unless that is more than an hour too soon by now."""
    instants = {(each.kind, each.reason): each.until for each in shown}
    return tuple(_until(each, instants.get((each.kind, each.reason))) for each in needed)


def over_limit(amount: Money, safeguards: Safeguards, paid_today: Money) -> OverLimit | None:
    """The limit that a payment is above, if any. ``paid_today``: what she has confirmed today and not taken back."""
    left_today = Money(amount.currency, max(0, (safeguards.daily_limit - paid_today).minor))
    left = min(safeguards.payment_limit, left_today)
    if amount > safeguards.payment_limit:
        return OverLimit(Limit.PAYMENT, safeguards.payment_limit, left)
    if amount > left_today:
        return OverLimit(Limit.DAILY, safeguards.daily_limit, left)
    return None


def safety_wait(now: datetime, safeguards: Safeguards) -> datetime:
    """When the safety wait is over that begins now. It ends on a whole minute, rounded up: it is read aloud."""
    return _whole(now + timedelta(hours=safeguards.wait_hours))


def _asks_family(payment: Circumstances, reason: Reason) -> list[Requirement]:
    asks = [Requirement(Clearing.FAMILY, reason)] if payment.panel.asked else []
    waits = payment.panel.waits or not asks
    return asks + [Requirement(Clearing.WAIT, reason, safety_wait(payment.now, payment.safeguards))] * waits


def _wait(now: datetime, reason: Reason, how_long: timedelta) -> Requirement:
    return Requirement(Clearing.WAIT, reason, _whole(now + how_long))


def _whole(over: datetime) -> datetime:
    whole = over.replace(second=0, microsecond=0)
    return whole if whole == over else whole + _MINUTE


def _until(needed: Requirement, shown: datetime | None) -> Requirement:
    if needed.until is None or shown is None or needed.until - shown > STAYS_SHOWN:
        return needed
    return replace(needed, until=shown)
