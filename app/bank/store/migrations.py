"""The schema's history: numbered files of SQL, each applied once, whole or not at all, and never rewritten afterwards."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources

import apsw

from app.bank.store.instants import kept


class WrongSchema(Exception):
    """The database was written by another history of this program than the one at hand: a newer one, or a rewritten one."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the history; ``name`` begins with its number."""

    number: int
    name: str
    text: str

    @property
    def sha256(self) -> str:
        """What the database remembers of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def history() -> list[Migration]:
    """All steps in order, from the files beside this module."""
    files = sorted((resources.files("app.bank.store") / "migrations").iterdir(), key=lambda file: file.name)
    steps = [Migration(int(file.name[:4]), file.name, file.read_text("utf-8")) for file in files if file.name.endswith(".sql")]
    if [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise WrongSchema(f"the numbers of the migrations have a gap or a double: {[step.name for step in steps]}")
    return steps


def migrate(connection: apsw.Connection, steps: list[Migration] | None = None) -> None:
    """Brings the database to the newest schema; raises :class:`WrongSchema` and changes nothing when it cannot be trusted to fit."""
    steps = history() if steps is None else steps
    connection.execute(
        "CREATE TABLE IF NOT EXISTS schema_versions (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"
    )
    for step in steps[_applied(connection, steps) :]:
        _take(connection, steps, step)


def fits(connection: apsw.Connection) -> bool:
    """Whether the database is sound and its history is the beginning of ours. Changes nothing."""
    try:
        _applied(connection, history())
        return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except (WrongSchema, apsw.Error):
        return False


def check(connection: apsw.Connection) -> None:
    """Makes sure, changing nothing, that the database has the newest schema; raises :class:`WrongSchema`."""
    steps = history()
    if _applied(connection, steps) < len(steps):
        raise WrongSchema("the database is older than this program; a bank that opens it will bring it up to date")


def _take(connection: apsw.Connection, steps: list[Migration], step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _applied(connection, steps) < step.number:  # another process may have been faster
            connection.execute(step.text)
            connection.execute("INSERT INTO schema_versions VALUES (?, ?, ?)", (step.number, step.sha256, kept(datetime.now(UTC))))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _applied(connection: apsw.Connection, steps: list[Migration]) -> int:
    """How many steps the database has taken, all of them sure to be ours."""
    found = connection.execute("SELECT number, sha256 FROM schema_versions ORDER BY number").fetchall()
    if len(found) > len(steps):
        raise WrongSchema(f"the database is newer: it has taken {len(found)} steps, this program knows {len(steps)}")
    for (number, sha256), step in zip(found, steps, strict=False):
        if (number, sha256) != (step.number, step.sha256):
            raise WrongSchema(f"{step.name} is not what the database was built with")
    return len(found)
