"""Looks into the outbox for many listeners in one reading: what is told to a thousand at once crowds out nobody who asks for something."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.bank.services.context import Context
from app.bank.services.events import since, still_open
from app.bank.store.port import Overloaded, Store, Tx
from app.contract.events import EventBody

GROUP: Final = 64
"""So many share a reading: the first of them does not wait long for the last."""
RESTS: Final = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between one try and the next while there is no room for a reading."""
Seen = list[EventBody] | None
"""What came; nothing at all where the session has ended."""


@dataclass(frozen=True, slots=True)
class _Look:
    """A listener who waits to be told what came after an event."""

    ctx: Context
    after: int
    seen: asyncio.Future[Seen]


class Looks:
    """Gathers those who look while others are being looked for. Belongs to one event loop."""

    def __init__(self, store: Store, rests: Sequence[float] = RESTS) -> None:
        self._store = store
        self._rests = rests
        self._waiting: list[_Look] = []
        self._round: asyncio.Task[None] | None = None

    async def look_within(self, seconds: float, ctx: Context, after: int) -> Seen:
        """The same, for somebody who has only just come: who would have to wait longer hears ``Overloaded``, and can come again."""
        try:
            async with asyncio.timeout(seconds):
                return await self.look(ctx, after)
        except TimeoutError:
            raise Overloaded from None

    async def look(self, ctx: Context, after: int) -> Seen:
        """What came for the caller after an event; None where the session has ended. Raises ``Overloaded``."""
        look = _Look(ctx, after, asyncio.get_running_loop().create_future())
        self._waiting.append(look)
        if self._round is None:
            self._round = asyncio.create_task(self._look_for_all())
        return await look.seen

    async def _look_for_all(self) -> None:
        try:
            while self._waiting:
                self._waiting = [look for look in self._waiting if not look.seen.done()]  # who left does not wait any more
                group, self._waiting = self._waiting[:GROUP], self._waiting[GROUP:]
                await self._look_for(group)
        finally:
            self._round = None

    async def _look_for(self, group: list[_Look]) -> None:
        """Where a reading fails each is looked for alone: it may be the fault of one. Where there is no room for it, who has waited longest
        hears of that, and the others wait on: all at once they would come again, and leave room for less."""
        try:
            found = await self._read(group)
        except Exception as failure:
            if isinstance(failure, Overloaded):
                self._waiting[:0] = group[1:]
            elif len(group) > 1:
                for look in group:
                    await self._look_for([look])
                return
            if not group[0].seen.done():
                group[0].seen.set_exception(failure)
            return
        for look, seen in zip(group, found, strict=True):
            if not look.seen.done():
                look.seen.set_result(seen)

    async def _read(self, group: list[_Look]) -> list[Seen]:
        """Tries again where there is no room: to be told a moment later costs nobody her stream."""
        for rest in self._rests:
            try:
                return await self._store.read(partial(_seen, group=group))
            except Overloaded:
                await asyncio.sleep(rest)
        return await self._store.read(partial(_seen, group=group))


def _seen(tx: Tx, group: list[_Look]) -> list[Seen]:
    """The session is looked at anew each time."""
    return [since(tx, look.ctx, look.after) if still_open(tx, look.ctx) else None for look in group]
