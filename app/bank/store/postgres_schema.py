"""The schema's history, taken by PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from app.bank.store.instants import kept
from app.bank.store.migrations import Migration, check_newest, history, taken
from app.bank.store.postgres_connection import LOCKS, MIGRATING
from app.bank.store.postgres_tx import Wire

_REMEMBERED: Final = "SELECT number, sha256 FROM schema_versions ORDER BY number"


def migrate(wire: Wire, steps: list[Migration] | None = None) -> None:
    """Brings the database to the newest schema; raises ``WrongSchema`` and changes nothing when it cannot be trusted to fit.

    All steps are one transaction. Processes that start together go one after the other; only the first finds anything to do.
    """
    steps = history("postgresql") if steps is None else steps
    if _is_newest(wire, steps):
        return
    with wire.transaction():
        wire.execute("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0", prepare=False)  # an upgrade takes as long as it takes
        wire.execute(f"SELECT pg_advisory_xact_lock({LOCKS}, {MIGRATING})")
        wire.execute(
            "CREATE TABLE IF NOT EXISTS schema_versions (number BIGINT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at BIGINT NOT NULL)"
        )
        for step in steps[taken(_found(wire), steps) :]:
            wire.execute(step.text.encode(), prepare=False)
            values = (step.number, step.sha256, kept(datetime.now(UTC)))
            wire.execute("INSERT INTO schema_versions VALUES ($1, $2, $3)", values)


def check(wire: Wire) -> None:
    """Makes sure, changing nothing, that the database has the newest schema; raises ``WrongSchema``."""
    check_newest(_found(wire) if _is_begun(wire) else [], history("postgresql"))


def _is_newest(wire: Wire, steps: list[Migration]) -> bool:
    """A database that is up to date is opened by a role that may not change its schema, too."""
    return _is_begun(wire) and taken(_found(wire), steps) == len(steps)


def _is_begun(wire: Wire) -> bool:
    return wire.execute("SELECT to_regclass('schema_versions')").fetchone() != (None,)


def _found(wire: Wire) -> list[tuple[object, ...]]:
    return list(wire.execute(_REMEMBERED).fetchall())
