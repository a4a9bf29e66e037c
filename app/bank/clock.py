"""The bank's time: what the day is, and, in a practice bank, a way to move it forward. Tokens and proofs do not go by this clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from app.bank.store.facts import fact, keep_fact
from app.bank.store.port import Tx
from app.domain.zones import CHINA

_OFFSET: Final = "clock_offset_seconds"
_FARTHEST: Final = timedelta(days=30 * 366)
"""In all: long enough for every standing order, and no year that a calendar does not know."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class BusinessClock:
    """Business time. A ``movable`` clock reads how far it was moved from the database, so that all who share it agree."""

    def __init__(self, *, movable: bool = False, utc_now: Callable[[], datetime] = _utc_now) -> None:
        self._movable = movable
        self._utc_now = utc_now

    def now(self, tx: Tx) -> datetime:
        """The instant, in the bank's zone."""
        now = self._utc_now().astimezone(CHINA)
        return now + timedelta(seconds=int(fact(tx, _OFFSET) or 0)) if self._movable else now

    def advance(self, tx: Tx, by: timedelta) -> None:
        """Moves business time forward, by whole seconds; only a movable clock moves, never back, and not too far (``ValueError``)."""
        offset = int(fact(tx, _OFFSET) or 0) + int(by.total_seconds())
        if not self._movable or by < timedelta() or offset > _FARTHEST.total_seconds():
            raise ValueError("this clock does not move so")
        keep_fact(tx, _OFFSET, str(offset))
