"""The words beside a no: ready ones, his own, or none; nothing in them may lead anybody astray."""

from __future__ import annotations

from typing import Final

from app.domain.approvals import Request
from app.journeys.deciding_words import TRAIL
from app.journeys.reasons import READY
from app.journeys.say import Name, say
from app.journeys.steps import Choose, Option, Tell
from app.journeys.steps_messages import EnterLine

OWN_WORDS: Final = "own"
NO_WORDS: Final = "none"
_LONGEST: Final = 140
"""As the bank keeps a line."""


def why_not(request: Request) -> Choose[str]:
    """In a ready sentence, in his own words, or in none."""
    return Choose(
        key="why-not",
        trail=TRAIL,
        question=say("Deciding", "What would you like to say to {name}?")(name=Name(request.customer_name)),
        why=(say("Deciding", "{name} reads this beside your no. With the next press it is said.")(name=Name(request.customer_name)),),
        options=(
            *(Option(key, words, key) for key, words in READY.items()),
            Option(OWN_WORDS, say("Deciding", "In my own words"), OWN_WORDS, icon="keys"),
            Option(NO_WORDS, say("Deciding", "Nothing: I call"), NO_WORDS, icon="phone"),
        ),
    )


def own_words(request: Request) -> EnterLine:
    """His own sentence."""
    return EnterLine(
        key="own-words",
        trail=TRAIL,
        question=say("Deciding", "What would you like to say to {name}?")(name=Name(request.customer_name)),
        why=(say("Deciding", "A kind sentence, without blame. With “Continue” it is said, and your no with it."),),
        label=say("Deciding", "Your words"),
        least=1,
        most=_LONGEST,
    )


def in_other_words() -> Tell:
    """His words did not pass the bank's own rule. A no without words, or with a ready sentence, always does."""
    return Tell(
        key="in-other-words",
        trail=TRAIL,
        question=say("Deciding", "Your words cannot be passed on like this."),
        why=(
            say("Deciding", "Words to each other go without long numbers and without links. That protects both of you."),
            say("Deciding", "Nothing was decided. At the start you find the question again, and can say it in other words."),
        ),
        go_on=say("Deciding", "Go on"),
        mood="care",
    )
