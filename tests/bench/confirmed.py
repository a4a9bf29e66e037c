"""How many payments a second are reviewed, confirmed twice and booked: over HTTP with all proofs, beside the same services on the store."""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from app.bank.opening import open_bank
from app.bank.services import confirmations, payments, reviews
from app.bank.services.accounts import ref
from app.bank.services.context import Bank, Caller, Context
from app.bank.services.rules import Rules
from app.bank.store import devices
from app.bank.store.devices import DeviceRow
from app.bank.store.port import Tx
from app.bank.store.sqlite import SqliteStore
from app.contract.payments import Confirm, Details, InitiatePayment, ReviewPayment
from app.contract.wire import Amount
from tests.attacks.stranger import Stranger
from tests.bank.cast import LI_ACCOUNT, WANG, WANG_ACCOUNT, few_people
from tests.bank.running import running_bank

PAYMENTS: Final = 300
CUSTOMERS: Final = 8
NO_PAUSE: Final = Rules(confirm_pause=timedelta(0))
_AMOUNT: Final = "0.01"


@dataclass(frozen=True)
class Confirmed:
    """Per second, and what HTTP leaves of it. ``server_ms`` is the bank's processor time for a payment: four requests, five signatures."""

    over_http: int
    on_the_store: int
    ratio: float
    server_ms: float


def measure() -> Confirmed:
    """Both ways, one after the other."""
    over_http, server_ms = _over_http()
    on_the_store = asyncio.run(_on_the_store())
    return Confirmed(round(over_http), round(on_the_store), round(over_http / on_the_store, 3), round(server_ms, 2))


def _over_http() -> tuple[float, float]:
    """A bank in a process of its own, customers in threads of this one."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    url = here.recv()
    with ThreadPoolExecutor(CUSTOMERS) as threads:
        customers = [_customer(url) for _ in range(CUSTOMERS)]
        here.send("how much?")
        used, begun = here.recv(), time.perf_counter()
        list(threads.map(_pay_many, customers))
        taken = time.perf_counter() - begun
        here.send("how much?")
        used = here.recv() - used
    here.send(None)
    process.join()
    done = PAYMENTS // CUSTOMERS * CUSTOMERS
    return done / taken, used / done * 1000


def _serve(line: Connection) -> None:
    with running_bank(rules=NO_PAUSE) as bank:
        line.send(bank.url)
        while line.recv():
            line.send(time.process_time())


def _customer(url: str) -> Stranger:
    stranger = Stranger(url)
    stranger.enrol("Wang")
    stranger.sign_in()
    stranger.get("writePreferences", {"confirmPauseSeconds": 0})
    return stranger


def _pay_many(stranger: Stranger) -> None:
    details = stranger.details("Li", _AMOUNT)
    for _ in range(PAYMENTS // CUSTOMERS):
        payment = stranger.initiate(stranger.review(details))
        challenge = stranger.first(payment).json()["challenge"]
        if not stranger.second(payment, challenge).ok:
            raise RuntimeError("a payment was refused")


async def _on_the_store() -> float:
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "bank.db")
        bank = await open_bank(store, few_people(), NO_PAUSE)
        await store.write(lambda tx: _prepare(tx, bank))
        begun = time.perf_counter()
        for _ in range(PAYMENTS // CUSTOMERS):
            await asyncio.gather(*(_pay(store, bank) for _ in range(CUSTOMERS)))
        taken = time.perf_counter() - begun
        store.close()
    return PAYMENTS // CUSTOMERS * CUSTOMERS / taken


def _prepare(tx: Tx, bank: Bank) -> None:
    devices.add_device(tx, DeviceRow("dev", WANG.customer.person_id, "", "", at_branch=True, enrolled_at=bank.clock.now(tx)))
    tx.run("UPDATE people SET confirm_pause_seconds = 0")


async def _pay(store: SqliteStore, bank: Bank) -> None:
    """The four steps of a payment, each in its own transaction, as the server runs them."""
    payment_id = str(uuid.uuid4())
    ids = {"paymentId": payment_id}
    details = Details(ref(WANG_ACCOUNT.number), "Li", ref(LI_ACCOUNT.number), Amount("CNY", _AMOUNT))

    async def step(service: Callable[[Tx, Context, Any], Any], asked: object) -> Any:
        ctx = Context(bank, ids=ids, signed=True, admitted=Caller(WANG.customer.person_id, "dev", "ses"))
        return await store.write(lambda tx: service(tx, ctx, asked))

    content_hash = await step(reviews.review, ReviewPayment(payment_id, details))
    await step(payments.initiate, InitiatePayment(payment_id, content_hash))
    (started,) = (await step(payments.read_payment, None)).authorisations
    ids["authorisationId"] = started.authorisation_id
    second = await step(confirmations.confirm, Confirm(1, content_hash, str(started.challenge)))
    await step(confirmations.confirm, Confirm(2, content_hash, str(second.challenge), "e30..e30"))
