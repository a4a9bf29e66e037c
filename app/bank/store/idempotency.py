"""Idempotency keys: which request made what, so that the same request again finds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.bank.store.columns import text
from app.bank.store.instants import kept
from app.bank.store.port import Tx

KEPT = timedelta(days=7)
"""A repeat after a week is a new request."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the first request with a key asked for (as a hash) and made (as an id)."""

    request_hash: str
    resource: str


def made_with(tx: Tx, scope: str, key: str) -> Made | None:
    """What was made with ``key`` by whoever ``scope`` is."""
    row = tx.row("SELECT request_hash, resource FROM idempotency WHERE scope = ? AND idempotency_key = ?", scope, key)
    return Made(text(row, "request_hash"), text(row, "resource")) if row else None


def keep(tx: Tx, scope: str, key: str, made: Made, at: datetime) -> None:
    """Keeps what was made, and lets go of what is too old."""
    tx.run("DELETE FROM idempotency WHERE kept_at < ?", kept(at - KEPT))
    tx.run(
        "INSERT INTO idempotency (scope, idempotency_key, request_hash, resource, kept_at) VALUES (?, ?, ?, ?, ?)",
        scope,
        key,
        made.request_hash,
        made.resource,
        kept(at),
    )
