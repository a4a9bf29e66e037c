"""Lines to those outside: who is silent holds up neither who asks for long, nor those who ask somebody else."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Event

import pytest

from app.bank.web.lines import Lines

LIMIT = 20.0
SOON = 0.1
MANY = 12
"""More than there are lines."""


@pytest.fixture
def silent() -> Iterator[Event]:
    """Nobody answers until it is set."""
    event = Event()
    yield event
    event.set()


def test_one_who_is_silent_leaves_the_others_their_lines(silent: Event) -> None:
    lines = Lines(LIMIT)

    async def others_are_asked() -> list[str]:
        waiting = [asyncio.create_task(lines.ask("dead", silent.wait, LIMIT)) for _ in range(MANY)]
        answers = [await lines.ask(f"alive-{number}", str, number) for number in range(3)]
        silent.set()
        assert all(await asyncio.gather(*waiting))
        return answers

    try:
        assert asyncio.run(others_are_asked()) == ["0", "1", "2"]
    finally:
        silent.set()
        lines.close()


def test_who_waits_too_long_is_told_also_in_the_queue_and_the_line_stays_taken_until_it_is_over(silent: Event) -> None:
    lines, entered = Lines(SOON), []

    def stuck(number: int) -> None:
        entered.append(number)
        silent.wait(LIMIT)

    async def all_give_up() -> list[BaseException | None]:
        asked = [lines.ask("dead", stuck, number) for number in range(MANY)]
        return await asyncio.gather(*asked, return_exceptions=True)

    try:
        assert {type(each) for each in asyncio.run(all_give_up())} == {TimeoutError}
        assert len(entered) == 2
    finally:
        silent.set()
        lines.close()
