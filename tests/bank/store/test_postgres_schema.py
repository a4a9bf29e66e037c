"""Both dialects have one history: the same steps, tables, columns and triggers. PostgreSQL takes it once, whole, and never rewritten."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import psycopg
import pytest

from app.bank.store import sqlite_schema
from app.bank.store.migrations import Migration, WrongSchema, history
from app.bank.store.postgres_schema import check, migrate
from app.bank.store.postgres_tx import Wire
from app.bank.store.postgres_wire import first
from tests.bank.core.books import in_memory
from tests.outside.postgresql import Cluster

FIRST = Migration(1, "0001_a.sql", "CREATE TABLE a (x BIGINT);")
SECOND = Migration(2, "0002_b.sql", "CREATE TABLE b (x BIGINT); INSERT INTO b VALUES (1);")
OWN = {"used_proofs", "nonce_secret"}
"""Tables that only several processes need."""
OWN_COLUMNS = {("events", "row_id")}


@pytest.fixture
def wire(postgres: Cluster) -> Iterator[Wire]:
    with postgres.database("template0") as url, closing(first(url)) as wire:
        yield wire


def columns(wire: Wire) -> set[tuple[str, str]]:
    rows = wire.execute("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'").fetchall()
    return {(str(table), str(column)) for table, column in rows}


def count(wire: Wire, table: str) -> int:
    row = wire.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()  # noqa: S608 - the name stands here
    assert row is not None
    return int(row[0])


def test_each_step_is_written_in_both_dialects() -> None:
    assert [step.name for step in history("postgresql")] == [step.name for step in history("sqlite")]


def test_both_histories_build_the_same_tables(wire: Wire) -> None:
    migrate(wire)
    with closing(in_memory()) as sqlite:
        found = sqlite.execute(
            "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c"
            " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'"
        )
        expected = {(str(table), str(column)) for table, column in found}
        sqlite_schema.check(sqlite)
    assert {(table, column) for table, column in columns(wire) if table not in OWN} - OWN_COLUMNS == expected
    check(wire)


def test_both_hold_the_same_promises(wire: Wire) -> None:
    """What SQLite's triggers hold PostgreSQL's hold; it adds that a table of the books is not emptied at a stroke."""
    migrate(wire)
    rows = wire.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND (tgtype & 32) = 0").fetchall()
    with closing(in_memory()) as sqlite:
        expected = {str(name) for (name,) in sqlite.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    assert {str(name) for (name,) in rows} == expected


@pytest.mark.parametrize("table", ["ledger_transfers", "ledger_entries"])
def test_the_books_are_not_emptied_at_a_stroke(wire: Wire, table: str) -> None:
    migrate(wire)
    with pytest.raises(psycopg.IntegrityError, match="stays in the books"):
        wire.execute(f"TRUNCATE {table} CASCADE".encode())


def test_steps_are_taken_once(wire: Wire) -> None:
    migrate(wire, [FIRST])
    migrate(wire, [FIRST, SECOND])
    migrate(wire, [FIRST, SECOND])
    assert count(wire, "b") == 1
    assert count(wire, "schema_versions") == 2


def test_processes_that_start_together_take_them_once(postgres: Cluster) -> None:
    def open_and_migrate(url: str) -> int:
        with closing(first(url)) as wire:
            migrate(wire, [FIRST, SECOND])
            return count(wire, "b")

    with postgres.database("template0") as url, ThreadPoolExecutor(4) as processes:
        assert list(processes.map(open_and_migrate, [url] * 4)) == [1] * 4


def test_a_step_that_fails_leaves_nothing_of_itself(wire: Wire) -> None:
    broken = Migration(2, "0002_b.sql", "CREATE TABLE b (x BIGINT); INSERT INTO nowhere VALUES (1);")
    migrate(wire, [FIRST])
    with pytest.raises(psycopg.errors.UndefinedTable):
        migrate(wire, [FIRST, broken])
    assert {table for table, _ in columns(wire)} == {"a", "schema_versions"}
    migrate(wire, [FIRST, SECOND])
    assert count(wire, "b") == 1


def test_a_rewritten_step_is_seen(wire: Wire) -> None:
    migrate(wire, [FIRST, SECOND])
    rewritten = Migration(1, "0001_a.sql", FIRST.text + " -- harmless")
    with pytest.raises(WrongSchema, match="0001_a"):
        migrate(wire, [rewritten, SECOND])


def test_a_newer_database_is_refused(wire: Wire) -> None:
    migrate(wire, [FIRST, SECOND])
    with pytest.raises(WrongSchema, match="newer"):
        migrate(wire, [FIRST])
