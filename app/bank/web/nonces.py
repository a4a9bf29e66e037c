"""Nonces for proofs, and which proofs were used with them.

Where one process serves a database it keeps both in memory, and neither outlives it. Where several do, they make the same nonces out of one
secret and the time, and keep the proofs in a common book: a client may go from one process to the other, and a used proof may not.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from app.bank.store.port import Overloaded
from app.bank.store.shared import ProofBook

HANDED_OUT_SECONDS: Final = 30
TAKEN_SECONDS: Final = 300
MOST_PROOFS: Final = 200_000
"""With one nonce; beyond it the bank asks to come again rather than forget one."""


class StaleNonce(Exception):
    """Not a nonce of this bank, or no more."""


class Replayed(Exception):
    """This proof was used before."""


class Nonces(Protocol):
    """Hands out nonces and takes each proof once."""

    def current(self) -> str:
        """The nonce to hand out now."""
        ...

    def known(self, nonce: str) -> bool:
        """Whether a nonce still counts: worth asking before looking at the rest of a proof."""
        ...

    async def use(self, nonce: str, proof_id: str) -> None:
        """Takes a proof by its ``jti``; raises :class:`StaleNonce`, :class:`Replayed` or ``Overloaded``."""
        ...


@dataclass(slots=True)
class _Issue:
    """One nonce's life: handed out until ``next_at``, taken until ``ends_at``; ``used`` are the proofs it came back in."""

    nonce: str
    next_at: float
    ends_at: float
    used: set[str]


class LocalNonces:
    """For one process. Hands out nonces and takes each proof once. ``instant`` counts seconds and never runs back."""

    def __init__(self, instant: Callable[[], float] = time.monotonic) -> None:
        self._instant = instant
        self._issues: dict[str, _Issue] = {}
        self._latest = self._issue(instant())

    def current(self) -> str:
        """The nonce to hand out now."""
        now = self._instant()
        if now >= self._latest.next_at:
            self._latest = self._issue(now)
        return self._latest.nonce

    def known(self, nonce: str) -> bool:
        """Whether a nonce still counts: worth asking before looking at the rest of a proof."""
        issue = self._issues.get(nonce)
        return issue is not None and self._instant() < issue.ends_at

    async def use(self, nonce: str, proof_id: str) -> None:
        """Takes a proof by its ``jti``; raises :class:`StaleNonce`, :class:`Replayed` or ``Overloaded``."""
        if not self.known(nonce):
            raise StaleNonce
        used = self._issues[nonce].used
        if proof_id in used:
            raise Replayed
        if len(used) >= MOST_PROOFS:
            raise Overloaded
        used.add(proof_id)

    def _issue(self, now: float) -> _Issue:
        """A fresh nonce; those that have ended are forgotten, with the proofs they were used in."""
        self._issues = {nonce: issue for nonce, issue in self._issues.items() if now < issue.ends_at}
        nonce = secrets.token_urlsafe(16)
        self._issues[nonce] = issue = _Issue(nonce, now + HANDED_OUT_SECONDS, now + TAKEN_SECONDS, set())
        return issue


class SharedNonces:
    """For one of several processes. A nonce is made of the secret and the number of a time slot as long as nonces are handed out."""

    def __init__(self, book: ProofBook) -> None:
        self._book = book
        self._secret = b""
        self._slot = -1
        self._nonces: dict[str, int] = {}
        """The nonces that count now, the current one last, each with its slot."""

    def current(self) -> str:
        """The nonce to hand out now."""
        self._look_at_clock()
        return next(reversed(self._nonces))

    def known(self, nonce: str) -> bool:
        """Whether a nonce still counts."""
        self._look_at_clock()
        return nonce in self._nonces

    async def use(self, nonce: str, proof_id: str) -> None:
        """Takes a proof by its ``jti``; raises :class:`StaleNonce`, :class:`Replayed` or ``Overloaded``."""
        if not self.known(nonce):
            raise StaleNonce
        proof = hashlib.sha256(f"{nonce} {proof_id}".encode()).digest()[:16]
        if not await self._book.take(self._secret, self._nonces[nonce], proof):
            raise Replayed

    def _look_at_clock(self) -> None:
        """The next slot's nonce counts already: another machine may be a little ahead."""
        secret, slot = self._book.secret, int(self._book.instant() // HANDED_OUT_SECONDS)
        if (secret, slot) != (self._secret, self._slot):
            self._secret, self._slot = secret, slot
            oldest = slot + 1 - TAKEN_SECONDS // HANDED_OUT_SECONDS
            self._nonces = {_nonce(secret, counted): counted for counted in (slot + 1, *range(oldest, slot + 1))}


def _nonce(secret: bytes, slot: int) -> str:
    made = hmac.digest(secret, slot.to_bytes(8, "big"), "sha256")
    return urlsafe_b64encode(made[:16]).rstrip(b"=").decode()
