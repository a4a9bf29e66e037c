"""The story of a kiosk: a card, two numbers; too much for a machine, and less."""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.tour.story import KIOSK, Press, PressFirst, Stay, Story, Type, TypePracticePin, at


@dataclass(frozen=True, slots=True)
class Card:
    """Whose card it is, by what a reader reads off it; what is too much there, and what she pays then, with a note."""

    text: str
    too_much: str
    amount: str
    note: str


def kiosk(card: Card) -> Story:
    """She puts in her card, looks at her money, and pays somebody."""
    return Story(
        "kiosk",
        at(
            KIOSK,
            ("welcome", Press("option:no-slip")),
            ("no-slip", None),
            ("welcome", Press(f"option:read:{card.text}")),
            ("customer-number", None),
            ("pin", TypePracticePin()),
            ("home", Press("option:my-money")),
            ("account", PressFirst("option:")),
            ("activity", None),
            ("home", Press("option:pay")),
            ("payee", PressFirst("option:")),
            ("amount", Type(card.too_much)),
            ("note", Type(card.note)),
            ("refused-AM14", Press("option:again")),
            ("amount", Type(card.amount)),
            ("note", None),  # it stands there still
            ("review", None),
            ("confirm", Press("yes")),
            ("receipt", None),
            ("home", Stay()),
        ),
    )
