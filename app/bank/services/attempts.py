"""Guessing is slow: each try is counted before its answer is known, so that many tries at once count as many."""

from __future__ import annotations

from math import ceil

from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import attempts
from app.bank.store.attempts import Attempts
from app.bank.store.port import Tx


def count(tx: Tx, ctx: Context, subject: str) -> None:
    """Counts a try at ``subject``; refused ``too_many_attempts`` while it has to wait."""
    now = ctx.bank.instant()
    known = attempts.attempts(tx, subject, now)
    if known.blocked_until is not None and known.blocked_until > now:
        raise Refusal("too_many_attempts", {"retryAfterSeconds": ceil((known.blocked_until - now).total_seconds())})
    wrong = known.wrong + 1
    rules = ctx.bank.rules
    over = wrong - rules.wrong_attempts
    blocked_until = now + rules.attempt_pauses[min(over, len(rules.attempt_pauses) - 1)] if over >= 0 else None
    attempts.remember(tx, subject, Attempts(wrong, blocked_until), now)


def clear(tx: Tx, subject: str) -> None:
    """It was right: the count begins anew."""
    attempts.forget(tx, subject)
