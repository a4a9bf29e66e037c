"""The bank's time: what the day is, and, in a practice bank, a way to move it forward. Tokens and proofs do not go by this clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final

from app.bank.store.facts import fact, keep_fact
from app.bank.store.port import Tx

CHINA: Final = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The whole country has kept UTC+8 without summer time since 1991."""

_OFFSET: Final = "clock_offset_seconds"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class BusinessClock:
    """Business time. A ``movable`` clock reads how far it was moved from the database, so that all who share it agree."""

    def __init__(self, *, movable: bool = False, zone: tzinfo = CHINA, utc_now: Callable[[], datetime] = _utc_now) -> None:
        self._movable = movable
        self._zone = zone
        self._utc_now = utc_now

    def now(self, tx: Tx) -> datetime:
        """The instant, in the bank's zone."""
        now = self._utc_now().astimezone(self._zone)
        return now + timedelta(seconds=int(fact(tx, _OFFSET) or 0)) if self._movable else now

    def today(self, tx: Tx) -> date:
        """The bank's day."""
        return self.now(tx).date()

    def advance(self, tx: Tx, by: timedelta) -> None:
        """Moves business time forward, by whole seconds; only a movable clock moves, and never back (``ValueError``)."""
        if not self._movable or by < timedelta():
            raise ValueError("this clock does not move so")
        keep_fact(tx, _OFFSET, str(int(fact(tx, _OFFSET) or 0) + int(by.total_seconds())))
