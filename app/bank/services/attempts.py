"""Guessing is slow: each try is counted before its answer is known, so that many tries at once count as many."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from math import ceil
from typing import Final

from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import attempts
from app.bank.store.attempts import Attempts
from app.bank.store.port import Tx

_HOUR: Final = timedelta(hours=1)


def count(tx: Tx, ctx: Context, subject: str) -> None:
    """Counts a try at ``subject``; refused ``too_many_attempts`` while it has to wait."""
    now = ctx.bank.instant()
    known = attempts.attempts(tx, subject, now)
    if known.blocked_until is not None and known.blocked_until > now:
        raise _wait(known.blocked_until - now)
    wrong = known.wrong + 1
    rules = ctx.bank.rules
    over = wrong - rules.wrong_attempts
    blocked_until = now + rules.attempt_pauses[min(over, len(rules.attempt_pauses) - 1)] if over >= 0 else None
    attempts.remember(tx, subject, Attempts(wrong, blocked_until), now)


def at_pin(ctx: Context, customer_number: str) -> str:
    """Tries at a PIN are counted against key and number: a right PIN for one number forgives nothing for another."""
    return f"pin:{customer_number}:{ctx.thumbprint}"


def clear(tx: Tx, subject: str) -> None:
    """It was right: the count begins anew."""
    attempts.forget(tx, subject)


def count_within_day(tx: Tx, ctx: Context, subject: str, most: int) -> None:
    """Counts a try towards the ``most`` that a day (UTC) allows at ``subject``; refused ``too_many_attempts`` until the day is over."""
    known, now = look_within_day(tx, ctx, subject, most), ctx.bank.instant()
    attempts.remember(tx, _of_day(subject, now), Attempts(known.wrong + 1), now)


def look_within_day(tx: Tx, ctx: Context, subject: str, most: int) -> Attempts:
    """The same without counting, where only what went wrong is counted."""
    now = ctx.bank.instant()
    known = attempts.attempts(tx, _of_day(subject, now), now)
    if known.wrong >= most:
        midnight = datetime.combine(now.astimezone(UTC).date() + timedelta(days=1), time(), UTC)
        raise _wait(midnight - now)
    return known


def count_sparingly(tx: Tx, ctx: Context, subject: str, an_hour: int, a_day: int) -> None:
    """Counts what one person asks of another: so often in an hour and in a day, so that nobody is pestered."""
    count_within_hour(tx, ctx, subject, an_hour)
    count_within_day(tx, ctx, subject, a_day)


def count_within_hour(tx: Tx, ctx: Context, subject: str, most: int) -> None:
    """Counts what may happen ``most`` times at ``subject`` in an hour, which begins with the first; refused until it is over."""
    subject, now = f"{subject}@hour", ctx.bank.instant()
    known = attempts.attempts(tx, subject, now)
    over_at = known.blocked_until
    if over_at is None or over_at <= now:
        known, over_at = Attempts(), now + _HOUR
    if known.wrong >= most:
        raise _wait(over_at - now)
    attempts.remember(tx, subject, Attempts(known.wrong + 1, over_at), now)


def clear_day(tx: Tx, ctx: Context, subject: str) -> None:
    """It was right: the day's count begins anew."""
    attempts.forget(tx, _of_day(subject, ctx.bank.instant()))


def _of_day(subject: str, now: datetime) -> str:
    return f"{subject}@{now.astimezone(UTC):%Y-%m-%d}"


def _wait(left: timedelta) -> Refusal:
    return Refusal("too_many_attempts", {"retryAfterSeconds": ceil(left.total_seconds())})
