"""PostgreSQL behind the storage port: the contract, and what is its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import psycopg
import pytest

from app.bank.store.afresh import empty
from app.bank.store.databases import look, open_store
from app.bank.store.facts import WrongKindOfBank, claim, fact, keep_fact
from app.bank.store.migrations import WrongSchema
from app.bank.store.port import NotADatabase, OutcomeUnknown, Overloaded, Store, Tx
from app.bank.store.postgres import PostgresStore
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_tx import numbered
from tests.bank.store.contract import StoreContract, busy, keep, known
from tests.outside.postgresql import Cluster, cut_lines

LIMIT = 30.0


class TestPostgres(StoreContract):
    """The contract, kept by PostgreSQL."""

    @pytest.fixture(autouse=True)
    def _database(self, postgres_url: str) -> None:
        self.url = postgres_url

    def open(self, folder: Path, *, queue: int = 1024) -> Store:  # noqa: ARG002 - the database is a fixture's
        return PostgresStore(self.url, queue=queue)


@pytest.fixture
def store(postgres_url: str) -> Iterator[PostgresStore]:
    store = PostgresStore(postgres_url)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT 1", b"SELECT 1"),
        ("SELECT a FROM t WHERE b = ? AND c < ?", b"SELECT a FROM t WHERE b = $1 AND c < $2"),
        ("SELECT '?' || 'it''s?' || ?", b"SELECT '?' || 'it''s?' || $1"),
        ("SELECT a LIKE 'x%' AND b = ?", b"SELECT a LIKE 'x%' AND b = $1"),
    ],
)
def test_question_marks_become_numbers(sql: str, expected: bytes) -> None:
    assert numbered(sql) == expected


def test_sums_and_comparisons_are_numbers(store: PostgresStore) -> None:
    def work(tx: Tx) -> object:
        return tx.row("SELECT SUM(x) AS total, COUNT(*) AS many, MAX(x) > ? AS above FROM (VALUES (2), (3)) AS v (x)", True)

    assert asyncio.run(store.read(work)) == {"total": 5, "many": 2, "above": 1}


def test_two_processes_write_one_after_the_other(postgres_url: str) -> None:
    """Each adds one to what it has read: not a single addition is lost, and nobody is told to come again."""

    def add_one(tx: Tx) -> None:
        keep_fact(tx, "sum", str(int(fact(tx, "sum") or 0) + 1))

    async def add(store: PostgresStore) -> None:
        await asyncio.gather(*(store.write(add_one) for _ in range(300)))

    with closing(PostgresStore(postgres_url)) as one, closing(PostgresStore(postgres_url)) as other:

        async def story() -> None:
            await asyncio.gather(add(one), add(other))

        asyncio.run(story())
        assert asyncio.run(one.read(known("sum"))) == "600"


def test_a_writer_waits_for_the_other_process_and_then_sees_what_it_did(postgres_url: str) -> None:
    with closing(PostgresStore(postgres_url)) as one, closing(PostgresStore(postgres_url)) as other:

        async def story() -> None:
            with busy(one) as begin:
                await begin()
                mine = asyncio.ensure_future(one.write(keep("colour", "green")))
                theirs = asyncio.ensure_future(other.write(known("colour")))
                done, _ = await asyncio.wait({theirs}, timeout=0.2)
                assert not done
            await mine
            await theirs

        asyncio.run(story())


def test_a_lost_line_is_made_again(postgres_url: str, store: PostgresStore) -> None:
    asyncio.run(store.write(keep("colour")))
    cut_lines(postgres_url, "idle")
    assert asyncio.run(store.write(keep("size"))) == "kept"
    assert asyncio.run(store.read(known("size"))) == "kept"
    assert asyncio.run(store.read(known("colour"))) == "kept"


def test_a_line_lost_in_the_middle_of_work_leaves_nothing_of_it(postgres_url: str, store: PostgresStore) -> None:
    def work(tx: Tx) -> None:
        keep_fact(tx, "colour", "green")
        cut_lines(postgres_url, "idle in transaction")
        keep_fact(tx, "size", "large")

    with pytest.raises(Overloaded):
        asyncio.run(store.write(work))
    assert asyncio.run(store.read(known("colour"))) is None
    assert asyncio.run(store.write(keep("colour"))) == "kept"


def test_a_line_lost_at_the_commit_leaves_the_outcome_open(
    postgres_url: str, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = PostgresConnection.commit

    def cut_and_commit(connection: PostgresConnection) -> None:
        cut_lines(postgres_url, "idle in transaction")
        commit(connection)

    monkeypatch.setattr(PostgresConnection, "commit", cut_and_commit)
    with pytest.raises(OutcomeUnknown):
        asyncio.run(store.write(keep("colour")))
    monkeypatch.undo()
    assert asyncio.run(store.read(known("colour"))) is None
    assert asyncio.run(store.write(keep("colour"))) == "kept"


def test_who_hangs_with_the_lock_loses_it(postgres_url: str, store: PostgresStore) -> None:
    """A process that is stopped in the middle of a transaction does not stop the bank."""
    begun, let_go = Event(), Event()

    def hang(_: Tx) -> None:
        begun.set()
        assert let_go.wait(LIMIT)

    with closing(PostgresStore(postgres_url)) as other:

        async def story() -> None:
            hanging = asyncio.ensure_future(other.write(hang))
            await asyncio.to_thread(begun.wait, LIMIT)
            tries = 0
            while True:
                tries += 1
                try:
                    await store.write(keep("colour"))
                    break
                except Overloaded:
                    assert tries < 5
            let_go.set()
            with pytest.raises((Overloaded, OutcomeUnknown)):  # it learns only at its commit that its line is gone
                await hanging

        asyncio.run(story())


def test_while_the_database_refuses_nothing_is_done(postgres: Cluster) -> None:
    with postgres.database() as url, closing(PostgresStore(url)) as store:
        asyncio.run(store.write(keep("colour")))
        with postgres.refusing(url):
            with pytest.raises(Overloaded):
                asyncio.run(store.write(keep("size")))
            with pytest.raises(Overloaded):
                asyncio.run(store.read(known("colour")))
        assert asyncio.run(store.read(known("colour"))) == "kept"
        assert asyncio.run(store.write(keep("size"))) == "kept"


def test_looking_changes_nothing(postgres_url: str) -> None:
    with closing(open_store(postgres_url)) as store:
        asyncio.run(store.write(keep("colour", "green")))
        assert look(postgres_url, known("colour")) == "green"
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            look(postgres_url, keep("colour", "blue"))


def test_a_database_that_is_not_a_banks_is_not_looked_at(postgres: Cluster) -> None:
    with postgres.database("template0") as url, pytest.raises(WrongSchema, match="older"):
        look(url, known("colour"))


@pytest.mark.parametrize("url", ["postgresql://somebody:secret@127.0.0.1:1/bank", "postgresql://somebody:secret@/bank?nonsense=1"])
def test_an_address_that_does_not_answer_is_said_without_its_password(url: str) -> None:
    with pytest.raises(NotADatabase) as refused:
        open_store(url)
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_text_has_to_be_unicode(postgres: Cluster) -> None:
    with postgres.latin() as url, pytest.raises(NotADatabase, match="UTF-8"):
        open_store(url)


def test_a_practice_bank_starts_afresh_and_a_real_one_never(store: PostgresStore) -> None:
    asyncio.run(store.write(lambda tx: claim(tx, sandbox=True)))
    asyncio.run(store.write(keep("colour")))
    asyncio.run(store.write(empty))
    assert asyncio.run(store.read(known("colour"))) is None
    asyncio.run(store.write(lambda tx: tx.run("UPDATE bank_facts SET value = 'no' WHERE name = 'sandbox'")))
    with pytest.raises(WrongKindOfBank):
        asyncio.run(store.write(empty))
