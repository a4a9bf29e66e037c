"""A line to PostgreSQL as this bank wants it: nothing on it can hold the bank up for long."""

from __future__ import annotations

from typing import Final

import psycopg

from app.bank.store.port import NotADatabase, Overloaded
from app.bank.store.postgres_tx import Wire

OLDEST: Final = 140_000
"""PostgreSQL 14: the first that notices by itself, in the middle of a statement, that the client's machine is gone."""

_SETTINGS: Final = {
    # A process that hangs in the middle of a transaction loses it, and with it the lock that all writers wait for.
    "idle_in_transaction_session_timeout": "5s",
    "lock_timeout": "5s",
    "statement_timeout": "10s",
    "client_connection_check_interval": "2s",
    # As long as the port allows a transaction to be lost in silence: a dead line is noticed within some ten seconds, on both sides.
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "timezone": "UTC",
}
_AT_LEAST_ON_DISK: Final = (
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local')"
)


def connect(url: str, *, reads_only: bool = False) -> Wire:
    """A new connection; every statement on it stands for itself until a transaction is begun by hand.

    Raises :class:`NotADatabase` where there is none that fits, and ``psycopg.OperationalError`` where it does not answer.
    """
    try:
        wire: Wire = psycopg.Connection.connect(
            url,
            autocommit=True,
            cursor_factory=psycopg.RawCursor,
            connect_timeout=5,
            client_encoding="utf8",
            keepalives_idle=5,
            keepalives_interval=2,
            keepalives_count=3,
            tcp_user_timeout=10_000,
            fallback_application_name="banxing",
        )
    except psycopg.ProgrammingError:
        raise NotADatabase("the address of the database is not understood; it is named like postgresql://bank@localhost/bank") from None
    try:
        _check(wire)
        settings = {**_SETTINGS, "default_transaction_read_only": "on" if reads_only else "off"}
        wire.execute("SELECT " + ", ".join(f"set_config('{name}', '{value}', false)" for name, value in settings.items()), prepare=False)
        wire.execute(_AT_LEAST_ON_DISK, prepare=False)
    except BaseException:
        wire.close()
        raise
    return wire


def first(url: str, *, reads_only: bool = False) -> Wire:
    """The first connection of a program: what is wrong here is for a person to put right. Raises :class:`NotADatabase`."""
    try:
        return connect(url, reads_only=reads_only)
    except psycopg.OperationalError as wrong:
        raise NotADatabase(f"the database does not open: {' '.join(str(wrong).split())}") from None


def again(url: str, *, reads_only: bool = False) -> Wire:
    """A connection in the place of one that was lost. Raises :class:`Overloaded` while there is none to be had."""
    try:
        return connect(url, reads_only=reads_only)
    except (psycopg.OperationalError, NotADatabase):
        raise Overloaded from None


def _check(wire: Wire) -> None:
    if wire.info.server_version < OLDEST:
        raise NotADatabase(f"PostgreSQL {OLDEST // 10_000} is the oldest that this bank runs on")
    if wire.info.parameter_status("server_encoding") != "UTF8":
        raise NotADatabase("the database does not keep its text as UTF-8")
