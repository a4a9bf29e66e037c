"""Business time is the bank's, and moves only in a practice bank."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.bank.clock import BusinessClock
from tests.bank.core.books import on_sqlite

LATE = datetime(2026, 11, 21, 17, 0, tzinfo=UTC)


def test_the_day_is_the_banks() -> None:
    assert on_sqlite().do(BusinessClock(utc_now=lambda: LATE).now).date() == date(2026, 11, 22)


def test_a_practice_clock_moves_forward_for_all_who_share_the_books() -> None:
    books, clock = on_sqlite(), BusinessClock(movable=True, utc_now=lambda: LATE)
    books.do(lambda tx: clock.advance(tx, timedelta(hours=10)))
    books.do(lambda tx: clock.advance(tx, timedelta(hours=14)))
    assert books.do(BusinessClock(movable=True, utc_now=lambda: LATE).now) == LATE + timedelta(days=1)


@pytest.mark.parametrize(("movable", "by"), [(False, timedelta(hours=1)), (True, timedelta(seconds=-1)), (True, timedelta(days=20_000))])
def test_a_real_clock_never_moves_and_no_clock_moves_back_or_out_of_the_calendar(*, movable: bool, by: timedelta) -> None:
    books, clock = on_sqlite(), BusinessClock(movable=movable, utc_now=lambda: LATE)
    with pytest.raises(ValueError, match="does not move"):
        books.do(lambda tx: clock.advance(tx, by))
    assert books.do(clock.now) == LATE
