"""Used proofs, in a table that the disk need not keep: whoever asks at the same time is looked up in one statement."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from threading import Thread
from typing import Final

import psycopg

from app.bank.store.jobs import Awaited, JobQueue, settle
from app.bank.store.port import Overloaded
from app.bank.store.postgres_tx import Wire

KEPT_SLOTS: Final = 64
"""Well beyond the time slots whose nonces are still taken."""
_AT_ONCE: Final = 256
_TAKE: Final = (
    "INSERT INTO used_proofs (slot, proof) SELECT * FROM unnest($1::BIGINT[], $2::BYTEA[]) ON CONFLICT DO NOTHING RETURNING slot, proof"
)


class _Question(Awaited):
    """Whether a proof is new."""

    __slots__ = ("key", "secret")

    def __init__(self, secret: bytes, slot: int, proof: bytes) -> None:
        super().__init__()
        self.secret = secret
        self.key = (slot, proof)


class PostgresProofs:
    """A thread with a connection of its own. Takes over ``wire``; ``connect`` makes another when it is lost.

    The table is UNLOGGED and the secret stands in one as well: after a crash of the database both are empty, a new secret is made, and
    no nonce from before counts any more.
    """

    def __init__(self, wire: Wire, connect: Callable[[], Wire], limit: int) -> None:
        self._wire = wire
        self._connect = connect
        self._ahead = 0.0
        self._secret = b""
        self._newest = 0
        self._begin()
        self._questions: JobQueue[_Question] = JobQueue(limit)
        self._thread = Thread(target=self._serve, name="bank-proofs", daemon=True)
        self._thread.start()

    @property
    def secret(self) -> bytes:
        """What nonces are made with."""
        return self._secret

    def instant(self) -> float:
        """By the database's clock, looked at now and then, and by what has passed here since."""
        return self._ahead + time.monotonic()

    async def take(self, secret: bytes, slot: int, proof: bytes) -> bool:
        """Whether a proof is new; from now on it is not."""
        question = _Question(secret, slot, proof)
        self._questions.put(question)
        new: bool = await question.future
        return new

    def close(self) -> None:
        """Answers what was asked, then closes the connection."""
        self._questions.end()
        self._thread.join()
        self._questions.refuse_rest()

    def _serve(self) -> None:
        while group := self._questions.get_group(_AT_ONCE):
            try:
                self._answer(group)
            except (psycopg.Error, Overloaded):
                for question in group:
                    question.error = Overloaded()
            settle(group)
        self._wire.close()

    def _answer(self, group: list[_Question]) -> None:
        if self._wire.closed:
            self._wire = self._connect()
            self._begin()
        asked = {question.key for question in group}
        slots, proofs = [slot for slot, _ in asked], [proof for _, proof in asked]
        new = set(self._wire.execute(_TAKE, (slots, proofs)).fetchall())
        for question in group:
            if question.secret != self._secret:  # of a book that was lost meanwhile
                question.error = Overloaded()
            question.result = question.key in new
            new.discard(question.key)
        self._let_go(max(slots))

    def _begin(self) -> None:
        """Agrees with the other processes about the secret and the time."""
        self._wire.execute("SET synchronous_commit = off")
        self._wire.execute("INSERT INTO nonce_secret (secret) VALUES ($1) ON CONFLICT DO NOTHING", (secrets.token_bytes(32),))
        found = self._wire.execute("SELECT secret FROM nonce_secret").fetchone()
        if found is None:
            raise Overloaded
        self._secret = bytes(found[0])
        self._set_clock()

    def _set_clock(self) -> None:
        found = self._wire.execute("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)").fetchone()
        if found is not None:
            self._ahead = max(self._ahead, found[0] / 1_000_000 - time.monotonic())

    def _let_go(self, newest: int) -> None:
        """Once a slot: of all that are too old to matter."""
        if newest > self._newest:
            self._newest = newest
            self._wire.execute("DELETE FROM used_proofs WHERE slot < $1", (newest - KEPT_SLOTS,))
            self._set_clock()
