"""The story of bills: one is paid, and cannot be paid again; of another nothing is owed; a third was due already, and has time.

And of what goes out by itself: what comes and when, and stopping it with one press.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ui.tour.story import HOME, Press, Stay, Story, Type, at, opening


@dataclass(frozen=True, slots=True)
class Bills:
    """Whose bills: the customer's number at the bank, the bill that is due and the one that is overdue (as they are remembered), and of
    what kind, under which number on paper, nothing is owed; and what she has arranged to go out regularly."""

    customer: str
    due: str
    overdue: str
    kind: str
    number: str
    order: str


def bills(language: str, text_size: int, theme: str, hers: Bills) -> Story:
    """From the tile to the receipt, and the other answers that there are."""
    to_bills = ("home", Press("option:bill"))
    return Story(
        "bills",
        at(
            HOME,
            *opening(language, text_size, theme, hers.customer),
            to_bills,
            ("bill-which", Press(f"option:{hers.due}")),
            ("bill", Press("option:pay")),
            ("review", None),
            ("confirm", Press("yes")),
            ("receipt", None),
            to_bills,
            ("bill-which", Press(f"option:{hers.due}")),
            ("bill-paid", None),
            to_bills,
            ("bill-which", Press("option:another")),
            ("bill-kind", Press(f"option:{hers.kind}")),
            ("bill-customer-number", Type(hers.number)),
            ("bill-nothing-owed", None),
            to_bills,
            ("bill-which", Press(f"option:{hers.overdue}")),
            ("bill", Press("option:not-now")),
            ("home", Press("option:my-money")),
            ("account", Press("option:regular")),
            ("standing-orders", Press(f"option:{hers.order}")),
            ("standing-order", Press("option:stop")),
            ("stop-standing-order", Press("yes")),
            ("standing-order-stopped", None),
            ("standing-orders", Stay()),
        ),
    )
