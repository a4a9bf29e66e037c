"""Statements on PostgreSQL, with rows as SQLite would give them: text, whole numbers, bytes and nothing.

They go to libpq through psycopg's own door to it, prepared once each: a cursor costs the processor four times as much, and a payment is
some forty statements.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Any, Final

import psycopg
from psycopg.errors import error_from_result
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGresult

from app.bank.store.port import ConstraintBroken, Dialect, Row, Value

Wire = psycopg.Connection[Any]
_TOKEN: Final = re.compile(r"'(?:[^']|'')*'|\?")
_DONE: Final = frozenset({ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK})
_BYTES: Final = psycopg.adapters.types["bytea"].oid
_TEXT: Final = psycopg.adapters.types["text"].oid
_NUMBER: Final = psycopg.adapters.types["int8"].oid
_READ: Final[dict[int, Callable[[bytes], Value]]] = {
    _BYTES: lambda told: bytes.fromhex(told[2:].decode()),
    psycopg.adapters.types["bool"].oid: lambda told: int(told == b"t"),
    # A sum is a numeric; money is whole, and anything else is a fault (``ValueError``).
    **dict.fromkeys((psycopg.adapters.types[name].oid for name in ("int2", "int4", "int8", "numeric")), int),
}
"""What is not among these is text."""


@lru_cache(maxsize=2048)
def numbered(sql: str) -> bytes:
    """A statement with ``$1``, ``$2`` in the places of its question marks, but for those in quotes."""
    places = count(1)
    return _TOKEN.sub(lambda found: f"${next(places)}" if found[0] == "?" else found[0], sql).encode()


def command(wire: Wire, sql: bytes) -> str:
    """Carries out what takes no values; several statements in one trip. Answers what the last one says of itself."""
    return (_checked(wire.pgconn.exec_(sql)).command_status or b"").decode()


@dataclass(slots=True)
class _Prepared:
    """A statement that the server knows by ``name``, the formats of its values, and, once there were rows, how to read them."""

    name: bytes
    formats: list[int]
    columns: list[tuple[str, Callable[[bytes], Value]]] | None = None


class PostgresTx:
    """Statements on a connection whose transaction somebody else began and will end."""

    dialect: Dialect = "postgresql"

    def __init__(self, wire: Wire) -> None:
        self._line = wire.pgconn
        self._prepared: dict[tuple[str, tuple[type, ...]], _Prepared] = {}

    def run(self, sql: str, *values: Value) -> int:
        """Carries out a statement; answers how many rows it changed."""
        _, result = self._execute(sql, values)
        return result.command_tuples or 0

    def row(self, sql: str, *values: Value) -> Row | None:
        """The first row, if there is one."""
        prepared, result = self._execute(sql, values)
        return _row(prepared, result, 0) if result.ntuples else None

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """All rows."""
        prepared, result = self._execute(sql, values)
        return [_row(prepared, result, place) for place in range(result.ntuples)]

    def _execute(self, sql: str, values: tuple[Value, ...]) -> tuple[_Prepared, PGresult]:
        kinds = tuple(map(type, values))
        try:
            prepared = self._prepared.get((sql, kinds)) or self._prepare(sql, kinds)
            told = [_told(value) for value in values]
            result = self._line.exec_prepared(prepared.name, told, prepared.formats)  # type: ignore[arg-type]  # None is NULL
            return prepared, _checked(result)
        except psycopg.IntegrityError as broken:
            # PostgreSQL's own words repeat the values of the row, which are nobody's to read in a log.
            raise ConstraintBroken(broken.diag.message_primary or "a constraint") from None
        except psycopg.errors.InFailedSqlTransaction:
            raise ConstraintBroken("the work went on after a constraint had refused it") from None

    def _prepare(self, sql: str, kinds: tuple[type, ...]) -> _Prepared:
        """The types go with the statement: PostgreSQL does not guess them from what a value looks like."""
        prepared = _Prepared(b"s%d" % len(self._prepared), [int(kind is bytes) for kind in kinds])
        _checked(self._line.prepare(prepared.name, numbered(sql), [_type(kind) for kind in kinds]))
        self._prepared[sql, kinds] = prepared
        return prepared


def _type(kind: type) -> int:
    if issubclass(kind, int):
        return _NUMBER
    if issubclass(kind, str):
        return _TEXT
    return _BYTES if kind is bytes else 0


def _told(value: Value) -> bytes | None:
    if isinstance(value, str):
        told = value.encode()
        if b"\0" in told:
            raise ValueError("PostgreSQL keeps no text with a zero in it")
        return told
    return b"%d" % value if isinstance(value, int) else value


def _row(prepared: _Prepared, result: PGresult, place: int) -> Row:
    columns = prepared.columns
    if columns is None:
        columns = prepared.columns = [_column(result, number) for number in range(result.nfields)]
    values: Sequence[bytes | None] = [result.get_value(place, number) for number in range(len(columns))]
    return {name: None if value is None else read(value) for (name, read), value in zip(columns, values, strict=True)}


def _column(result: PGresult, number: int) -> tuple[str, Callable[[bytes], Value]]:
    return (result.fname(number) or b"").decode(), _READ.get(result.ftype(number), bytes.decode)


def _checked(result: PGresult) -> PGresult:
    if result.status not in _DONE:
        raise error_from_result(result)
    return result
