"""`python -m tests.bench.crowd DATABASE URL COUNT`: so many customers, each signed in on a device of her own and listening.

Prints :data:`READY` once all listen. For each line read from standard input it prints :data:`READY` again, and once all have heard of an
alert one line of JSON: when each heard of it and, where the line read was :data:`FETCH`, when each had its bundle. They share one process
and one key, and make their proofs beforehand: what a program does besides is measured at the full clients.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

import requests

from app.bank.services.credentials import hash_token
from app.bank.store.databases import open_store
from app.bank.store.devices import DeviceRow, add_device
from app.bank.store.people import PersonRow, add_person
from app.bank.store.port import Tx
from app.bank.store.sessions import SessionRow, add_session, add_token
from app.bank.web.protocol import allow_connections
from app.bank.web.server import run
from tests.attacks.proving import Key

READY: Final = "ready\n"
LISTEN: Final = "listen\n"
FETCH: Final = "fetch\n"
LIMIT: Final = 60.0
"""Seconds for everybody to hear of an alert, and to have it."""
_AT_ONCE: Final = 32
_EVENTS: Final = "/v1/events"
_ALERTS: Final = "/v1/alerts"


@dataclass(frozen=True)
class Bank:
    """Where it is, the key that all of the crowd share, and a nonce of the bank's."""

    url: str
    key: Key
    nonce: str

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection of one's own."""
        where = urlsplit(self.url)
        return await asyncio.open_connection(where.hostname, where.port)

    def request(self, path: str, token: str, accept: str) -> bytes:
        """A call with its proof, ready to be sent once."""
        proof = self.key.proof("GET", self.url + path, self.nonce, token)
        lines = (f"GET {path} HTTP/1.1", f"Host: {urlsplit(self.url).netloc}", f"Accept: {accept}", f"Authorization: DPoP {token}")
        return "\r\n".join((*lines, f"DPoP: {proof}", "", "")).encode()


class Customer:
    """One of the crowd: a connection on which she listens; for what she asks she makes another, as after a quiet hour."""

    def __init__(self, bank: Bank, token: str) -> None:
        self._bank = bank
        self._token = token

    async def begin(self) -> None:
        """Begins to listen."""
        self._stream, self._hers = await self._bank.connect()
        self._hers.write(self._bank.request(_EVENTS, self._token, "text/event-stream"))
        await _good(self._stream)
        await self._stream.readuntil(b":\n\n")

    def prepare(self, bank: Bank) -> None:
        """Makes the proof of her next question beforehand: a thousand machines would do that side by side."""
        self._question = bank.request(_ALERTS, self._token, "application/json")

    async def hear(self) -> float:
        """When she hears that an alert was published."""
        while (line := await self._stream.readline()) != b"event: alert.published\n":
            if not line:
                raise RuntimeError("the bank has ended a stream")
        return time.monotonic()

    async def hear_and_fetch(self) -> tuple[float, float]:
        """The same, and when she has the bundle."""
        heard = await self.hear()
        answers, asks = await self._bank.connect()
        asks.write(self._question)
        head = await _good(answers)
        await answers.readexactly(int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]))
        asks.close()
        return heard, time.monotonic()

    def close(self) -> None:
        """Leaves."""
        self._hers.close()


async def _good(answers: asyncio.StreamReader) -> bytes:
    head = await answers.readuntil(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200 "):
        raise RuntimeError(head.decode(errors="replace"))
    return head


def put_down(tx: Tx, key: Key, count: int) -> list[str]:
    """Makes them known and signs them in; answers their tokens."""
    now, tokens = datetime.now(UTC), [f"token-of-the-crowd-{number:06d}" for number in range(count)]
    for number, token in enumerate(tokens):
        person_id, device_id, session_id = (f"{what}-crowd-{number}" for what in ("per", "dev", "ses"))
        add_person(tx, PersonRow(person_id, f"{60_000_000 + number}", "Customer", "", "zh_CN", region="510104"))
        add_device(tx, DeviceRow(device_id, person_id, "", key.private.thumbprint(), at_branch=True, enrolled_at=now))
        add_session(tx, SessionRow(session_id, person_id, device_id, key.private.thumbprint()), now)
        add_token(tx, session_id, "access", hash_token(token), now + timedelta(hours=1))
    return tokens


async def _sign_in(database: str, key: Key, count: int) -> list[str]:
    with closing(open_store(database)) as store:
        return await store.write(lambda tx: put_down(tx, key, count))


def _at(url: str, key: Key) -> Bank:
    return Bank(url, key, requests.get(f"{url}/v1/openapi.json", timeout=LIMIT).headers["DPoP-Nonce"])


async def _begin(customers: list[Customer]) -> None:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def begin(customer: Customer) -> None:
        async with gate:
            await customer.begin()

    await asyncio.gather(*map(begin, customers))


async def _listen(database: str, url: str, count: int) -> None:
    key = Key()
    tokens, here = await _sign_in(database, key, count), _at(url, key)
    customers = [Customer(here, token) for token in tokens]
    await _begin(customers)
    _say(READY)
    while wanted := await asyncio.to_thread(sys.stdin.readline):
        async with asyncio.timeout(LIMIT):
            _say(json.dumps(await (_fetched(customers, _at(url, key)) if wanted == FETCH else _heard(customers))) + "\n")
    for customer in customers:
        customer.close()


async def _heard(customers: list[Customer]) -> dict[str, list[float]]:
    hearing = [asyncio.create_task(customer.hear()) for customer in customers]
    await asyncio.sleep(0)
    _say(READY)
    return {"event": await asyncio.gather(*hearing)}


async def _fetched(customers: list[Customer], bank: Bank) -> dict[str, list[float]]:
    for customer in customers:
        customer.prepare(bank)
    fetching = [asyncio.create_task(customer.hear_and_fetch()) for customer in customers]
    await asyncio.sleep(0)
    _say(READY)
    found = await asyncio.gather(*fetching)
    return {"event": [heard for heard, _ in found], "fetched": [fetched for _, fetched in found]}


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


if __name__ == "__main__":
    allow_connections()
    run(_listen(sys.argv[1], sys.argv[2], int(sys.argv[3])))
