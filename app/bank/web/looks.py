"""Looks into the outbox for many listeners in one reading: what is told to a thousand at once crowds out nobody who asks for something."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.bank.services.context import Context
from app.bank.services.events import since, still_open
from app.bank.store.port import Overloaded, Store, Tx
from app.contract.events import EventBody

GROUP: Final = 64
"""So many share a reading: the first of them does not wait long for the last."""
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

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[_Look] = []
        self._round: asyncio.Task[None] | None = None

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
                group, self._waiting = self._waiting[:GROUP], self._waiting[GROUP:]
                await self._look_for(group)
        finally:
            self._round = None

    async def _look_for(self, group: list[_Look]) -> None:
        """Where a reading fails each is looked for alone: it may be the fault of one. Where there is no room for it each hears of that."""
        try:
            found = await self._store.read(partial(_seen, group=group))
        except Exception as failure:
            if len(group) > 1 and not isinstance(failure, Overloaded):
                for look in group:
                    await self._look_for([look])
                return
            for look in group:
                if not look.seen.done():
                    look.seen.set_exception(failure)
            return
        for look, seen in zip(group, found, strict=True):
            if not look.seen.done():  # who left meanwhile does not wait any more
                look.seen.set_result(seen)


def _seen(tx: Tx, group: list[_Look]) -> list[Seen]:
    """The session is looked at anew each time."""
    return [since(tx, look.ctx, look.after) if still_open(tx, look.ctx) else None for look in group]
