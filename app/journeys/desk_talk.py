"""Talk to a person, at the desk: whoever works at the bank has colleagues."""

from __future__ import annotations

from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Tell, Trail


def ask_a_colleague() -> Journey[None]:
    """Says whom to ask."""
    yield from ask(
        Tell(
            key="talk",
            trail=Trail(say("Desk", "Talk to a person")),
            question=say("Desk", "Ask a colleague of the fraud desk, or who leads the shift."),
            why=(
                say("Desk", "In doubt, call the customer yourself, on the number the bank has. Never on one that came in a message."),
                say("Desk", "What you have begun here is kept."),
            ),
            go_on=say("Desk", "Go on where I was"),
            mood="news",
        )
    )
