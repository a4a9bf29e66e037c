"""What every store must do, whatever stands behind it. A provider's test module subclasses this and says how to open one."""

from __future__ import annotations

import asyncio
import traceback
from abc import abstractmethod
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest

from app.bank.store.facts import fact, keep_fact
from app.bank.store.port import ConstraintBroken, Overloaded, Store, Tx, Value

T = TypeVar("T")


def keep(name: str, value: str = "kept") -> Callable[[Tx], str]:
    """Work that keeps a fact."""

    def work(tx: Tx) -> str:
        keep_fact(tx, name, value)
        return value

    return work


def fail_after_keeping(name: str) -> Callable[[Tx], str]:
    """Work that keeps a fact and then raises ``LookupError``."""

    def work(tx: Tx) -> str:
        keep_fact(tx, name, "never")
        raise LookupError(name)

    return work


def known(name: str) -> Callable[[Tx], str | None]:
    """Work that looks a fact up."""
    return lambda tx: fact(tx, name)


@contextmanager
def busy(store: Store) -> Iterator[Callable[[], Awaitable[None]]]:
    """Keeps the writer busy until the block is left. Call what it gives inside the loop to begin."""
    begun, done = Event(), Event()

    def work(_: Tx) -> None:
        begun.set()
        assert done.wait(30)

    async def begin() -> None:
        task = asyncio.ensure_future(store.write(work))
        await asyncio.to_thread(begun.wait, 30)
        held.append(task)

    held: list[asyncio.Future[None]] = []
    try:
        yield begin
    finally:
        done.set()


