"""Empties a practice bank. A real bank's books cannot be emptied: there is no way here that does not ask."""

from __future__ import annotations

from typing import Final

from app.bank.store.columns import text
from app.bank.store.facts import WrongKindOfBank, claim, is_sandbox
from app.bank.store.port import Tx

_BOOKS: Final = (
    "SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relpersistence = 'p' AND relname <> 'schema_versions'"
    " AND relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('schema_versions'))"
)


def empty(tx: Tx) -> None:
    """Takes every row out of every table, as if the practice bank had just been opened; numbers once given out are not given again.

    Raises :class:`WrongKindOfBank` for a real bank's database. The triggers that keep the books from being rewritten stand aside meanwhile.
    """
    if not is_sandbox(tx):
        raise WrongKindOfBank("only a practice bank starts afresh")
    if tx.dialect == "sqlite":
        _empty_sqlite(tx)
    else:
        _empty_postgresql(tx)
    claim(tx, sandbox=True)


def _empty_sqlite(tx: Tx) -> None:
    tx.run("PRAGMA defer_foreign_keys = ON")
    triggers = tx.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers:
        tx.run(f"DROP TRIGGER {text(trigger, 'name')}")
    for table in tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'schema_versions'"):
        tx.run(f"DELETE FROM {text(table, 'name')}")  # noqa: S608 - the name is the schema's own
    for trigger in triggers:
        tx.run(text(trigger, "sql"))


def _empty_postgresql(tx: Tx) -> None:
    """What is shared by the processes that run, in unlogged tables, is not the books' and stays. It may take longer than a payment may."""
    tx.run("SET LOCAL statement_timeout = '60s'")
    tx.run("SET LOCAL lock_timeout = '60s'")
    tables = [text(table, "name") for table in tx.rows(_BOOKS)]
    for table in tables:
        tx.run(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    tx.run(f"TRUNCATE {', '.join(tables)}")
    for table in tables:
        tx.run(f"ALTER TABLE {table} ENABLE TRIGGER USER")
