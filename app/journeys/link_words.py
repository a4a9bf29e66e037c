"""The family link in words: each power with what it means and what it never means, how long it is given, what the bank may object to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.domain.family import USUAL_SPAN, Power
from app.journeys.ports import Refused
from app.journeys.say import Say, say
from app.journeys.steps import Tell, Trail

HURRIED: Final = say("Links", "Did somebody urge you to do this? Then hang up, and call the bank yourself.")
CALL_THE_BANK: Final = say("Links", "If you are unsure, call the bank: the number is on the back of your bank card.")


@dataclass(frozen=True, slots=True)
class PowerWords:
    """One power: its icon, the question whether to give it, what it means, what it never means, and what may be done then."""

    power: Power
    icon: str
    ask: Say
    means: Say
    never: Say
    may: Say


POWERS: Final = (
    PowerWords(
        Power.APPROVE,
        "shield",
        say("Links", "May this person be asked before a larger payment goes out?"),
        say("Links", "Then this person looks at larger payments, and at those to somebody new, and agrees or says no."),
        say("Links", "Only you can begin a payment. This person never can, and never gets your secret number."),
        say("Links", "Agree to your larger payments, or say no"),
    ),
    PowerWords(
        Power.COACH,
        "hand",
        say("Links", "May this person help you from afar when you do not know how to go on?"),
        say("Links", "When you ask for help, this person sees which question is on your screen, and can point to a part of it."),
        say("Links", "Amounts and names stay covered unless you show them; your secret number always does. This person can press nothing."),
        say("Links", "Help you from afar, when you want it"),
    ),
    PowerWords(
        Power.GET_ALERTS,
        "message",
        say("Links", "May this person get the same warnings about fraud as you?"),
        say("Links", "When a new trick goes round, both of you hear of it, and can talk about it."),
        say("Links", "These warnings say nothing about your money."),
        say("Links", "Get the same warnings about fraud as you"),
    ),
    PowerWords(
        Power.SEE_ACTIVITY,
        "receipt",
        say("Links", "May this person see what came in and what went out?"),
        say("Links", "This person sees the list of what came and went on your accounts, such as your pension and your bills."),
        say("Links", "This person can only look, and can change nothing and take nothing."),
        say("Links", "See what came in and what went out"),
    ),
    PowerWords(
        Power.SEE_BALANCES,
        "money",
        say("Links", "May this person see how much money you have?"),
        say("Links", "This person sees how much is on each of your accounts."),
        say("Links", "This person can only look, and can take nothing. Everything else works without this, too."),
        say("Links", "See how much money you have"),
    ),
)
"""In the order in which they are asked about: what protects her first, what shows most of her last."""
_OF_ANOTHER_KIND: Final = say("Links", "Something that only a newer version of this program knows")


@dataclass(frozen=True, slots=True)
class Span:
    """For how long."""

    key: str
    length: timedelta
    words: Say


SPANS: Final = (
    Span("three-months", timedelta(days=91), say("Links", "Three months")),
    Span("six-months", timedelta(days=182), say("Links", "Half a year")),
    Span("year", USUAL_SPAN, say("Links", "One year")),
)
USUAL: Final = SPANS[-1]
_REFUSALS: Final[dict[str, tuple[Say, ...]]] = {
    "device_untrusted": (
        say("Links", "The bank has known this computer for less than a day."),
        say("Links", "So for now nobody can be let in from here. That keeps thieves out."),
        say("Links", "Nothing has changed. Tomorrow it can be done here, and at the branch already now."),
    ),
    "frozen": (
        say("Links", "You had everything stopped. So nobody can be let in either."),
        say("Links", "Nothing has changed. Press “Stop everything” to see how it can be undone."),
    ),
    "DT01": (
        say("Links", "The bank cannot take this day."),
        say("Links", "Nothing has changed. Please choose for how long once more."),
    ),
    "too_many_attempts": (
        say("Links", "You have invited somebody several times today."),
        say("Links", "To protect you, it has to wait until tomorrow. Is somebody hurrying you? Then stop, and talk to a person."),
    ),
    "pairing_refused": (
        say("Links", "This is over already."),
        say("Links", "It was ended, or its time is up. Nobody can do anything with it, and your money is safe."),
    ),
}


def can_be_told(no: Refused) -> bool:
    """Whether there are words of the link's own for this refusal; of any other the general ones are good enough."""
    return no.code in _REFUSALS


def refused(no: Refused, trail: Trail) -> Tell:
    """What the bank objects to."""
    headline, *meaning = _REFUSALS[no.code]
    return Tell(
        key=f"refused-{no.code}", trail=trail, question=headline, why=tuple(meaning), go_on=say("Links", "I understand"), mood="care"
    )


def may_do(power: Power) -> Say:
    """What may be done with it."""
    return next((words.may for words in POWERS if words.power is power), _OF_ANOTHER_KIND)


def each(powers: tuple[Power, ...]) -> tuple[Say, ...]:
    """What may be done, in the order of the questions; what this program has no words for is said once."""
    known = tuple(words.may for words in POWERS if words.power in powers)
    return known if len(known) == len(set(powers)) else (*known, _OF_ANOTHER_KIND)


def in_one_line(powers: tuple[Power, ...]) -> Say:
    """The same as a list within a line."""
    *others, last = each(powers)
    for words in reversed(others):
        last = say("Links", "{first}; {others}")(first=words, others=last)
    return last
