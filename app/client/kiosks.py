"""At a kiosk: what a customer has handed in, and the bank as the machine of a branch is told of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.domain.slips import is_ticket


@dataclass(frozen=True, slots=True)
class Slip:
    """What was read off a customer's ticket, or off her card."""

    ticket: str | None = field(default=None, repr=False)
    card: str | None = field(default=None, repr=False)

    @classmethod
    def read(cls, text: str) -> Slip:
        """What a reader has read: a ticket says what it is, and anything else is taken for a card."""
        return cls(ticket=text) if is_ticket(text) else cls(card=text)


NO_SLIP: Final = Slip()
"""On her own computer she hands nothing in."""
