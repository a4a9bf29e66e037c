"""Runs a bank: opens its store, serves it in one process or in several, and closes in good order when it is told to or nobody sits here."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.bank.billers.port import Billers
from app.bank.opening import open_bank
from app.bank.pokes import Pokes
from app.bank.practice import Practice
from app.bank.seats import nobody_sits
from app.bank.services.context import machine_time
from app.bank.services.rules import Rules
from app.bank.settler import Settler
from app.bank.store.databases import is_postgres, open_store
from app.bank.store.port import NotADatabase, Store
from app.bank.web.application import Application
from app.bank.web.origins import Origins
from app.bank.web.protocol import allow_connections
from app.bank.web.server import Servers, address, is_loopback, listen, run
from app.bank.web.stream import HEARTBEAT_SECONDS
from app.bank.workers import Workers


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bank is to be reached; port 0 takes a free one. ``public_url`` is what customers use where a proxy stands before it.

    ``on`` is a socket that listens already, where several processes serve the same address.
    """

    host: str = "127.0.0.1"
    port: int = 0
    health_port: int = 0
    public_url: str | None = None
    on: socket.socket | None = None


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a bank serves."""

    url: str
    health_url: str


def serve(
    database_url: str,
    place: Place,
    *,
    practice: Practice | None,
    until_no_seat: Path | None,
    ready: Callable[[str], None],
    workers: int = 1,
    pokes: Pokes | None = None,
    billers: Billers | None = None,
) -> None:
    """Serves until it is told to stop. ``practice`` makes it a sandbox. ``ready`` is told the URL once requests are answered.

    Several ``workers`` are processes of their own on one PostgreSQL database and one address; the health ports follow one another.
    ``pokes`` reaches people whose program is not running; ``billers`` tell what is owed.
    Raises ``WrongKindOfBank``, ``WrongSchema``, ``NotADatabase``, ``WorkerFailed``, or ``OSError`` when a port is taken.
    """
    _log_to_stderr()
    allow_connections()
    if workers == 1:
        run(_one(database_url, place, practice, until_no_seat, lambda found: ready(found.url), pokes=pokes, billers=billers))
        return
    if not is_postgres(database_url):
        raise NotADatabase("several workers share a PostgreSQL database (postgresql://...); an SQLite file is for one")
    with closing(listen(place.host, place.port)) as public:

        def work(number: int, is_ready: Callable[[], object], lifeline: int) -> None:
            here = replace(place, on=public, health_port=place.health_port and place.health_port + number)
            run(_one(database_url, here, practice, until_no_seat, lambda _: is_ready(), lifeline, pokes, billers))

        Workers(workers, work).run(lambda: ready(address(public)))


async def _one(
    database_url: str,
    place: Place,
    practice: Practice | None,
    until_no_seat: Path | None,
    ready: Callable[[Addresses], object],
    lifeline: int | None = None,
    pokes: Pokes | None = None,
    billers: Billers | None = None,
) -> None:
    """One process, until a signal, until nobody sits here any more, or until whoever holds the other end of ``lifeline`` is gone."""
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    if lifeline is not None:
        loop.add_reader(lifeline, stopped.set)
    with closing(open_store(database_url)) as store:
        watching = asyncio.create_task(_stop_when_empty(until_no_seat, stopped)) if until_no_seat else None
        await serve_store(store, place, stopped, ready, practice=practice, pokes=pokes, billers=billers)
        if watching:
            watching.cancel()


async def serve_store(
    store: Store,
    place: Place,
    stopped: asyncio.Event,
    ready: Callable[[Addresses], object],
    *,
    practice: Practice | None = None,
    rules: Rules | None = None,
    heartbeat: float = HEARTBEAT_SECONDS,
    instant: Callable[[], datetime] = machine_time,
    pokes: Pokes | None = None,
    billers: Billers | None = None,
) -> None:
    """Serves the bank whose books are in ``store`` until ``stopped``; the store stays open."""
    bank = await open_bank(store, practice, rules, instant, billers)
    with closing(place.on or listen(place.host, place.port)) as public, closing(listen("127.0.0.1", place.health_port)) as health:
        found = Addresses(address(public), address(health))
        origins = Origins({found.url, *filter(None, [place.public_url])}, loopback=is_loopback(public))
        application = Application.build(bank, store, origins, heartbeat, pokes)
        servers = Servers(application, public, health)
        settling = asyncio.create_task(Settler(bank, store, application.wake, poke=application.poke).run())
        running = asyncio.create_task(servers.run())
        stopping = asyncio.create_task(stopped.wait())
        serving = asyncio.create_task(servers.serving())
        await asyncio.wait({running, serving}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            ready(found)
            await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        servers.stop()
        settling.cancel()
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
