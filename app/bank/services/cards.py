"""Whose card it is that a reader has read: a port, behind which the bank's own card system stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Cards(Protocol):
    """Knows the cards. Asked in a transaction, so it has to answer from memory."""

    def holder(self, text: str) -> str | None:
        """The customer number that a card belongs to, by what a reader reads off it; None for no card that may be used."""
        ...


class NoCards:
    """A bank whose cards are not read here: at its kiosks it takes a ticket."""

    def holder(self, text: str) -> str | None:  # noqa: ARG002
        """Nobody's."""
        return None


class KnownCards:
    """Some cards, by what is read off them."""

    def __init__(self, holders: Mapping[str, str]) -> None:
        self._holders = holders

    def holder(self, text: str) -> str | None:
        """The customer number of a card."""
        return self._holders.get(text)
