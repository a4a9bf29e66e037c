"""Lets go, second by second, what has waited long enough. Several processes may do so at once: writers take their turns."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.bank.services import settling
from app.bank.services.context import Bank, Context
from app.bank.services.settling import Due
from app.bank.store.port import OutcomeUnknown, Overloaded, Store, Tx

EVERY: Final = 1.0
"""Seconds, of the machine."""
LONGEST_REST: Final = 3600.0
"""Seconds. What goes wrong again and again is tried once an hour, so that it goes by itself once it has been put right."""
_FIRST_REST: Final = 2.0
_AT_ONCE: Final = 50
"""So many are settled side by side: they share the wait for the disk, and do not keep customers waiting."""

_faults = logging.getLogger("banxing.bank.faults")


@dataclass(frozen=True, slots=True)
class _Rest:
    """After a fault: not before ``until``, by the settler's own clock, and after the next one ``seconds`` longer."""

    seconds: float
    until: float


class Settler:
    """``wake`` is told after each commit for whom there are events, ``poke`` for whose answer somebody waits; ``instant`` counts seconds
    and never runs back.

    Each payment has a transaction of its own. One that cannot be settled holds up none of the others, however many there are: it is logged
    and rests, twice as long each time.
    """

    def __init__(
        self,
        bank: Bank,
        store: Store,
        wake: Callable[[Iterable[str]], None],
        *,
        poke: Callable[[Iterable[str]], None] = lambda _: None,
        at_once: int = _AT_ONCE,
        instant: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bank = bank
        self._store = store
        self._wake = wake
        self._poke = poke
        self._at_once = at_once
        self._instant = instant
        self._rests: dict[str, _Rest] = {}

    async def run(self, every: float = EVERY) -> None:
        """Settles until it is cancelled."""
        while True:
            if not await self.look():
                await asyncio.sleep(every)

    async def look(self) -> bool:
        """Settles what is due now, or some of it; true where all went well and there may be more. Raises nothing."""
        now = self._instant()
        self._rests = {resource: rest for resource, rest in self._rests.items() if rest.until + LONGEST_REST > now}
        resting = {resource for resource, rest in self._rests.items() if rest.until > now}
        try:
            found = await self._store.read(partial(self._due, most=self._at_once + len(resting)))
        except Exception as failure:
            _say(failure)
            return False
        awake = [due for due in found if due.resource not in resting]
        went_well = await asyncio.gather(*map(self._settle, awake))
        return len(awake) >= self._at_once and all(went_well)

    def _due(self, tx: Tx, most: int) -> list[Due]:
        return settling.due(tx, self._bank.clock.now(tx), most)

    async def _settle(self, due: Due) -> bool:
        ctx = Context(self._bank)
        try:
            await self._store.write(lambda tx: due.settle(tx, ctx))
            self._wake(ctx.told)
            self._poke(ctx.asked)
        except Exception as failure:
            _say(failure)
            if not _asks_to_come_again(failure):
                self._let_rest(due.resource)
            return False
        self._rests.pop(due.resource, None)
        return True

    def _let_rest(self, resource: str) -> None:
        before = self._rests.get(resource)
        seconds = min(2 * before.seconds, LONGEST_REST) if before else _FIRST_REST
        self._rests[resource] = _Rest(seconds, self._instant() + seconds)


def _say(failure: Exception) -> None:
    if not _asks_to_come_again(failure):
        _faults.error("settling", exc_info=failure)


def _asks_to_come_again(failure: Exception) -> bool:
    return isinstance(failure, Overloaded | OutcomeUnknown)
