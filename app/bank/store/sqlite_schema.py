"""The schema's history, taken by SQLite."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import apsw

from app.bank.store.instants import kept
from app.bank.store.migrations import Migration, WrongSchema, check_newest, history, taken

_REMEMBERED: Final = "SELECT number, sha256 FROM schema_versions ORDER BY number"


def migrate(connection: apsw.Connection, steps: list[Migration] | None = None) -> None:
    """Brings the database to the newest schema; raises ``WrongSchema`` and changes nothing when it cannot be trusted to fit."""
    steps = history("sqlite") if steps is None else steps
    connection.execute(
        "CREATE TABLE IF NOT EXISTS schema_versions (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"
    )
    for step in steps[taken(_found(connection), steps) :]:
        _take(connection, steps, step)


def fits(connection: apsw.Connection) -> bool:
    """Whether the database is sound and its history is the beginning of ours. Changes nothing."""
    try:
        taken(_found(connection), history("sqlite"))
        return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except (WrongSchema, apsw.Error):
        return False


def check(connection: apsw.Connection) -> None:
    """Makes sure, changing nothing, that the database has the newest schema; raises ``WrongSchema``."""
    check_newest(_found(connection), history("sqlite"))


def _take(connection: apsw.Connection, steps: list[Migration], step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if taken(_found(connection), steps) < step.number:  # another process may have been faster
            connection.execute(step.text)
            connection.execute("INSERT INTO schema_versions VALUES (?, ?, ?)", (step.number, step.sha256, kept(datetime.now(UTC))))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _found(connection: apsw.Connection) -> list[tuple[object, ...]]:
    return list(connection.execute(_REMEMBERED).fetchall())
