"""The private keys that bundles of alerts are signed with. The lowest number is the current one, the other the next."""

from __future__ import annotations

from app.bank.store.columns import number, text
from app.bank.store.port import Tx


def keys(tx: Tx) -> list[str]:
    """The keys as JWKs, the current one first."""
    return [text(row, "private") for row in tx.rows("SELECT private FROM alert_keys ORDER BY number")]


def add(tx: Tx, private: str) -> None:
    """Puts a key behind the others."""
    tx.run("INSERT INTO alert_keys (private) VALUES (?)", private)


def forget_first(tx: Tx) -> None:
    """The current key has served; the next one is current now."""
    row = tx.row("SELECT MIN(number) AS first FROM alert_keys")
    if row and row["first"] is not None:
        tx.run("DELETE FROM alert_keys WHERE number = ?", number(row, "first"))
