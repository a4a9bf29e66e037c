"""Columns read as what they are: the schema is STRICT, so anything else is a fault of this program (``TypeError``)."""

from __future__ import annotations

from datetime import datetime

from app.bank.store.instants import told
from app.bank.store.port import Row


def text(row: Row, name: str) -> str:
    """A column that always holds text."""
    value = row[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} holds no text")
    return value


def text_or_none(row: Row, name: str) -> str | None:
    """A column that may hold text."""
    return None if row[name] is None else text(row, name)


def number(row: Row, name: str) -> int:
    """A column that always holds a whole number."""
    value = row[name]
    if not isinstance(value, int):
        raise TypeError(f"{name} holds no number")
    return value


def moment(row: Row, name: str) -> datetime:
    """A column that always holds an instant."""
    return told(row[name])


def moment_or_none(row: Row, name: str) -> datetime | None:
    """A column that may hold an instant."""
    return None if row[name] is None else told(row[name])
