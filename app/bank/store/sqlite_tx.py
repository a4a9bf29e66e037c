"""A connection to SQLite as this bank wants it, and transactions on it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

import apsw

from app.bank.store.connection import Lost
from app.bank.store.port import ConstraintBroken, Dialect, Overloaded, Row, Value

FIXED_VERSION: Final = 3_051_003
"""Older builds of SQLite may corrupt a database when the write-ahead log is reset while it is being read."""
BUSY_MS: Final = 5_000
"""How long a statement waits for another process that writes."""


def connect(path: Path, *, reads_only: bool = False) -> apsw.Connection:
    """Opens ``path``; a committed transaction is on disk before it is answered."""
    if apsw.SQLITE_VERSION_NUMBER < FIXED_VERSION:
        raise RuntimeError(f"SQLite {apsw.sqlite_lib_version()} is older than 3.51.3")
    flags = apsw.SQLITE_OPEN_READWRITE | (0 if reads_only else apsw.SQLITE_OPEN_CREATE)
    connection = apsw.Connection(str(path), flags=flags, statementcachesize=512)
    connection.set_busy_timeout(BUSY_MS)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"):
        connection.execute(f"PRAGMA {setting}")
    if reads_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


class SqliteTx:
    """Statements on a connection whose transaction somebody else began and will end."""

    dialect: Dialect = "sqlite"

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._execute = connection.execute
        self._names: dict[str, tuple[str, ...]] = {}
        self.broken = False
        """Whether a constraint refused something. SQLite would go on; the port says that the work does not."""

    def run(self, sql: str, *values: Value) -> int:
        """Carries out a statement; answers how many rows it changed."""
        self.check()
        try:
            self._execute(sql, values).fetchall()
        except apsw.ConstraintError as broken:
            self.broken = True
            raise ConstraintBroken(str(broken)) from broken
        return self._connection.changes()

    def row(self, sql: str, *values: Value) -> Row | None:
        """The first row, if there is one."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """All rows."""
        self.check()
        try:
            cursor = self._execute(sql, values)
            first = cursor.fetchone()
            if first is None:
                return []
            names = self._names.get(sql) or self._learn(sql, cursor)
            return [dict(zip(names, found, strict=True)) for found in (first, *cursor.fetchall())]
        except apsw.ConstraintError as broken:
            self.broken = True
            raise ConstraintBroken(str(broken)) from broken

    def check(self) -> None:
        """Raises ``ConstraintBroken`` where the work went on after one."""
        if self.broken:
            raise ConstraintBroken("the work went on after a constraint had refused it")

    def _learn(self, sql: str, cursor: apsw.Cursor) -> tuple[str, ...]:
        """Asking a cursor for its column names costs as much as a small query: asked once a statement."""
        names = tuple(column[0] for column in cursor.get_description())
        self._names[sql] = names
        return names


class SqliteConnection:
    """Transactions on SQLite. Takes over ``connection``."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._execute = connection.execute
        self.tx = SqliteTx(connection)

    def begin(self) -> None:
        """Begins to write; waits for another process that writes."""
        self.tx.broken = False
        self._execute("BEGIN IMMEDIATE")
        self._execute("SAVEPOINT work")

    def look(self) -> None:
        """Begins to read; the view is that of the first statement."""
        self.tx.broken = False
        self._execute("BEGIN")

    def mark(self) -> None:
        """Sets the mark."""
        self._execute("RELEASE work")
        self._execute("SAVEPOINT work")

    def check(self) -> None:
        """Raises ``ConstraintBroken`` where the work went on after one."""
        self.tx.check()

    def undo(self) -> None:
        """Goes back to the mark. SQLite undoes the whole transaction by itself when the disk is full or broken."""
        if not self._connection.in_transaction:
            raise Lost
        self._execute("ROLLBACK TO work")
        self.tx.broken = False

    def commit(self) -> None:
        """Keeps all that was done, on disk."""
        self._execute("COMMIT")

    def leave(self) -> None:
        """Ends the transaction."""
        with suppress(apsw.Error):
            if self._connection.in_transaction:
                self._execute("ROLLBACK")

    def told(self, failure: BaseException) -> BaseException:
        """Another process that writes for too long is no fault of the work."""
        return Overloaded() if isinstance(failure, apsw.BusyError | Lost) else failure

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()
