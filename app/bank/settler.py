"""Lets go, second by second, what has waited long enough. Several processes may do so at once: writers take their turns."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from app.bank.services import safeguards, settling
from app.bank.services.context import Bank, Context
from app.bank.store import outgoing
from app.bank.store.port import OutcomeUnknown, Overloaded, Store, Tx
from app.bank.store.safeguards import changes_due

EVERY: Final = 1.0
"""Seconds, of the machine."""
_AT_ONCE: Final = 50
Work = Callable[[Tx, Context], int]

_faults = logging.getLogger("banxing.bank.faults")


async def keep_settling(bank: Bank, store: Store, wake: Callable[[Iterable[str]], None], every: float = EVERY) -> None:
    """Settles until it is cancelled. ``wake`` is told after each commit for whom there are events.

    Each payment has a transaction of its own, so that one that cannot be settled holds up none of the others. A fault is logged, and
    what it has left undone is tried again the next time.
    """
    while True:
        await asyncio.sleep(every)
        try:
            works = await store.read(partial(_due, bank=bank))
        except Exception as failure:
            _say(failure)
            continue
        for work in works:
            ctx = Context(bank)
            try:
                await store.write(_with(ctx, work))
            except Exception as failure:
                _say(failure)
            else:
                wake(ctx.told)


def _due(tx: Tx, bank: Bank) -> list[Work]:
    now = bank.clock.now(tx)
    works: list[Work] = [_settling(payment_id) for payment_id in outgoing.due(tx, now, _AT_ONCE)]
    return [*works, _loosen] if changes_due(tx, now, 1) else works


def _settling(payment_id: str) -> Work:
    return lambda tx, ctx: settling.settle(tx, ctx, payment_id)


def _loosen(tx: Tx, ctx: Context) -> int:
    return safeguards.apply_due(tx, ctx, _AT_ONCE)


def _with(ctx: Context, work: Work) -> Callable[[Tx], int]:
    return lambda tx: work(tx, ctx)


def _say(failure: Exception) -> None:
    if not isinstance(failure, Overloaded | OutcomeUnknown):  # those only ask to come again
        _faults.error("settling", exc_info=failure)
