"""The event stream (server-sent events, HTML Living Standard 9.2) as plain ASGI: one small task for each listener."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.types import Receive, Send

from app.bank.services.context import Context
from app.bank.services.events import event_number, newest
from app.bank.services.sessions import admit
from app.bank.store.port import Overloaded, Store, Tx
from app.bank.web.hub import Hub, Listener
from app.bank.web.looks import Looks, Seen
from app.contract.events import LISTEN, EventBody
from app.contract.wire import write

MEDIA_TYPE: Final = "text/event-stream"
HEARTBEAT_SECONDS: Final = 15.0
FIRST_SECONDS: Final = 10.0
"""So long somebody who comes waits to hear anything at all; then she is told to come again."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A stream that may begin, after event ``after``."""

    ctx: Context
    after: int


def wants_stream(request: Request) -> bool:
    """Whether the request accepts a stream."""
    return MEDIA_TYPE in request.headers.get("accept", "")


class Streams:
    """Streams events to those who listen, until they leave, their session ends or listens elsewhere, or the bank closes."""

    def __init__(self, store: Store, hub: Hub, heartbeat: float = HEARTBEAT_SECONDS, first: float = FIRST_SECONDS) -> None:
        self._store = store
        self._looks = Looks(store)
        self._hub = hub
        self._heartbeat = heartbeat
        self._first = first

    async def open(self, ctx: Context, last_event_id: str | None) -> Opened:
        """Looks at the session and from where to resume; an unreadable id resumes from nothing known. Raises ``Refusal``."""

        def look(tx: Tx) -> Opened:
            admit(tx, ctx, LISTEN)
            after = newest(tx) if last_event_id is None else event_number(last_event_id)
            return Opened(ctx, -1 if after is None else after)

        return await self._store.read(look)

    async def send(self, opened: Opened, receive: Receive, send: Send) -> None:
        """Sends what there is and what comes. Raises ``Overloaded``, and has sent nothing, where nothing can be seen within a limit."""
        headers = [(b"content-type", MEDIA_TYPE.encode()), (b"x-accel-buffering", b"no")]
        with self._hub.listening(opened.ctx.person_id, opened.ctx.caller.session_id) as listener:
            leaving = asyncio.create_task(_left(receive, listener))
            try:
                events = await self._looks.look_within(self._first, opened.ctx.later(), opened.after)
                await send({"type": "http.response.start", "status": 200, "headers": headers})
                with suppress(Overloaded):  # the listener comes again, and resumes
                    await self._listen(opened, events, listener, send)
            finally:
                leaving.cancel()
        await send({"type": "http.response.body", "body": b""})

    async def _listen(self, opened: Opened, events: Seen, listener: Listener, send: Send) -> None:
        after, said = opened.after, b":\n\n"
        while events is not None and not (listener.leaves or self._hub.closed):
            if events:
                after, said = events[-1].id, b"".join(_written(event) for event in events)
            if said:
                await send({"type": "http.response.body", "body": said, "more_body": True})
            said = b"" if events or await self._rang(listener.alarm) else b":\n\n"
            listener.alarm.clear()
            events = await self._looks.look(opened.ctx.later(), after)

    async def _rang(self, alarm: asyncio.Event) -> bool:
        """Waits for the alarm; false when it is time for a heartbeat."""
        try:
            await asyncio.wait_for(alarm.wait(), self._heartbeat)
        except TimeoutError:
            return False
        return True


def _written(event: EventBody) -> bytes:
    return b"id: %d\nevent: %s\ndata: %s\n\n" % (event.id, event.type.encode(), write(event))


async def _left(receive: Receive, listener: Listener) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.leave()
