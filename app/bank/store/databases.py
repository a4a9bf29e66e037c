"""Which store an address names: a file of SQLite for one process, or a PostgreSQL database for several."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.bank.store.port import NotADatabase, Store, Tx
from app.bank.store.postgres import SCHEMES, look_at_postgres, open_postgres
from app.bank.store.sqlite import SCHEME, look_at_sqlite, open_sqlite

T = TypeVar("T")


def open_store(url: str) -> Store:
    """Opens the store that ``url`` names: ``sqlite:////absolute.db`` (made where there is none), ``postgresql://user@host/name``.

    Raises :class:`NotADatabase`, ``WrongSchema``, or ``OSError`` for a file that cannot be made.
    """
    return open_postgres(url) if is_postgres(url) else open_sqlite(_checked(url))


def look(url: str, work: Callable[[Tx], T]) -> T:
    """Runs ``work`` on one unchanging view of a database that exists, beside a bank that may be running on it. Changes nothing."""
    return look_at_postgres(url, work) if is_postgres(url) else look_at_sqlite(_checked(url), work)


def is_postgres(url: str) -> bool:
    """Whether several processes may serve this database."""
    return url.startswith(SCHEMES)


def _checked(url: str) -> str:
    if not url.startswith(SCHEME):
        raise NotADatabase(
            "not a database this bank can open; it is named like sqlite:////var/lib/bank.db or postgresql://bank@localhost/bank"
        )
    return url
