"""Talk to a person: from every screen, in the same place."""

from __future__ import annotations

from typing import Final

from app.journeys.runner import Journey, ask
from app.journeys.say import say
from app.journeys.steps import Tell, Trail

TRAIL: Final = Trail(say("Talk", "Talk to a person"))
QUESTION: Final = say("Talk", "A person at the bank is there for you, day and night.")
WHY: Final = (
    say("Talk", "Call the telephone number on the back of your bank card. It is also on every letter from the bank."),
    say("Talk", "Do not use a number that somebody told you on the phone or sent you in a message."),
    say("Talk", "They also help when you have forgotten your secret number."),
    say("Talk", "Your answers here are kept. You can go on whenever you like."),
)
"""The number is the one on her own card and never one that a screen or a caller names."""


def talk_to_a_person() -> Journey[None]:
    """Says how to reach one."""
    yield from ask(Tell(key="talk", trail=TRAIL, question=QUESTION, why=WHY, go_on=say("Talk", "Go on where I was"), mood="news"))
