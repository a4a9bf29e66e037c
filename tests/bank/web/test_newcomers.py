"""Whoever comes to listen while the bank has no room for a look hears something within a limit, or is told to come again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from starlette.requests import Request
from starlette.types import Message, Receive, Send

from app.bank.clock import BusinessClock
from app.bank.core.ledger import Ledger
from app.bank.services.context import Bank, Caller, Context
from app.bank.services.table import SERVICES
from app.bank.store.port import Overloaded, Tx
from app.bank.store.sqlite import SqliteStore
from app.bank.web.endpoint import Backing, Endpoint
from app.bank.web.hub import Hub
from app.bank.web.keys import DeviceKey
from app.bank.web.reception import RECORD, Record
from app.bank.web.routes import Place
from app.bank.web.stream import Opened, Streams
from app.contract.operations import OPERATIONS

T = TypeVar("T")
LIMIT = 60.0
OPENED = Opened(Context(Bank(Ledger(), BusinessClock(movable=False)), admitted=Caller("p", "d", "s")), 0)


class BusyStore(SqliteStore):
    """Never comes to reading."""

    async def read(self, _: Callable[[Tx], T]) -> T:
        await asyncio.Event().wait()
        raise AssertionError("nobody ends this")


class Heard:
    """What goes to somebody who listens, and who does not leave."""

    def __init__(self) -> None:
        self.sent: list[Message] = []

    async def receive(self) -> Message:
        await asyncio.Event().wait()
        raise AssertionError("nobody ends this")

    async def send(self, message: Message) -> None:
        self.sent.append(message)


def test_while_there_is_no_room_nothing_is_begun(tmp_path: Path) -> None:
    heard, hub, store = Heard(), Hub(), BusyStore(tmp_path / "bank.db")

    async def come() -> bool:
        async with asyncio.timeout(LIMIT):
            try:
                await Streams(store, hub, first=0.01).send(OPENED, heard.receive, heard.send)
            except Overloaded:
                return hub.listens("p")
        return True

    assert not asyncio.run(come())
    assert heard.sent == []
    store.close()


class FullStreams(Streams):
    """Has room for nobody."""

    async def open(self, _: Context, __: str | None) -> Opened:
        return OPENED

    async def send(self, _: Opened, __: Receive, ___: Send) -> None:
        raise Overloaded


class OpenDoor(Endpoint):
    """Lets everybody in who would listen."""

    def __init__(self) -> None:
        super().__init__(OPERATIONS["listEvents"], SERVICES["listEvents"], cast(Backing, None))

    async def context(self, _: Request) -> tuple[Context, DeviceKey | None]:
        return OPENED.ctx, None


def test_whoever_finds_no_room_is_told_when_to_come_again(tmp_path: Path) -> None:
    heard, store = Heard(), SqliteStore(tmp_path / "bank.db")
    scope = {"type": "http", "method": "GET", "headers": [(b"accept", b"text/event-stream")], RECORD: Record("one", "GET")}
    asyncio.run(Place("/v1/events", {"GET": OpenDoor()}, FullStreams(store, Hub()))(scope, heard.receive, heard.send))
    start, body = heard.sent
    assert (start["status"], int(dict(start["headers"])[b"retry-after"]) > 1) == (503, True)
    assert json.loads(body["body"])["code"] == "unavailable"
    store.close()
