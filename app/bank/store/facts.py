"""Facts about the bank as a whole: one row each."""

from __future__ import annotations

from typing import Final

from app.bank.store.columns import text
from app.bank.store.port import Tx

_KIND: Final = "sandbox"


class WrongKindOfBank(Exception):
    """A practice bank was given a real bank's database, or the other way round."""


def fact(tx: Tx, name: str) -> str | None:
    """What is known under a name."""
    row = tx.row("SELECT value FROM bank_facts WHERE name = ?", name)
    return text(row, "value") if row else None


def keep_fact(tx: Tx, name: str, value: str) -> None:
    """Puts a fact down, in the place of what was known."""
    tx.run("INSERT INTO bank_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value)


def claim(tx: Tx, *, sandbox: bool) -> None:
    """Makes this database a practice bank's or a real one's, for ever: play money and real money never meet.

    Raises :class:`WrongKindOfBank` when it has been the other kind.
    """
    kind = "yes" if sandbox else "no"
    known = fact(tx, _KIND)
    if known is None:
        keep_fact(tx, _KIND, kind)
    elif known != kind:
        raise WrongKindOfBank(f"this database is {'a practice' if known == 'yes' else 'a real'} bank's")


def is_sandbox(tx: Tx) -> bool:
    """Whether this database is a practice bank's."""
    return fact(tx, _KIND) == "yes"
