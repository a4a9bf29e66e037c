"""Nonces for proofs, and which proofs were used with them: in memory only, so that neither outlives this process.

A nonce is one process's own: with several processes each refuses the others' (``use_dpop_nonce``) and none needs to know their proofs.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.bank.store.port import Overloaded

HANDED_OUT_SECONDS: Final = 30
TAKEN_SECONDS: Final = 300
MOST_PROOFS: Final = 200_000
"""With one nonce; beyond it the bank asks to come again rather than forget one."""


class StaleNonce(Exception):
    """Not a nonce of this process, or no more."""


class Replayed(Exception):
    """This proof was used before."""


@dataclass(slots=True)
class _Issue:
    """One nonce's life: handed out until ``next_at``, taken until ``ends_at``; ``used`` are the proofs it came back in."""

    nonce: str
    next_at: float
    ends_at: float
    used: set[str]


class Nonces:
    """Hands out nonces and takes each proof once. ``instant`` counts seconds and never runs back."""

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

    def use(self, nonce: str, proof_id: str) -> None:
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
