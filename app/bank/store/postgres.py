"""The store on PostgreSQL: in each process one writer with group commit and a few readers; writers of all processes take turns."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeVar

from app.bank.store import postgres_schema
from app.bank.store.jobs import done
from app.bank.store.port import Tx
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_outbox import PostgresOutbox
from app.bank.store.postgres_proofs import PostgresProofs
from app.bank.store.postgres_wire import again, first
from app.bank.store.readers import Readers
from app.bank.store.writer import Writer

T = TypeVar("T")

SCHEMES: Final = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class Commons:
    """What the processes on one database share."""

    outbox: PostgresOutbox
    proofs: PostgresProofs


class PostgresStore:
    """A database, brought to the newest schema on opening. ``queue`` bounds what may wait in this process to be written, and to be read."""

    def __init__(self, url: str, *, readers: int = 2, queue: int = 1024) -> None:
        with closing(first(url)) as wire:
            postgres_schema.migrate(wire)
        self._writer = Writer(_connection(url, reads_only=False), queue)
        self._readers = Readers([_connection(url, reads_only=True) for _ in range(readers)], queue)
        self._shared = Commons(PostgresOutbox(partial(again, url)), PostgresProofs(first(url), partial(again, url), queue))

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Runs ``work`` alone among writers and answers after its commit is on disk."""
        return await done(self._writer.take, work)

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Runs ``work`` on one unchanging view of what was committed; it cannot change anything."""
        return await done(self._readers.take, work)

    @property
    def shared(self) -> Commons:
        """What the processes on this database have in common."""
        return self._shared

    @property
    def waiting(self) -> int:
        """How many pieces of work wait in this process to be written."""
        return self._writer.waiting

    def close(self) -> None:
        """Finishes what is queued and closes."""
        self._readers.close()
        self._writer.close()
        self._shared.proofs.close()
        self._shared.outbox.close()


def open_postgres(url: str) -> PostgresStore:
    """Opens the store that ``url`` names; the database has to be there. Raises ``NotADatabase`` or ``WrongSchema``."""
    return PostgresStore(url)


def look_at_postgres(url: str, work: Callable[[Tx], T]) -> T:
    """Runs ``work`` on one unchanging view of a database, beside banks that may be running on it. Changes nothing."""
    with closing(first(url, reads_only=True)) as wire:
        postgres_schema.check(wire)
        wire.execute("SET statement_timeout = 0")  # to add everything up may take a while
        connection = PostgresConnection(wire, partial(again, url, reads_only=True))
        connection.look()
        return work(connection.tx)


def _connection(url: str, *, reads_only: bool) -> PostgresConnection:
    return PostgresConnection(first(url, reads_only=reads_only), partial(again, url, reads_only=reads_only))
