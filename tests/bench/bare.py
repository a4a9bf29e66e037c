"""The same money movement as our ledger's, as bare as it can be: what PostgreSQL and SQLite do without any of our code.

A transfer is held and posted: its row, both entries, and what stands on both accounts, in one transaction that is on disk when it ends.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Final

import apsw
import psycopg

from app.bank.store.sqlite_tx import connect

_TABLES: Final = (
    "CREATE TABLE accounts (account_id TEXT PRIMARY KEY, booked {number} NOT NULL, held {number} NOT NULL, CHECK (booked - held >= 0))",
    "CREATE TABLE transfers (transfer_id TEXT PRIMARY KEY, debtor TEXT NOT NULL REFERENCES accounts, creditor TEXT NOT NULL REFERENCES"
    " accounts, amount {number} NOT NULL, state TEXT NOT NULL, held_at {number} NOT NULL, ended_at {number})",
    "CREATE TABLE entries (account_id TEXT NOT NULL REFERENCES accounts, transfer_id TEXT NOT NULL REFERENCES transfers,"
    " amount {number} NOT NULL, booked_at {number} NOT NULL, PRIMARY KEY (transfer_id, account_id))",
)
_FUNCTION: Final = """
CREATE FUNCTION move(name TEXT, debtor TEXT, creditor TEXT, amount BIGINT, instant BIGINT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO transfers VALUES (name, debtor, creditor, amount, 'held', instant, NULL);
    UPDATE accounts SET held = held + amount WHERE account_id = debtor;
    UPDATE transfers SET state = 'posted', ended_at = instant WHERE transfer_id = name;
    INSERT INTO entries VALUES (debtor, name, -amount, instant), (creditor, name, amount, instant);
    UPDATE accounts SET booked = booked - amount, held = held - amount WHERE account_id = debtor;
    UPDATE accounts SET booked = booked + amount WHERE account_id = creditor;
END $$
"""
_RICH: Final = 10**12


def on_postgres(url: str, transfers: int, connections: int) -> float:
    """Transfers in a second by one SQL function each, every connection with two accounts of its own."""
    with ExitStack() as opened:
        wires = [opened.enter_context(closing(psycopg.connect(url, autocommit=True))) for _ in range(connections)]
        for sql in (*(table.format(number="BIGINT") for table in _TABLES), _FUNCTION):
            wires[0].execute(sql.encode())
        for number in range(connections):
            wires[0].execute("INSERT INTO accounts VALUES (%s, %s, 0), (%s, 0, 0)", (f"from{number}", _RICH, f"to{number}"))

        def move(number: int) -> None:
            wire = wires[number]
            for name in range(number, transfers, connections):
                wire.execute("SELECT move(%s, %s, %s, 1, 1)", (f"t{name}", f"from{number}", f"to{number}"))

        threads = opened.enter_context(ThreadPoolExecutor(connections))
        begun = time.perf_counter()
        list(threads.map(move, range(connections)))
        return transfers / (time.perf_counter() - begun)


def on_sqlite(folder: Path, transfers: int, group: int) -> float:
    """Transfers in a second on one connection, so many to a commit."""
    with closing(connect(folder / "bare.db")) as connection:
        for table in _TABLES:
            connection.execute(table.format(number="INTEGER") + " STRICT")
        connection.execute("INSERT INTO accounts VALUES ('from', ?, 0), ('to', 0, 0)", (_RICH,))
        begun = time.perf_counter()
        for first in range(0, transfers, group):
            connection.execute("BEGIN IMMEDIATE")
            for name in range(first, min(first + group, transfers)):
                _move(connection, f"t{name}")
            connection.execute("COMMIT")
        return transfers / (time.perf_counter() - begun)


def _move(connection: apsw.Connection, name: str) -> None:
    execute = connection.execute
    execute("INSERT INTO transfers VALUES (?, 'from', 'to', 1, 'held', 1, NULL)", (name,))
    execute("UPDATE accounts SET held = held + 1 WHERE account_id = 'from'")
    execute("UPDATE transfers SET state = 'posted', ended_at = 1 WHERE transfer_id = ?", (name,))
    execute("INSERT INTO entries VALUES ('from', ?, -1, 1), ('to', ?, 1, 1)", (name, name))
    execute("UPDATE accounts SET booked = booked - 1, held = held - 1 WHERE account_id = 'from'")
    execute("UPDATE accounts SET booked = booked + 1 WHERE account_id = 'to'")
