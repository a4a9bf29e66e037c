"""What the reader of a kiosk reads: a ticket, a card, or something that by its form alone can be neither."""

from __future__ import annotations

from typing import Final

from app.domain.visits import ticket_parts

LONGEST: Final = 200
_TICKET: Final = "BANXING"
"""What a ticket's square code begins with."""
_ADDRESS: Final = "://"
"""Stands in the square codes of shops, payments and pages, which are held in front of the reader most often, and on no card."""


def is_ticket(text: str) -> bool:
    """Whether it says of itself that it is one; anything else is taken for a card."""
    return text.startswith(_TICKET)


def misread(text: str) -> str:
    """Why it is nothing for the bank to look into, as the bank would say it; nothing where it may be good."""
    if is_ticket(text):
        return "" if ticket_parts(text) else "ticket_unknown"
    if not 0 < len(text) <= LONGEST or not text.isprintable() or not text.isascii() or _ADDRESS in text:
        return "card_unknown"
    return ""
