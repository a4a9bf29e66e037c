"""A number for the counter on paper: the number, where and when, what to bring, and the square for the scanner."""

from __future__ import annotations

from app.domain.visits import Visit
from app.journeys.say import Digits, Name, Say, say
from app.journeys.sheets import Facts, Sheet, Square, private_fact
from app.journeys.steps import Fact


def ticket_sheet(visit: Visit, facts: tuple[Fact, ...]) -> Sheet:
    """``facts``: where, when, what to bring. Whoever finds the paper learns nothing of what it is about, or how much."""
    return Sheet(
        "ticket",
        say("Visits", "Number {number} at the branch")(number=Name(visit.number)),
        (
            Facts((Fact(say("Visits", "Your number"), Digits(visit.number), "called"), *map(private_fact, facts))),
            Square(visit.qr, _what_it_is_for()),
        ),
    )


def _what_it_is_for() -> Say:
    return say("Visits", "At the branch, hold this square in front of the scanner. Neither your name nor your account stands in it.")
