"""Many who listen are looked for together: each is told her own, and what fails is told to each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from app.bank.clock import BusinessClock
from app.bank.core.ledger import Ledger
from app.bank.services.context import Bank, Caller, Context
from app.bank.services.refusal import Refusal
from app.bank.store import devices, events, people, sessions
from app.bank.store.devices import DeviceRow
from app.bank.store.people import PersonRow
from app.bank.store.port import Overloaded, Tx
from app.bank.store.sessions import SessionRow
from app.bank.store.sqlite import SqliteStore
from app.bank.web.looks import GROUP, Looks

T = TypeVar("T")
MANY = 3 * GROUP + 5
LIMIT = 60.0
BANK = Bank(Ledger(), BusinessClock(movable=False))


class CountedStore(SqliteStore):
    """Counts readings, and refuses them where a test says so."""

    readings = 0
    full = 0
    """So many readings are refused."""

    async def read(self, work: Callable[[Tx], T]) -> T:
        self.readings += 1
        if self.full:
            self.full -= 1
            raise Overloaded
        return await super().read(work)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CountedStore]:
    store = CountedStore(tmp_path / "bank.db", queue=4)
    yield store
    store.close()


def put_down(tx: Tx) -> None:
    """Many people with a session each and an event each; every tenth has left."""
    now = datetime.now(UTC)
    for number in range(MANY):
        people.add_person(tx, PersonRow(f"p{number}", f"{60_000_000 + number}", "Customer", "", "zh_CN"))
        devices.add_device(tx, DeviceRow(f"d{number}", f"p{number}", "", "key", at_branch=True, enrolled_at=now))
        sessions.add_session(tx, SessionRow(f"s{number}", f"p{number}", f"d{number}", "key"), now)
        sessions.add_token(tx, f"s{number}", "access", f"t{number}", now + timedelta(hours=1))
        events.tell(tx, f"p{number}", "alert.published", f"alt_{number}")
        if number % 10 == 0:
            sessions.end_session(tx, f"s{number}", now)


def caller(number: int) -> Context:
    return Context(BANK, admitted=Caller(f"p{number}", f"d{number}", f"s{number}"))


async def all_look(looks: Looks) -> list[Any]:
    async with asyncio.timeout(LIMIT):
        return await asyncio.gather(*(looks.look(caller(number), 0) for number in range(MANY)), return_exceptions=True)


def test_each_is_told_her_own_and_who_has_left_nothing(store: CountedStore) -> None:
    async def look() -> list[Any]:
        await store.write(put_down)
        return await all_look(Looks(store))

    seen = asyncio.run(look())
    told = [[event.resource for event in each] if each is not None else None for each in seen]
    assert told == [None if number % 10 == 0 else [f"alt_{number}"] for number in range(MANY)]
    assert store.readings == 4


def looked_while_full(store: CountedStore, readings: int) -> list[Any]:
    """What comes to each where so many readings are refused, two of them borne."""

    async def look() -> list[Any]:
        await store.write(put_down)
        store.full = readings
        return await all_look(Looks(store, rests=(0, 0)))

    return asyncio.run(look())


def test_where_there_is_no_room_for_a_moment_nobody_hears_of_it(store: CountedStore) -> None:
    seen = looked_while_full(store, 2)
    assert [number for number, each in enumerate(seen) if isinstance(each, Exception)] == []
    assert sum(each is not None for each in seen) == MANY - len(range(0, MANY, 10))


def test_where_there_is_none_for_longer_the_first_of_a_group_ends_and_the_others_wait(store: CountedStore) -> None:
    seen = looked_while_full(store, 3)
    assert [number for number, each in enumerate(seen) if isinstance(each, Overloaded)] == [0]
    assert sum(isinstance(each, list) for each in seen) == MANY - len(range(0, MANY, 10))


def test_where_there_is_none_at_all_each_hears_of_it(store: CountedStore) -> None:
    assert {type(each) for each in looked_while_full(store, 10**6)} == {Overloaded}


def test_what_fails_with_one_is_told_to_that_one_alone(store: CountedStore) -> None:
    async def look() -> list[Any]:
        await store.write(put_down)
        looks, nobody = Looks(store), Context(BANK)
        async with asyncio.timeout(LIMIT):
            return await asyncio.gather(looks.look(nobody, 0), *(looks.look(caller(each), 0) for each in (1, 2)), return_exceptions=True)

    failed, *seen = asyncio.run(look())
    assert isinstance(failed, Refusal)
    assert [[event.resource for event in each] for each in seen] == [["alt_1"], ["alt_2"]]


def test_who_leaves_meanwhile_keeps_nobody_from_being_told(store: CountedStore) -> None:
    async def look() -> list[Any]:
        await store.write(put_down)
        looks = Looks(store)
        waiting = [asyncio.create_task(looks.look(caller(number), 0)) for number in range(MANY)]
        await asyncio.sleep(0)
        for number in (1, GROUP + 1):
            waiting[number].cancel()
        async with asyncio.timeout(LIMIT):
            return await asyncio.gather(*waiting, return_exceptions=True)

    seen = asyncio.run(look())
    assert [number for number, each in enumerate(seen) if isinstance(each, asyncio.CancelledError)] == [1, GROUP + 1]
    assert len([each for each in seen if isinstance(each, list)]) == MANY - len(range(0, MANY, 10)) - 2
