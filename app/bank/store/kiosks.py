"""Kiosks: machines of a branch. Each is put down like a member of staff, with a number and a letter of its own."""

from __future__ import annotations

from app.bank.store.columns import text
from app.bank.store.port import Tx


def add(tx: Tx, person_id: str, branch_id: str) -> None:
    """Puts down in which branch a kiosk stands."""
    tx.run("INSERT INTO kiosks (person_id, branch_id) VALUES (?, ?)", person_id, branch_id)


def branch_of(tx: Tx, device_id: str) -> str | None:
    """The branch of the kiosk that a device is; None where it is none, or is locked."""
    row = tx.row(
        "SELECT k.branch_id FROM kiosks k JOIN devices d ON d.person_id = k.person_id WHERE d.device_id = ? AND d.locked_at IS NULL",
        device_id,
    )
    return text(row, "branch_id") if row else None


def called(tx: Tx, name_or_number: str) -> list[tuple[str, str]]:
    """The kiosks of this name or number: each person's id, and its number."""
    rows = tx.rows(
        "SELECT p.person_id, p.customer_number FROM kiosks k JOIN people p ON p.person_id = k.person_id"
        " WHERE p.name = ? OR p.customer_number = ? ORDER BY p.customer_number",
        name_or_number,
        name_or_number,
    )
    return [(text(row, "person_id"), text(row, "customer_number")) for row in rows]
