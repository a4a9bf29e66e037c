"""Talk to a person: from every screen, in the same place."""

from __future__ import annotations

from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Tell, Trail


def talk_to_a_person() -> Journey[None]:
    """Says how to reach one. The number is the one on her own card and never one that a screen or a caller names."""
    yield from ask(
        Tell(
            key="talk",
            trail=Trail(say("Talk", "Talk to a person")),
            question=say("Talk", "A person at the bank is there for you, day and night."),
            why=(
                say("Talk", "Call the telephone number on the back of your bank card. It is also on every letter from the bank."),
                say("Talk", "Do not use a number that somebody told you on the phone or sent you in a message."),
                say("Talk", "They also help when you have forgotten your secret number."),
                say("Talk", "Your answers here are kept. You can go on whenever you like."),
            ),
            go_on=say("Talk", "Go on where I was"),
            mood="news",
        )
    )
