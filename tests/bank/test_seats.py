"""A practice bank knows when nobody sits at it any more."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from app.bank.seats import NoSeat, alone, nobody_sits, sitting


def test_the_bank_stays_while_anybody_sits_and_then_nobody_can_sit_down(tmp_path: Path) -> None:
    seats = tmp_path / "seats"

    async def story() -> None:
        with sitting(seats):
            with sitting(seats):
                empty = asyncio.create_task(nobody_sits(seats, quiet=0.3))
                assert not (await asyncio.wait({empty}, timeout=0.8))[0]
            assert not (await asyncio.wait({empty}, timeout=0.8))[0]
        await asyncio.wait_for(empty, 10)
        with pytest.raises(NoSeat), sitting(seats, patience=0.1):
            pass

    asyncio.run(story())


def test_a_seat_taken_in_the_quiet_time_keeps_the_bank(tmp_path: Path) -> None:
    seats = tmp_path / "seats"

    async def story() -> None:
        empty = asyncio.create_task(nobody_sits(seats, quiet=2.0))
        assert not (await asyncio.wait({empty}, timeout=0.2))[0]
        with sitting(seats):
            assert not (await asyncio.wait({empty}, timeout=2.3))[0]
        empty.cancel()
        with pytest.raises(asyncio.CancelledError):
            await empty
        with alone(seats, patience=1):
            pass

    asyncio.run(story())


def test_only_one_is_alone(tmp_path: Path) -> None:
    with alone(tmp_path / "start", patience=1), pytest.raises(NoSeat), alone(tmp_path / "start", patience=0.1):
        pass
    with alone(tmp_path / "start", patience=0.1):
        pass
