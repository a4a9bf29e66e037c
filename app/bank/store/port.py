"""The storage port. A service is a plain function over a transaction; the store decides when it runs and commits at the edge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, Protocol, TypeVar

from app.bank.store.shared import Shared

T = TypeVar("T")
Value = str | int | bytes | None
Row = Mapping[str, Value]
Dialect = Literal["sqlite", "postgresql"]
"""Which SQL a database speaks."""


class NotADatabase(ValueError):
    """There is something else, or nothing that may be opened. Says so without repeating an address that may carry a password."""


class Overloaded(Exception):
    """More work is waiting than this store takes on, or it is closing. Nothing was done; asking again later is safe."""


class OutcomeUnknown(Exception):
    """The database was lost while it was told to keep the work: it may have, or not. Asking the very same again finds out."""


class ConstraintBroken(Exception):
    """A constraint of the database refused a statement, and with it the whole work: it can do nothing more."""


class Tx(Protocol):
    """One transaction. SQL uses ``?`` for its values and stays within what SQLite and PostgreSQL both understand."""

    @property
    def dialect(self) -> Dialect:
        """For the few statements that have to be said differently."""
        ...

    def run(self, sql: str, *values: Value) -> int:
        """Carries out a statement; answers how many rows it changed. Raises :class:`ConstraintBroken`."""
        ...

    def row(self, sql: str, *values: Value) -> Row | None:
        """The first row, if there is one. A statement that changes rows may answer them (``RETURNING``)."""
        ...

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """All rows."""
        ...


class Store(Protocol):
    """Runs work in transactions."""

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Runs ``work`` alone among writers and answers after its commit is on disk. An exception undoes ``work`` and nothing else.

        Raises what ``work`` raised, :class:`Overloaded` or :class:`OutcomeUnknown`.
        """
        ...

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Runs ``work`` on one unchanging view of what was committed."""
        ...

    def close(self) -> None:
        """Finishes what is queued and closes."""
        ...

    @property
    def shared(self) -> Shared | None:
        """What several processes on this database have in common; none where only one process may serve it."""
        ...

    @property
    def waiting(self) -> int:
        """How many pieces of work wait to be written."""
        ...
