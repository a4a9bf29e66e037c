"""The store on SQLite: one writer with group commit, a few readers on snapshots, in one process."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import apsw

from app.bank.store.jobs import done
from app.bank.store.port import NotADatabase, Tx
from app.bank.store.readers import Readers
from app.bank.store.sqlite_schema import check, fits, migrate
from app.bank.store.sqlite_tx import SqliteConnection, SqliteTx, connect
from app.bank.store.writer import Writer

T = TypeVar("T")

SCHEME: Final = "sqlite:///"


class SqliteStore:
    """A database file, brought to the newest schema on opening. ``queue`` bounds what may wait to be written, and to be read."""

    def __init__(self, path: Path, *, readers: int = 2, queue: int = 1024) -> None:
        _make(path)
        connection = _opened(path)
        try:
            migrate(connection)
        except BaseException:
            connection.close()
            raise
        self._writer = Writer(SqliteConnection(connection), queue)
        self._readers = Readers([SqliteConnection(connect(path, reads_only=True)) for _ in range(readers)], queue)

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Runs ``work`` alone among writers and answers after its commit is on disk."""
        return await done(self._writer.take, work)

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Runs ``work`` on one unchanging view of what was committed; it cannot change anything."""
        return await done(self._readers.take, work)

    @property
    def shared(self) -> None:
        """One process has the file to itself."""
        return None

    @property
    def waiting(self) -> int:
        """How many pieces of work wait to be written."""
        return self._writer.waiting

    def close(self) -> None:
        """Finishes what is queued and closes."""
        self._readers.close()
        self._writer.close()


def open_sqlite(url: str) -> SqliteStore:
    """Opens the store that ``url`` names, and makes it where there is none: ``sqlite:///relative.db``, ``sqlite:////absolute.db``."""
    return SqliteStore(_path(url))


def look_at_sqlite(url: str, work: Callable[[Tx], T]) -> T:
    """Runs ``work`` on one unchanging view of a database that exists, beside a bank that may be running on it. Changes nothing."""
    path = _path(url)
    if not path.is_file():
        raise FileNotFoundError(f"there is no database {path}")
    connection = _opened(path, reads_only=True)
    try:
        check(connection)
        connection.execute("BEGIN")
        return work(SqliteTx(connection))
    finally:
        connection.close()


def can_open(url: str) -> bool:
    """Whether :func:`open_sqlite` would find a sound database of this program there, or none yet. Changes nothing."""
    path = _path(url)
    if not path.exists():
        return True
    try:
        connection = connect(path, reads_only=True)
    except apsw.Error:
        return False
    try:
        return fits(connection)
    finally:
        connection.close()


def _opened(path: Path, *, reads_only: bool = False) -> apsw.Connection:
    try:
        return connect(path, reads_only=reads_only)
    except (apsw.NotADBError, apsw.CantOpenError) as wrong:
        raise NotADatabase(f"{path} is no database that this bank can open") from wrong


def _make(path: Path) -> None:
    """A new database is its owner's alone to read. SQLite gives the files that it puts beside it the same permissions."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))


def _path(url: str) -> Path:
    name = url.removeprefix(SCHEME)
    if name == url or not name:
        raise NotADatabase("not a database file; it is named like sqlite:////var/lib/bank.db")
    return Path(name)
