"""The schema's history is taken once, in order, whole, and never rewritten."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from app.bank.store.migrations import Migration, WrongSchema, history
from app.bank.store.sqlite_schema import migrate
from app.bank.store.sqlite_tx import connect

FIRST = Migration(1, "0001_a.sql", "CREATE TABLE a (x INTEGER) STRICT;")
SECOND = Migration(2, "0002_b.sql", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b VALUES (1);")


@pytest.fixture
def connection(tmp_path: Path) -> apsw.Connection:
    return connect(tmp_path / "bank.db")


def tables(connection: apsw.Connection) -> list[str]:
    return [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]


def test_the_real_history_has_no_gap_and_builds(connection: apsw.Connection) -> None:
    migrate(connection)
    assert {"ledger_entries", "people", "payments", "events"} <= set(tables(connection))
    assert connection.execute("SELECT count(*) FROM schema_versions").fetchall() == [(len(history("sqlite")),)]
    loose = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict").fetchall()
    assert [name for (name,) in loose if not str(name).startswith("sqlite_")] == []


def test_steps_are_taken_once(connection: apsw.Connection) -> None:
    migrate(connection, [FIRST])
    migrate(connection, [FIRST, SECOND])
    migrate(connection, [FIRST, SECOND])
    assert tables(connection) == ["a", "b", "schema_versions"]
    assert connection.execute("SELECT count(*) FROM b").fetchall() == [(1,)]


def test_a_step_that_fails_leaves_nothing_of_itself(connection: apsw.Connection) -> None:
    broken = Migration(2, "0002_b.sql", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);")
    with pytest.raises(apsw.SQLError):
        migrate(connection, [FIRST, broken])
    assert tables(connection) == ["a", "schema_versions"]
    migrate(connection, [FIRST, SECOND])
    assert "b" in tables(connection)


def test_a_rewritten_step_is_seen(connection: apsw.Connection) -> None:
    migrate(connection, [FIRST, SECOND])
    rewritten = Migration(1, "0001_a.sql", FIRST.text + " -- harmless")
    with pytest.raises(WrongSchema, match="0001_a"):
        migrate(connection, [rewritten, SECOND])


def test_a_newer_database_is_refused(connection: apsw.Connection) -> None:
    migrate(connection, [FIRST, SECOND])
    with pytest.raises(WrongSchema, match="newer"):
        migrate(connection, [FIRST])
