"""Runs a bank as a process: opens its store, serves it, and closes in good order on SIGTERM, SIGINT or when nobody sits here any more."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.bank.opening import open_bank
from app.bank.practice import Practice
from app.bank.seats import nobody_sits
from app.bank.services.context import machine_time
from app.bank.services.rules import Rules
from app.bank.store.port import Store
from app.bank.store.sqlite import open_store
from app.bank.web.application import Application
from app.bank.web.origins import Origins
from app.bank.web.server import Servers, address, is_loopback, listen, run
from app.bank.web.stream import HEARTBEAT_SECONDS


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bank is to be reached; port 0 takes a free one. ``public_url`` is what customers use where a proxy stands before it."""

    host: str = "127.0.0.1"
    port: int = 0
    health_port: int = 0
    public_url: str | None = None


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a bank serves."""

    url: str
    health_url: str


def serve(
    database_url: str,
    *,
    host: str,
    port: int,
    health_port: int,
    practice: Practice | None,
    until_no_seat: Path | None,
    ready: Callable[[str], None],
    public_url: str | None = None,
) -> None:
    """Serves until it is told to stop. ``practice`` makes it a sandbox. ``ready`` is told the URL once requests are answered.

    Raises ``WrongKindOfBank``, ``WrongSchema``, or ``OSError`` when a port is taken.
    """
    _log_to_stderr()

    async def main() -> None:
        stopped = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
        with closing(open_store(database_url)) as store:
            watching = asyncio.create_task(_stop_when_empty(until_no_seat, stopped)) if until_no_seat else None
            where = Place(host, port, health_port, public_url)
            await serve_store(store, where, stopped, lambda found: ready(found.url), practice=practice)
            if watching:
                watching.cancel()

    run(main())


async def serve_store(
    store: Store,
    place: Place,
    stopped: asyncio.Event,
    ready: Callable[[Addresses], None],
    *,
    practice: Practice | None = None,
    rules: Rules | None = None,
    heartbeat: float = HEARTBEAT_SECONDS,
    instant: Callable[[], datetime] = machine_time,
) -> None:
    """Serves the bank whose books are in ``store`` until ``stopped``; the store stays open."""
    bank = await open_bank(store, practice, rules, instant)
    with closing(listen(place.host, place.port)) as public, closing(listen("127.0.0.1", place.health_port)) as health:
        found = Addresses(address(public), address(health))
        origins = Origins({found.url, *filter(None, [place.public_url])}, loopback=is_loopback(public))
        servers = Servers(Application.build(bank, store, origins, heartbeat), public, health)
        running = asyncio.create_task(servers.run())
        stopping = asyncio.create_task(stopped.wait())
        serving = asyncio.create_task(servers.serving())
        await asyncio.wait({running, serving}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            ready(found)
            await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        servers.stop()
        stopping.cancel()
        serving.cancel()
        await running


async def _stop_when_empty(seats: Path, stopped: asyncio.Event) -> None:
    await nobody_sits(seats)
    stopped.set()


def _log_to_stderr() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("banxing.bank")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
