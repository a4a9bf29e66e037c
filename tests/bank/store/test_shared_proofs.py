"""Nonces and used proofs where several processes serve: both take either's nonces, and a proof only once between them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest

from app.bank.store.port import Overloaded
from app.bank.store.postgres import PostgresStore
from app.bank.web.nonces import HANDED_OUT_SECONDS, TAKEN_SECONDS, Replayed, SharedNonces, StaleNonce
from tests.outside.postgresql import cut_lines


class Book:
    """A store's book with a clock that a test may move."""

    def __init__(self, store: PostgresStore) -> None:
        self._book = store.shared.proofs
        self.ahead = 0.0

    @property
    def secret(self) -> bytes:
        return self._book.secret

    def instant(self) -> float:
        return self._book.instant() + self.ahead

    async def take(self, secret: bytes, slot: int, proof: bytes) -> bool:
        return await self._book.take(secret, slot, proof)


@pytest.fixture
def stores(postgres_url: str) -> Iterator[tuple[PostgresStore, PostgresStore]]:
    with closing(PostgresStore(postgres_url)) as one, closing(PostgresStore(postgres_url)) as other:
        yield one, other


@pytest.fixture
def here(stores: tuple[PostgresStore, PostgresStore]) -> SharedNonces:
    return SharedNonces(stores[0].shared.proofs)


@pytest.fixture
def there(stores: tuple[PostgresStore, PostgresStore]) -> SharedNonces:
    return SharedNonces(stores[1].shared.proofs)


def test_a_client_may_change_between_processes(here: SharedNonces, there: SharedNonces) -> None:
    nonce = here.current()
    assert there.known(nonce)
    asyncio.run(there.use(nonce, "a"))
    asyncio.run(here.use(nonce, "b"))


def test_a_proof_taken_here_is_refused_there(here: SharedNonces, there: SharedNonces) -> None:
    nonce = here.current()
    asyncio.run(here.use(nonce, "a"))
    for nonces in (here, there):
        with pytest.raises(Replayed):
            asyncio.run(nonces.use(nonce, "a"))


def test_of_many_at_once_at_both_one_is_taken(here: SharedNonces, there: SharedNonces) -> None:
    nonce = here.current()

    async def story() -> list[BaseException | None]:
        uses = [nonces.use(nonce, "a") for _ in range(50) for nonces in (here, there)]
        return list(await asyncio.gather(*uses, return_exceptions=True))

    taken = asyncio.run(story())
    assert taken.count(None) == 1
    assert {type(answer) for answer in taken} == {type(None), Replayed}


def test_a_nonce_counts_for_its_time_and_no_longer(stores: tuple[PostgresStore, PostgresStore]) -> None:
    book = Book(stores[0])
    nonces = SharedNonces(book)
    nonce = nonces.current()
    book.ahead = TAKEN_SECONDS - HANDED_OUT_SECONDS
    asyncio.run(nonces.use(nonce, "late"))
    book.ahead = TAKEN_SECONDS + HANDED_OUT_SECONDS
    assert nonces.current() != nonce
    with pytest.raises(StaleNonce):
        asyncio.run(nonces.use(nonce, "too late"))


def test_another_machine_may_be_a_little_ahead(stores: tuple[PostgresStore, PostgresStore]) -> None:
    ahead, behind = Book(stores[0]), SharedNonces(stores[1].shared.proofs)
    ahead.ahead = HANDED_OUT_SECONDS
    assert behind.known(SharedNonces(ahead).current())


def test_when_the_book_is_lost_its_nonces_are_worthless(postgres_url: str, here: SharedNonces) -> None:
    """A crash of the database empties the book: what was used before must not be taken again."""
    nonce = here.current()
    asyncio.run(here.use(nonce, "a"))
    with closing(psycopg.connect(postgres_url, autocommit=True)) as admin:
        admin.execute("TRUNCATE used_proofs, nonce_secret")
    cut_lines(postgres_url)
    for proof in ("b", "c"):
        try:
            asyncio.run(here.use(nonce, proof))
        except (Overloaded, StaleNonce):
            continue
    with pytest.raises(StaleNonce):
        asyncio.run(here.use(nonce, "a"))
    asyncio.run(here.use(here.current(), "a"))