class StoreContract:
    """The suite."""

    @abstractmethod
    def open(self, folder: Path, *, queue: int = 1024) -> Store:
        """A store whose data lives in ``folder``; opened again, it finds what was kept."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[Store]:
        store = self.open(tmp_path)
        yield store
        store.close()

    def test_what_was_written_is_read(self, store: Store) -> None:
        async def story() -> None:
            assert await store.write(keep("colour", "green")) == "green"
            assert await store.read(known("colour")) == "green"
            assert await store.read(known("size")) is None

        asyncio.run(story())

    def test_what_was_answered_outlives_the_store(self, tmp_path: Path) -> None:
        first = self.open(tmp_path)
        asyncio.run(first.write(keep("colour", "green")))
        first.close()
        again = self.open(tmp_path)
        assert asyncio.run(again.read(known("colour"))) == "green"
        again.close()

    def test_every_kind_of_value_comes_back(self, store: Store) -> None:
        values: tuple[Value, ...] = ("", "王秀兰 £", 0, -(2**63), 2**63 - 1, b"", b"\x00\xff", None)

        def work(tx: Tx) -> list[Value]:
            return [row["value"] for value in values for row in tx.rows("SELECT ? AS value", value)]

        assert asyncio.run(store.read(work)) == list(values)

    def test_an_exception_undoes_its_own_work_and_no_other(self, store: Store) -> None:
        async def story() -> None:
            with busy(store) as begin:
                await begin()
                works = [store.write(fail_after_keeping(f"n{i}") if i % 3 == 0 else keep(f"n{i}")) for i in range(200)]
                waiting = asyncio.gather(*works, return_exceptions=True)
                await asyncio.sleep(0)
            answers = await waiting
            for i, answer in enumerate(answers):
                assert await store.read(known(f"n{i}")) == (None if i % 3 == 0 else "kept")
                assert isinstance(answer, LookupError) == (i % 3 == 0)

        asyncio.run(story())

    @pytest.mark.parametrize("goes_on", [True, False])
    def test_work_that_a_constraint_refused_is_undone_even_when_it_goes_on(self, store: Store, *, goes_on: bool) -> None:
        def work(tx: Tx) -> str:
            keep_fact(tx, "before", "kept")
            with suppress(ConstraintBroken):
                tx.run("INSERT INTO bank_facts (name, value) VALUES ('before', 'again')")
            if goes_on:
                keep_fact(tx, "after", "kept")
            return "done"

        async def story() -> None:
            with busy(store) as begin:
                await begin()
                group = asyncio.gather(store.write(keep("first")), store.write(work), store.write(keep("third")), return_exceptions=True)
                await asyncio.sleep(0)
            first, second, third = await group
            assert (first, type(second), third) == ("kept", ConstraintBroken, "kept")
            assert [await store.read(known(name)) for name in ("first", "before", "after", "third")] == ["kept", None, None, "kept"]

        asyncio.run(story())

    def test_a_refused_statement_says_so_without_the_values(self, store: Store) -> None:
        def work(tx: Tx) -> None:
            keep_fact(tx, "colour", "secret")
            tx.row("INSERT INTO bank_facts (name, value) VALUES (?, ?) RETURNING name", "colour", "secret")

        with pytest.raises(ConstraintBroken) as refused:
            asyncio.run(store.write(work))
        assert "secret" not in "".join(traceback.format_exception(refused.value)).replace('"secret"', "")

    def test_how_many_rows_changed_is_told(self, store: Store) -> None:
        def work(tx: Tx) -> list[int]:
            return [
                tx.run("INSERT INTO bank_facts (name, value) VALUES ('a', '1'), ('b', '1')"),
                tx.run("UPDATE bank_facts SET value = '2' WHERE name IN ('a', 'b') AND value = '1'"),
                tx.run("UPDATE bank_facts SET value = '2' WHERE name IN ('a', 'b') AND value = '1'"),
            ]

        assert asyncio.run(store.write(work)) == [2, 2, 0]

    def test_returning_answers_rows_and_changes_them_all(self, store: Store) -> None:
        def work(tx: Tx) -> tuple[object, list[object]]:
            first = tx.row("INSERT INTO bank_facts (name, value) VALUES ('a', '1'), ('b', '1') RETURNING name")
            return first and first["name"], [row["name"] for row in tx.rows("SELECT name FROM bank_facts ORDER BY name")]

        assert asyncio.run(store.write(work)) == ("a", ["a", "b"])

    def test_works_run_in_the_order_they_came(self, store: Store) -> None:
        ran: list[int] = []

        def note(number: int, _: Tx) -> None:
            ran.append(number)

        async def story() -> None:
            await asyncio.gather(*(store.write(partial(note, i)) for i in range(300)))

        asyncio.run(story())
        assert ran == list(range(300))

    def test_a_reader_sees_one_unchanging_view(self, store: Store) -> None:
        looked, written = Event(), Event()

        def look_twice(tx: Tx) -> list[str | None]:
            first = fact(tx, "colour")
            looked.set()
            assert written.wait(30)
            return [first, fact(tx, "colour")]

        async def story() -> list[str | None]:
            await store.write(keep("colour", "green"))
            reading = asyncio.ensure_future(store.read(look_twice))
            await asyncio.to_thread(looked.wait, 30)
            await store.write(keep("colour", "blue"))
            assert await store.read(known("colour")) == "blue"
            written.set()
            return await reading

        assert asyncio.run(story()) == ["green", "green"]

    def test_a_reader_cannot_change_anything(self, store: Store) -> None:
        with pytest.raises(Exception, match=r"(?i)read.?only|query_only"):
            asyncio.run(store.read(keep("colour")))
        assert asyncio.run(store.read(known("colour"))) is None

    def test_what_a_reader_raises_comes_back(self, store: Store) -> None:
        def work(_: Tx) -> str:
            raise LookupError

        with pytest.raises(LookupError):
            asyncio.run(store.read(work))
        assert asyncio.run(store.read(known("colour"))) is None

    def test_even_an_exception_that_no_future_can_hold_comes_back(self, store: Store) -> None:
        def work(_: Tx) -> str:
            raise StopIteration

        async def story() -> None:
            for run in (store.write, store.read):
                with pytest.raises(RuntimeError, match="StopIteration"):
                    await asyncio.wait_for(run(work), 10)

        asyncio.run(story())

    def test_too_much_waiting_is_refused_and_nothing_is_lost(self, tmp_path: Path) -> None:
        store = self.open(tmp_path, queue=4)

        async def story() -> None:
            with busy(store) as begin:
                await begin()
                taken = [asyncio.ensure_future(store.write(keep(f"n{i}"))) for i in range(4)]
                await asyncio.sleep(0)
                assert store.waiting == 4
                with pytest.raises(Overloaded):
                    await store.write(keep("one too many"))
            await asyncio.gather(*taken)
            assert await store.read(known("n3")) == "kept"
            assert await store.read(known("one too many")) is None
            assert await store.write(keep("later")) == "kept"

        asyncio.run(story())
        store.close()

    def test_closing_finishes_what_waits_and_takes_no_more(self, tmp_path: Path) -> None:
        store = self.open(tmp_path)

        async def story() -> None:
            with busy(store) as begin:
                await begin()
                taken = [asyncio.ensure_future(store.write(keep(f"n{i}"))) for i in range(100)]
                await asyncio.sleep(0)
            await asyncio.to_thread(store.close)
            assert await asyncio.gather(*taken) == ["kept"] * 100
            with pytest.raises(Overloaded):
                await store.write(keep("late"))
            with pytest.raises(Overloaded):
                await store.read(known("n0"))

        asyncio.run(story())
        store.close()

    def test_who_stops_waiting_disturbs_nobody(self, store: Store) -> None:
        async def story() -> None:
            with busy(store) as begin:
                await begin()
                given_up = asyncio.ensure_future(store.write(keep("given up")))
                other = asyncio.ensure_future(store.write(keep("other")))
                await asyncio.sleep(0)
                given_up.cancel()
            assert await other == "kept"
            with pytest.raises(asyncio.CancelledError):
                await given_up

        asyncio.run(story())

    def test_several_event_loops_share_a_store(self, store: Store) -> None:
        async def crowd() -> None:
            await asyncio.gather(*(asyncio.to_thread(asyncio.run, store.write(keep(f"n{i}"))) for i in range(8)))

        asyncio.run(crowd())
        assert all(asyncio.run(store.read(known(f"n{i}"))) == "kept" for i in range(8))
