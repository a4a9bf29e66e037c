"""The outbox on PostgreSQL: numbers grow in the order in which events can be seen, and no slow transaction is passed over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from functools import partial
from queue import Empty, SimpleQueue

import psycopg
import pytest

from app.bank.store.events import EventRow, events_after, kept_range, tell
from app.bank.store.people import PersonRow, add_person
from app.bank.store.port import Tx
from app.bank.store.postgres import PostgresStore
from app.bank.store.postgres_connection import LOCKS, PUBLISHING
from tests.outside.postgresql import cut_lines

LIMIT = 30.0
INSERT = "INSERT INTO events (person_id, type, resource) VALUES (%s, 'payment.updated', %s)"


class Process:
    """A store as one process has it, and what it heard."""

    def __init__(self, url: str) -> None:
        self.store = PostgresStore(url)
        self._heard: SimpleQueue[str] = SimpleQueue()
        self.store.shared.outbox.hear(self._hear)

    def _hear(self, people: Iterable[str]) -> None:
        for person in people:
            self._heard.put(person)

    def hears(self) -> str:
        """For whom there is something new."""
        try:
            return self._heard.get(timeout=LIMIT)
        except Empty:
            raise AssertionError("nobody was woken") from None

    def wake_up(self) -> None:
        """Until its publisher knows how far the numbers have come: what was there before that wakes nobody."""
        while self._heard.empty():
            self.write(lambda tx: tell(tx, "p-wang", "payment.updated", "good morning"))
            self.store.shared.outbox.publish()
            with suppress(Empty):
                self._heard.put(self._heard.get(timeout=1.0))

    def write(self, work: Callable[[Tx], object]) -> None:
        asyncio.run(self.store.write(work))

    def events(self, after: int = 0, person: str = "p-wang") -> list[EventRow]:
        return asyncio.run(self.store.read(lambda tx: events_after(tx, person, after, 100)))

    def published(self, count: int, after: int = 0) -> list[EventRow]:
        """The events after a number, once there are so many of them."""
        while len(found := self.events(after)) < count:
            self.hears()
        return found


@pytest.fixture
def here(postgres_url: str) -> Iterator[Process]:
    process = Process(postgres_url)
    for name in ("p-wang", "p-li"):
        process.write(partial(add_person, person=PersonRow(name, name, name, "", "zh_CN")))
    yield process
    process.store.close()


@pytest.fixture
def there(postgres_url: str, here: Process) -> Iterator[Process]:
    process = Process(postgres_url)
    yield process
    process.store.close()


def test_nobody_sees_an_event_without_its_number(here: Process) -> None:
    def work(tx: Tx) -> list[EventRow]:
        tell(tx, "p-wang", "payment.updated", "a")
        return events_after(tx, "p-wang", 0, 10)

    assert asyncio.run(here.store.write(work)) == []
    here.store.shared.outbox.publish()
    (event,) = here.published(1)
    assert (event.type, event.resource) == ("payment.updated", "a")
    assert asyncio.run(here.store.read(kept_range)) == (event.event_id, event.event_id)


def test_a_slow_transaction_is_not_passed_over(postgres_url: str, here: Process) -> None:
    """An earlier row is committed after later ones were published: it is published then, with a later number."""
    with closing(psycopg.connect(postgres_url)) as slow:
        slow.execute(INSERT, ("p-wang", "slow"))
        for name in ("b", "c"):
            here.write(lambda tx, name=name: tell(tx, "p-wang", "payment.updated", name))  # type: ignore[misc]
        here.store.shared.outbox.publish()
        before = here.published(2)
        assert [event.resource for event in before] == ["b", "c"]
        slow.commit()
    (late,) = here.published(1, before[-1].event_id)
    assert late.resource == "slow"
    assert late.event_id > before[-1].event_id


def test_the_other_process_hears_of_it(here: Process, there: Process) -> None:
    there.wake_up()
    here.write(lambda tx: tell(tx, "p-li", "approval.requested", "x"))
    here.store.shared.outbox.publish()
    while there.hears() != "p-li":
        pass
    assert there.events(person="p-li") == here.events(person="p-li")


def test_what_a_dead_process_left_behind_another_one_publishes(postgres_url: str, there: Process) -> None:
    """Committed, but nobody rang: as by a process that was killed in between."""
    with closing(psycopg.connect(postgres_url)) as dead:
        dead.execute(INSERT, ("p-wang", "left behind"))
        dead.commit()
    assert [event.resource for event in there.published(1)] == ["left behind"]


def test_who_looked_too_early_is_woken_for_what_was_left_behind(postgres_url: str, here: Process) -> None:
    """Another publisher begins while the row waits, and somebody looks before it has come to it."""
    here.store.close()
    with closing(psycopg.connect(postgres_url)) as dead:
        dead.execute(INSERT, ("p-wang", "left behind"))
        dead.commit()
        dead.execute("SELECT pg_advisory_xact_lock(%s, %s)", (LOCKS, PUBLISHING))
        there = Process(postgres_url)
        try:
            assert there.events() == []
            dead.commit()
            assert there.hears() == "p-wang"
        finally:
            dead.commit()
            there.store.close()


def test_a_publisher_whose_line_is_cut_comes_back(postgres_url: str, here: Process) -> None:
    cut_lines(postgres_url, "idle")
    here.write(lambda tx: tell(tx, "p-wang", "payment.updated", "after"))
    here.store.shared.outbox.publish()
    assert [event.resource for event in here.published(1)] == ["after"]


def test_two_processes_that_publish_at_once_number_each_event_once(here: Process, there: Process) -> None:
    def work(number: int) -> Callable[[Tx], None]:
        return lambda tx: tell(tx, "p-wang", "payment.updated", str(number))

    async def commit(process: Process, numbers: range) -> None:
        for number in numbers:
            await process.store.write(work(number))
            process.store.shared.outbox.publish()

    async def story() -> None:
        await asyncio.gather(commit(here, range(50)), commit(there, range(50, 100)))

    asyncio.run(story())
    found = here.published(100)
    assert {event.resource for event in found} == {str(number) for number in range(100)}
    assert len({event.event_id for event in found}) == 100
