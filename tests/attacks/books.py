"""What the bank has in its books, down to the byte: a refused call must leave it as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from app.bank.store.port import Tx
from tests.bank.running import RunningBank

TABLES = ("ledger_accounts", "ledger_transfers", "ledger_entries", "payments", "authorisations", "timeline", "reviews", "beneficiaries")


def digest(tx: Tx) -> str:
    """One hash of every row of every book."""
    seen = hashlib.sha256()
    for table in TABLES:
        for row in tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3"):  # noqa: S608 - the names stand above
            seen.update(repr((table, sorted(row.items()))).encode())
    return seen.hexdigest()


@contextmanager
def untouched(bank: RunningBank) -> Iterator[None]:
    """Nothing in the books changes within the block."""
    before = bank.look(digest)
    yield
    assert bank.look(digest) == before
