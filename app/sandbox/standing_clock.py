"""A clock that stands while a practice bank is filled: all of it is done in one instant."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.bank.store.port import Tx


class StandingClock:
    """Business time that nothing moves."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self, _: Tx) -> datetime:
        """The instant until which the bank is filled."""
        return self._now

    def advance(self, _: Tx, by: timedelta) -> None:
        """Never: raises ``ValueError``."""
        raise ValueError(by)
