"""Wrong attempts, counted per subject: whatever was guessed at, whether it exists or not. Instants are the machine's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.bank.store.columns import moment_or_none, number
from app.bank.store.instants import kept
from app.bank.store.port import Tx

FORGOTTEN_AFTER = timedelta(days=7)
"""Well beyond the longest pause: who has waited it out has not begun anew."""


@dataclass(frozen=True, slots=True)
class Attempts:
    """How often it went wrong, and until when it may not be tried."""

    wrong: int = 0
    blocked_until: datetime | None = None


def attempts(tx: Tx, subject: str, now: datetime) -> Attempts:
    """What is remembered of a subject; a week without a try forgets."""
    row = tx.row(
        "SELECT wrong, blocked_until FROM attempts WHERE subject = ? AND last_at > ?",
        subject,
        kept(now - FORGOTTEN_AFTER),
    )
    return Attempts(number(row, "wrong"), moment_or_none(row, "blocked_until")) if row else Attempts()


def remember(tx: Tx, subject: str, counted: Attempts, now: datetime) -> None:
    """Keeps a new count, and lets go of what is forgotten."""
    tx.run("DELETE FROM attempts WHERE last_at <= ?", kept(now - FORGOTTEN_AFTER))
    tx.run(
        "INSERT INTO attempts (subject, wrong, blocked_until, last_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (subject) DO UPDATE SET wrong = excluded.wrong, blocked_until = excluded.blocked_until, last_at = excluded.last_at",
        subject,
        counted.wrong,
        kept(counted.blocked_until) if counted.blocked_until else None,
        kept(now),
    )


def forget(tx: Tx, subject: str) -> None:
    """A right attempt wipes the count."""
    tx.run("DELETE FROM attempts WHERE subject = ?", subject)
