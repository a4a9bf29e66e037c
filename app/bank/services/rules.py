"""The bank's own rules, from configuration: floors, limits and lifetimes. What stands here is the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from app.domain.money import Money


def _limits() -> Mapping[str, Money]:
    return {"CNY": Money("CNY", 50_000_00), "GBP": Money("GBP", 5_000_00)}


@dataclass(frozen=True, slots=True)
class Rules:
    """``payment_limits`` is per payment and currency; a currency without one is not paid in."""

    confirm_pause: timedelta = timedelta(seconds=3)
    """The floor; the customer may lengthen it."""
    payment_limits: Mapping[str, Money] = field(default_factory=_limits)
    access_life: timedelta = timedelta(minutes=10)
    refresh_life: timedelta = timedelta(hours=12)
    activation_life: timedelta = timedelta(days=30)
    draft_life: timedelta = timedelta(days=30)
    most_drafts: int = 10
    """So many half-done tasks of one person are kept."""
    trusted_after: timedelta = timedelta(hours=24)
    """How old a device must be that was not activated at the branch."""
    wrong_attempts: int = 5
    """So many wrong ones are free; then each further one waits for the next of ``attempt_pauses``, and for the last from there on."""
    attempt_pauses: tuple[timedelta, ...] = (timedelta(minutes=15), timedelta(hours=1), timedelta(hours=24))
    activation_tries_a_day: int = 50
    """So many activation codes may be tried for one customer number in a day, by all keys together: 10^8 codes take thousands of years."""
