"""What the bank needs of billers: who they are, and what somebody owes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from app.domain.bills import Biller, Owed


class BillerSilent(Exception):
    """No answer came in time."""


class BillerUnclear(Exception):
    """What came is no answer to what was asked: of another customer, in another currency, not readable, or beyond belief."""


class Billers(Protocol):
    """The billers that the bank knows. May be asked from several threads."""

    @property
    def known(self) -> Sequence[Biller]:
        """All of them, in the order in which they are told."""
        ...

    def ask(self, biller: Biller, customer_ref: str, as_of: date) -> Owed | None:
        """What is owed under a customer number; none where there is no such customer. Slow, but not for longer than some seconds.

        Raises :class:`BillerSilent` or :class:`BillerUnclear`.
        """
        ...


class NoBillers:
    """A bank that knows of none."""

    known: Sequence[Biller] = ()

    def ask(self, biller: Biller, customer_ref: str, as_of: date) -> Owed | None:  # noqa: ARG002
        """Nobody is there to be asked."""
        raise BillerSilent
