"""Who was loaded from a file, and what the file said, as a hash: what has become of her since does not change it."""

from __future__ import annotations

from datetime import datetime

from app.bank.store.columns import text
from app.bank.store.instants import kept
from app.bank.store.port import Tx


def add_load(tx: Tx, customer_number: str, sha256: str, at: datetime) -> None:
    """Remembers what the file said of a customer."""
    tx.run("INSERT INTO loads (customer_number, sha256, loaded_at) VALUES (?, ?, ?)", customer_number, sha256, kept(at))


def loaded(tx: Tx) -> dict[str, str]:
    """What files have said so far: the hash of each customer's part, by her number."""
    return {text(row, "customer_number"): text(row, "sha256") for row in tx.rows("SELECT customer_number, sha256 FROM loads")}
