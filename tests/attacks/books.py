"""What the bank has in its books, down to the byte: a refused call must leave it as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.bank.store.port import Tx
from tests.bank.running import RunningBank

PASSING = frozenset({"activations", "attempts", "events", "idempotency", "nonce_secret", "sessions", "tokens", "used_proofs"})
"""What changes with every sign-in and every try, and says nothing of what anybody has. Every other table is a book."""
_NAMES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
    "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY name",
}


def tables(tx: Tx) -> list[str]:
    """The names of all books, those of tomorrow included."""
    names = [str(row["name"]) for row in tx.rows(_NAMES[tx.dialect])]
    return [name for name in names if name not in PASSING and not name.startswith("sqlite_")]


def digest(tx: Tx) -> str:
    """One hash of every row of every book."""
    seen = hashlib.sha256()
    for table in tables(tx):
        rows = sorted(repr(sorted(row.items())) for row in tx.rows(f"SELECT * FROM {table}"))  # noqa: S608 - a name of the database's own
        seen.update(repr((table, rows)).encode())
    return seen.hexdigest()


def entries(payment: Mapping[str, Any]) -> Callable[[Tx], int]:
    """How many entries a payment has made in the ledger."""
    return lambda tx: len(tx.rows("SELECT 1 FROM ledger_entries WHERE transfer_id = ?", f"payment:{payment['paymentId']}"))


@contextmanager
def untouched(bank: RunningBank) -> Iterator[None]:
    """Nothing in the books changes within the block."""
    before = bank.look(digest)
    yield
    assert bank.look(digest) == before
