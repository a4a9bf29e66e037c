"""Transactions on PostgreSQL. Writers of all processes go one after the other, by one lock that each takes before it looks at anything."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

import psycopg
from psycopg.pq import TransactionStatus

from app.bank.store.connection import Lost
from app.bank.store.port import ConstraintBroken, OutcomeUnknown, Overloaded
from app.bank.store.postgres_tx import PostgresTx, Wire, command

LOCKS: Final = 0x62616E78
"""Our own space of advisory locks, in which :data:`WRITING` and the others have their numbers."""
WRITING: Final = 1
MIGRATING: Final = 2
PUBLISHING: Final = 3

# One trip to the database each: what stands between two semicolons is carried out as it comes.
_BEGIN: Final = (
    f"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock({LOCKS}, {WRITING}); SAVEPOINT work".encode()
)
_LOOK: Final = b"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_MARK: Final = b"RELEASE SAVEPOINT work; SAVEPOINT work"
_UNDO: Final = b"ROLLBACK TO SAVEPOINT work"


class PostgresConnection:
    """Takes over ``wire``; ``connect`` makes another when it is lost, and raises ``Overloaded`` while it cannot."""

    def __init__(self, wire: Wire, connect: Callable[[], Wire]) -> None:
        self._wire = wire
        self._connect = connect
        self.tx = PostgresTx(wire)

    def begin(self) -> None:
        """Begins to write; waits for the writers of other processes.

        READ COMMITTED under the lock is enough: what the work reads was committed by writers before, and nobody else changes it meanwhile.
        """
        self._start(_BEGIN)

    def look(self) -> None:
        """Begins to read one snapshot."""
        self._start(_LOOK)

    def mark(self) -> None:
        """Sets the mark."""
        command(self._wire, _MARK)

    def check(self) -> None:
        """Raises ``ConstraintBroken`` where the work went on after one; known here without a trip."""
        if self._wire.info.transaction_status == TransactionStatus.INERROR:
            raise ConstraintBroken("the work went on after a constraint had refused it")

    def undo(self) -> None:
        """Goes back to the mark."""
        try:
            command(self._wire, _UNDO)
        except psycopg.Error:
            raise Lost from None

    def commit(self) -> None:
        """Keeps all that was done, on disk."""
        try:
            kept = command(self._wire, b"COMMIT") == "COMMIT"
        except psycopg.Error:
            if self._wire.closed:
                raise OutcomeUnknown from None
            raise
        if not kept:
            raise Lost

    def leave(self) -> None:
        """Ends the transaction; a server that does not even take that has ended it, or will."""
        if self._wire.closed or self._wire.info.transaction_status == TransactionStatus.IDLE:
            return
        with suppress(psycopg.Error):
            command(self._wire, b"ROLLBACK")
            return
        self._wire.close()

    def told(self, failure: BaseException) -> BaseException:
        """A database that is gone, too busy or full is no fault of the work, and nothing was done."""
        gone = isinstance(failure, psycopg.Error) and self._wire.closed
        return Overloaded() if gone or isinstance(failure, psycopg.OperationalError | Lost) else failure

    def close(self) -> None:
        """Ends the connection."""
        self._wire.close()

    def _start(self, sql: bytes) -> None:
        if not self._wire.closed:
            try:
                command(self._wire, sql)
            except psycopg.Error:
                if not self._wire.closed:
                    raise
            else:
                return
        self._wire = self._connect()
        self.tx = PostgresTx(self._wire)
        command(self._wire, sql)
