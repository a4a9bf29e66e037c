"""Codes that work once: to enrol a device, or to set a forgotten PIN anew. Only their hashes are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.bank.store.columns import moment
from app.bank.store.instants import kept
from app.bank.store.port import Tx
from app.contract.counter import Purpose


@dataclass(frozen=True, slots=True)
class ActivationRow:
    """A code for a person. ``at_branch``: a device that it enrols is trusted at once."""

    activation_id: str
    person_id: str
    purpose: Purpose
    code_hash: str
    at_branch: bool
    expires_at: datetime


def add_activation(tx: Tx, activation: ActivationRow, now: datetime) -> None:
    """Keeps a fresh code's hash, and lets go of all codes that have run out."""
    tx.run("DELETE FROM activations WHERE expires_at < ?", kept(now))
    tx.run(
        "INSERT INTO activations (activation_id, person_id, purpose, code_hash, at_branch, expires_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        activation.activation_id,
        activation.person_id,
        activation.purpose,
        activation.code_hash,
        int(activation.at_branch),
        kept(activation.expires_at),
    )


def expiry(tx: Tx, activation_id: str) -> datetime | None:
    """When a code runs out; None where there is no such code (any more)."""
    row = tx.row("SELECT expires_at FROM activations WHERE activation_id = ?", activation_id)
    return moment(row, "expires_at") if row else None


def is_open(tx: Tx, code_hash: str, now: datetime) -> bool:
    """Whether a code can still be used."""
    row = tx.row("SELECT 1 FROM activations WHERE code_hash = ? AND spent_at IS NULL AND expires_at >= ?", code_hash, kept(now))
    return row is not None


def spend_activation(tx: Tx, person_id: str, purpose: Purpose, code_hash: str, thumbprint: str, now: datetime) -> bool | None:
    """A key uses a code up. Answers whether it counts as the branch's, or None where there is no such open code."""
    row = tx.row(
        "UPDATE activations SET spent_at = ?, spent_by = ? WHERE code_hash = ? AND person_id = ? AND purpose = ? AND spent_at IS NULL"
        " AND expires_at >= ? RETURNING at_branch",
        kept(now),
        thumbprint,
        code_hash,
        person_id,
        purpose,
        kept(now),
    )
    return bool(row["at_branch"]) if row else None


def was_spent_by(tx: Tx, thumbprint: str, person_id: str, purpose: Purpose, code_hash: str) -> bool:
    """Whether this very key has used a code up: then it may ask what came of it."""
    row = tx.row(
        "SELECT 1 FROM activations WHERE code_hash = ? AND person_id = ? AND purpose = ? AND spent_by = ?",
        code_hash,
        person_id,
        purpose,
        thumbprint,
    )
    return row is not None


def void_activations(tx: Tx, person_id: str, purpose: Purpose) -> None:
    """Lets go of a person's codes that were not used."""
    tx.run("DELETE FROM activations WHERE person_id = ? AND purpose = ? AND spent_at IS NULL", person_id, purpose)
