"""Accounts that a customer first entered while somebody coached her, or within a day of it: whoever did counts as having suggested them."""

from __future__ import annotations

from datetime import datetime

from app.bank.store.columns import text
from app.bank.store.instants import kept
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber


def suggest(tx: Tx, customer_id: str, account: AccountNumber, helper_id: str, at: datetime) -> None:
    """Remembers it; once is for good."""
    tx.run(
        "INSERT INTO suggestions (customer_id, scheme, identification, helper_id, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        customer_id,
        account.scheme,
        account.identification,
        helper_id,
        kept(at),
    )


def suggested_by(tx: Tx, customer_id: str, account: AccountNumber) -> list[str]:
    """The helpers who count as having suggested an account to a customer, the last first."""
    rows = tx.rows(
        "SELECT helper_id FROM suggestions WHERE customer_id = ? AND scheme = ? AND identification = ? ORDER BY at DESC, helper_id",
        customer_id,
        account.scheme,
        account.identification,
    )
    return [text(row, "helper_id") for row in rows]
