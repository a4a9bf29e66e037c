"""SQLite behind the storage port: the contract, and what is its own."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import apsw
import pytest

from app.bank.store.databases import look, open_store
from app.bank.store.facts import WrongKindOfBank, claim, is_sandbox, keep_fact
from app.bank.store.migrations import WrongSchema
from app.bank.store.port import Store, Tx
from app.bank.store.sqlite import SqliteStore, can_open
from app.bank.store.sqlite_tx import connect
from tests.bank.store.contract import StoreContract, busy, keep, known


class TestSqlite(StoreContract):
    """The contract, kept by SQLite."""

    def open(self, folder: Path, *, queue: int = 1024) -> Store:
        return SqliteStore(folder / "bank.db", queue=queue)


def test_a_commit_that_fails_fails_all_of_its_group(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "bank.db")

    def breaks_at_commit(tx: Tx) -> None:
        tx.run("PRAGMA defer_foreign_keys = ON")
        tx.run("INSERT INTO roles (person_id, role) VALUES ('nobody', 'customer')")

    async def story() -> list[object]:
        with busy(store) as begin:
            await begin()
            group = asyncio.gather(
                store.write(keep("first")), store.write(breaks_at_commit), store.write(keep("third")), return_exceptions=True
            )
            await asyncio.sleep(0)
        return list(await group)

    assert [type(answer) for answer in asyncio.run(story())] == [apsw.ConstraintError] * 3
    assert asyncio.run(store.read(known("first"))) is None
    assert asyncio.run(store.write(keep("afterwards"))) == "kept"
    store.close()


def test_a_full_disk_loses_what_was_not_answered_and_nothing_else(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "bank.db")

    def fill_up(tx: Tx) -> None:
        (pages,) = tx.rows("PRAGMA page_count")
        tx.run(f"PRAGMA max_page_count = {pages['page_count']!r}")
        keep_fact(tx, "huge", "x" * 100_000)

    def clear_up(tx: Tx) -> None:
        tx.run("PRAGMA max_page_count = 1000000")

    asyncio.run(store.write(keep("before")))
    with pytest.raises(apsw.FullError):
        asyncio.run(store.write(fill_up))
    asyncio.run(store.write(clear_up))
    assert asyncio.run(store.write(keep("after"))) == "kept"
    assert asyncio.run(store.read(known("before"))) == "kept"
    assert asyncio.run(store.read(known("huge"))) is None
    store.close()


def test_a_commit_waits_for_the_disk(tmp_path: Path) -> None:
    connection = connect(tmp_path / "bank.db")
    assert connection.execute("PRAGMA journal_mode").fetchall() == [("wal",)]
    assert connection.execute("PRAGMA synchronous").fetchall() == [(2,)]
    assert connection.execute("PRAGMA foreign_keys").fetchall() == [(1,)]
    connection.close()


def test_looking_needs_a_database_and_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bank.db"
    with pytest.raises(FileNotFoundError):
        look(url, known("colour"))
    store = open_store(url)
    asyncio.run(store.write(keep("colour", "green")))
    assert look(url, known("colour")) == "green"
    with pytest.raises(apsw.ReadOnlyError):
        look(url, keep("colour", "blue"))
    store.close()


def test_a_database_of_another_schema_is_not_looked_at(tmp_path: Path) -> None:
    connect(tmp_path / "bank.db").execute("CREATE TABLE schema_versions (number INTEGER PRIMARY KEY, sha256 TEXT, applied_at INTEGER)")
    with pytest.raises(WrongSchema, match="older"):
        look(f"sqlite:///{tmp_path}/bank.db", known("colour"))


def test_what_can_be_opened_is_known_beforehand(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/bank.db"
    assert can_open(url)
    assert not (tmp_path / "bank.db").exists()
    open_store(url).close()
    assert can_open(url)
    connection = connect(tmp_path / "bank.db")
    connection.execute("INSERT INTO schema_versions VALUES (9999, 'newer', 1)")
    connection.close()
    assert not can_open(url)
    (tmp_path / "bank.db").write_bytes(b"spilt coffee" * 100)
    assert not can_open(url)


@pytest.mark.parametrize("url", ["", "bank.db", "sqlite:///", "sqlite://bank.db", "mysql://somebody:secret@host/bank"])
def test_another_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(ValueError, match="not a database") as refused:
        open_store(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("sandbox", [True, False])
def test_practice_and_real_money_never_meet(tmp_path: Path, *, sandbox: bool) -> None:
    store = SqliteStore(tmp_path / "bank.db")
    asyncio.run(store.write(lambda tx: claim(tx, sandbox=sandbox)))
    asyncio.run(store.write(lambda tx: claim(tx, sandbox=sandbox)))
    with pytest.raises(WrongKindOfBank):
        asyncio.run(store.write(lambda tx: claim(tx, sandbox=not sandbox)))
    assert asyncio.run(store.read(is_sandbox)) is sandbox
    store.close()


def test_the_books_are_for_their_owner_alone(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "bank.db")
    asyncio.run(store.write(keep("something")))
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    store.close()
    assert modes == dict.fromkeys(("bank.db", "bank.db-wal", "bank.db-shm"), 0o600)
