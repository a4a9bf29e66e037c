"""An attempt within a transaction: where it comes to nothing, all that it did is undone, and the work goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.bank.store.port import Tx


@contextmanager
def attempt(tx: Tx, failure: type[Exception]) -> Iterator[None]:
    """Undoes what was done within it when it raises ``failure``, which goes on to whoever tries."""
    tx.run("SAVEPOINT attempt")
    try:
        yield
    except failure:
        tx.run("ROLLBACK TO SAVEPOINT attempt")
        tx.run("RELEASE SAVEPOINT attempt")
        raise
    tx.run("RELEASE SAVEPOINT attempt")
