"""What several bank processes on one database share besides its books: the numbering of events, and the proofs that were used."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol


class Outbox(Protocol):
    """Events get their numbers after their commit, from one process at a time; every process hears whom they are for."""

    def publish(self) -> None:
        """Something was committed here: its events are to be numbered soon. Answers at once."""
        ...

    def hear(self, wake: Callable[[Iterable[str]], None]) -> None:
        """Calls ``wake``, on a thread of the store, with the people for whom there are new events, whoever committed them."""
        ...


class ProofBook(Protocol):
    """The proofs of possession that were used lately at any of the processes, and the secret that their nonces are made with."""

    @property
    def secret(self) -> bytes:
        """The same at all processes. A new one when the book was lost, so that no proof out of the lost book is taken again."""
        ...

    def instant(self) -> float:
        """Seconds by the database's clock; never runs back."""
        ...

    async def take(self, secret: bytes, slot: int, proof: bytes) -> bool:
        """Whether a proof is new; from now on it is not. ``slot`` is the time slot of its nonce, made with ``secret``.

        Raises ``Overloaded`` where that cannot be told.
        """
        ...


class Shared(Protocol):
    """What the processes have in common."""

    @property
    def outbox(self) -> Outbox:
        """The numbering of events."""
        ...

    @property
    def proofs(self) -> ProofBook:
        """The proofs that were used."""
        ...
