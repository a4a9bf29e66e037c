"""Where the processor's time for one confirmed payment goes: each part measured alone, and what is left over is HTTP and the event loop."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Coroutine, Mapping
from contextlib import closing
from typing import Any, Final

from app.bank.opening import open_bank
from app.bank.services import confirmations, content, payments, reviews
from app.bank.services.accounts import ref
from app.bank.services.context import Bank, Caller, Context
from app.bank.store import devices
from app.bank.store.databases import open_store
from app.bank.store.devices import DeviceRow
from app.bank.store.port import Store, Tx
from app.bank.web.nonces import LocalNonces
from app.bank.web.origins import Origins
from app.bank.web.proofs import Proofs
from app.contract.payments import Confirm, Details, InitiatePayment, ReviewPayment
from app.contract.wire import Amount, read, write
from tests.attacks.proving import Key
from tests.bank.cast import LI_ACCOUNT, WANG, WANG_ACCOUNT, few_people
from tests.bench.workers import NO_PAUSE

REQUESTS: Final = 4
DERIVED: Final = 4
"""A content is derived for the review and for each step that leans on it."""
SIGNATURES: Final = 5
"""One proof a request, and the second confirmation's own."""
AT_ONCE: Final = 8
_TIMES: Final = 300
_URL: Final = "http://127.0.0.1/v1/me"


def proofs_ms() -> float:
    """Milliseconds for the signatures of one payment."""
    key, nonces = Key(), LocalNonces()
    proofs = Proofs(nonces, Origins({"http://127.0.0.1"}, loopback=True))
    made = [key.proof("GET", _URL, nonces.current()) for _ in range(_TIMES)]

    async def take() -> None:
        for proof in made:
            await proofs.take(proof, "GET", "/v1/me", None)

    return _milliseconds(take()) / _TIMES * SIGNATURES


def json_ms() -> float:
    """Milliseconds for reading and writing four messages of the largest kind."""
    message = ReviewPayment(str(uuid.uuid4()), _details())

    async def turn() -> None:
        for _ in range(_TIMES):
            read(write(message), ReviewPayment)

    return _milliseconds(turn()) / _TIMES * REQUESTS


def store_ms(database: str) -> float:
    """Milliseconds in services and store, with so many customers at once; a server's own time is not in it."""
    with closing(open_store(database)) as store:
        return _milliseconds(_pay_many(store)) / _TIMES


def content_ms(database: str) -> float:
    """Milliseconds for deriving the content as often as a payment does; part of what :func:`store_ms` tells."""
    with closing(open_store(database)) as store:
        bank = asyncio.run(open_bank(store, few_people(), NO_PAUSE))
        asyncio.run(store.write(lambda tx: _prepare(tx, bank)))
        return _milliseconds(store.read(lambda tx: _derive_many(tx, bank))) / _TIMES * DERIVED


def _derive_many(tx: Tx, bank: Bank) -> None:
    asked = ReviewPayment(str(uuid.uuid4()), _details())
    for _ in range(_TIMES):
        content.derive(tx, _context(bank, {}), asked, ())


def _milliseconds(work: Coroutine[Any, Any, None]) -> float:
    """Processor time of this process, all of its threads."""
    begun = time.process_time()
    asyncio.run(work)
    return (time.process_time() - begun) * 1000


async def _pay_many(store: Store) -> None:
    bank = await open_bank(store, few_people(), NO_PAUSE)
    await store.write(lambda tx: _prepare(tx, bank))
    for _ in range(_TIMES // AT_ONCE):
        await asyncio.gather(*(_pay(store, bank) for _ in range(AT_ONCE)))


def _prepare(tx: Tx, bank: Bank) -> None:
    devices.add_device(tx, DeviceRow("dev", WANG.customer.person_id, "", "", at_branch=True, enrolled_at=bank.clock.now(tx)))
    tx.run("UPDATE people SET confirm_pause_seconds = 0")


def _details() -> Details:
    return Details(ref(WANG_ACCOUNT.number), "Li", ref(LI_ACCOUNT.number), Amount("CNY", "0.01"))


def _context(bank: Bank, ids: Mapping[str, str]) -> Context:
    """A call of hers."""
    return Context(bank, ids=ids, signed=True, admitted=Caller(WANG.customer.person_id, "dev", "ses"))


async def _pay(store: Store, bank: Bank) -> None:
    """The four steps of a payment, each in its own transaction, as the server runs them."""
    payment_id = str(uuid.uuid4())
    ids = {"paymentId": payment_id}

    async def step(service: Callable[[Tx, Context, Any], Any], asked: object) -> Any:
        ctx = _context(bank, ids)
        return await store.write(lambda tx: service(tx, ctx, asked))

    content_hash = await step(reviews.review, ReviewPayment(payment_id, _details()))
    await step(payments.initiate, InitiatePayment(payment_id, content_hash))
    (started,) = (await step(payments.read_payment, None)).authorisations
    ids["authorisationId"] = started.authorisation_id
    second = await step(confirmations.confirm, Confirm(1, content_hash, str(started.challenge)))
    await step(confirmations.confirm, Confirm(2, content_hash, str(second.challenge), "e30..e30"))
