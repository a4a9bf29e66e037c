"""The messages and the call of the practice, and how to tell. Each is judged alike by "Is this a scam?", in either language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.scams import ScamType
from app.journeys.say import Say, say
from app.journeys.scam_truths import TRUTHS


class Thought(StrEnum):
    """What she may think of a message."""

    SCAM = "scam"
    UNSURE = "unsure"
    GENUINE = "genuine"


@dataclass(frozen=True, slots=True)
class Case:
    """A message: from whom, its words, what it is, how to tell, what to do with one like it. ``scam``: the kind, if it is one."""

    sender: Say
    text: Say
    is_what: Say
    signs: tuple[Say, ...]
    instead: Say
    scam: ScamType | None


@dataclass(frozen=True, slots=True)
class Call:
    """A call, sentence by sentence, and the same about it."""

    lines: tuple[Say, ...]
    is_what: Say
    signs: tuple[Say, ...]
    instead: Say


CASES: Final = (
    Case(
        say("PracticeScams", "From a number that you do not know"),
        say(
            "PracticeScams",
            "Your bank: your account will be locked tonight. Click the link and enter your card number and secret number now.",
        ),
        say("PracticeScams", "This is a scam. It pretends to be your bank."),
        (
            say("PracticeScams", "It makes you hurry: tonight, now."),
            say("PracticeScams", "It has a link in it, and wants your card number and your secret number."),
        ),
        TRUTHS[ScamType.PHISH],
        ScamType.PHISH,
    ),
    Case(
        say("PracticeScams", "From a number that you do not know"),
        say(
            "PracticeScams",
            "Grandma, it is me. My phone is broken, this is my new number. I had an accident and need 5,000 at once. "
            "Please do not tell mum and dad.",
        ),
        say("PracticeScams", "This is a scam. It pretends to be family."),
        (
            say("PracticeScams", "A new number, an accident, and money at once: that is how they all begin."),
            say("PracticeScams", "You are to tell nobody. Whoever loves you does not ask for that."),
        ),
        TRUTHS[ScamType.FAMILY],
        ScamType.FAMILY,
    ),
    Case(
        say("PracticeScams", "From the clinic where you are known"),
        say("PracticeScams", "Reminder: your appointment is on Thursday at 9:30. Please bring your glasses. If you cannot come, tell us."),
        say("PracticeScams", "There is no sign of a scam in this one."),
        (
            say("PracticeScams", "It asks for no money, no code and no secret, and it has no link in it."),
            say("PracticeScams", "Not every message is a trick. To look twice, as you did, is right all the same."),
        ),
        say("PracticeScams", "If you wonder, call the clinic on the number that you have always used."),
        None,
    ),
)
CALL: Final = Call(
    (
        say("PracticeScams", "“This is the police. Your name is part of a criminal case, and you may be arrested.”"),
        say("PracticeScams", "“Do not tell anyone about this, not even your family. Stay on the line, do not hang up.”"),
        say("PracticeScams", "“Transfer everything to a safe account now, and read me the code that you get.”"),
    ),
    say("PracticeScams", "This was a scam. No police calls like that."),
    (
        say("PracticeScams", "Fear first, then secrecy, then a “safe account”: it always goes in this order."),
        say("PracticeScams", "You need not listen to the end, and you need not say a word. Put the phone down."),
    ),
    say("PracticeScams", "Wait a minute, dial the police yourself, and tell somebody you trust."),
)
_SAID: Final[Mapping[tuple[bool, Thought], Say]] = {
    (True, Thought.SCAM): say("PracticeScams", "You saw it."),
    (True, Thought.UNSURE): say("PracticeScams", "To be unsure is reason enough to do nothing and to ask. That is right."),
    (True, Thought.GENUINE): say("PracticeScams", "It is made to look genuine, and many believe it. Here you can look at it in peace."),
    (False, Thought.SCAM): say("PracticeScams", "To be careful costs nothing. Look at it once more in peace."),
    (False, Thought.UNSURE): say("PracticeScams", "To be unsure is fine. One call to somebody you know, and you are sure."),
    (False, Thought.GENUINE): say("PracticeScams", "You looked at what it asks for. That is the way to tell."),
}


def heard(case: Case, thought: Thought) -> Say:
    """The first thing she hears of her answer: none of them is wrong."""
    return _SAID[case.scam is not None, thought]
