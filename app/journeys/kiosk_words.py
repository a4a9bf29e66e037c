"""What a kiosk says on its own: the welcome, what does not fit, and whether somebody is still there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.domain.people import LANGUAGES, Preferences, SamplePerson
from app.journeys.pins import misfit
from app.journeys.ports import Refused
from app.journeys.preferences import LANGUAGE
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Option, Tell, Trail
from app.journeys.steps_kiosk import READ, Welcome

TRAIL: Final = Trail(say("Kiosk", "At the branch"), of=2)
INSTALLING: Final = Trail(say("Kiosk", "Getting the machine ready"))
_HERE: Final = Trail(say("Kiosk", "At the branch"))
LARGER: Final = 200
"""The size of letters that can be had with one press, in percent."""
_WHY: Final[dict[str, tuple[Say, ...]]] = {
    "ticket_day": (say("Kiosk", "This ticket is for another day."),),
    "ticket_branch": (say("Kiosk", "This ticket is for another branch."),),
    "ticket_used": (say("Kiosk", "This ticket has been used already."),),
    "ticket_unknown": (say("Kiosk", "This ticket could not be read."),),
    "card_unknown": (say("Kiosk", "This card could not be read."),),
}


def welcome(liked: Preferences, samples: Sequence[SamplePerson], *, reached: bool) -> Welcome:
    """The calm beginning. ``samples``: whose cards there are for practice. ``reached``: whether the bank answers."""
    if not reached:
        return _silent(liked)
    return Welcome(
        key="welcome",
        trail=_HERE,
        question=say("Kiosk", "Welcome. Please scan your ticket, or put in your card."),
        why=(say("Kiosk", "Take all the time you need. When you have finished, nothing of yours stays here."),),
        options=(
            *(_card(each) for each in samples if each.card),
            Option("no-slip", say("Kiosk", "I have neither with me"), "no-slip", say("Kiosk", "What to do then"), "question"),
        ),
        quiet=_tuning(liked),
        look="tiles",
    )


def no_slip() -> Tell:
    """What to do without a ticket and without a card."""
    return Tell(
        key="no-slip",
        trail=_HERE,
        question=say("Kiosk", "Then somebody of the branch helps you."),
        why=(
            say("Kiosk", "This machine lets in only who has a ticket or a card. That keeps others away from your money."),
            say("Kiosk", "Please go to the counter. There you get a ticket, or they do it with you."),
        ),
        go_on=say("Kiosk", "Go back"),
        mood="news",
    )


def installing() -> Tell:
    """For staff, where the bank does not know this machine yet."""
    return Tell(
        key="install",
        trail=_HERE,
        question=say("Kiosk", "This machine is not ready yet."),
        why=(say("Kiosk", "For the people of the bank: next it asks for the number and the code out of its letter."),),
        go_on=say("Kiosk", "Go on"),
        mood="news",
    )


def slip_misread(why: str) -> Tell:
    """What the reader has read can be neither a ticket nor a card, before anything was asked for."""
    return Tell(
        key="slip-misread",
        trail=_HERE,
        question=_WHY[why][0],
        why=(
            say("Kiosk", "That can happen, and it is not your fault."),
            say("Kiosk", "Hold the square of your ticket in front of the reader once more, quite still, or put in your card."),
            say("Kiosk", "Or ask somebody of the branch: they do it with you."),
        ),
        go_on=say("Kiosk", "Try again"),
        mood="news",
    )


def slip_refused(no: Refused) -> Tell:
    """What she has handed in is not for here and now."""
    return Tell(
        key="slip-refused",
        trail=_HERE,
        question=_WHY.get(str(no.facts.get("why")), _WHY["ticket_unknown"])[0],
        why=(
            say("Kiosk", "That can happen, and it is not your fault."),
            say("Kiosk", "Please ask somebody of the branch: they give you a new ticket, or do it with you."),
        ),
        go_on=say("Kiosk", "Finish"),
        mood="news",
    )


def pin_misfit(no: Refused) -> Choose[bool]:
    """The number or the PIN was not right, and the bank says of neither which."""
    return Choose(
        key="what-now",
        trail=_HERE,
        question=misfit(no, say("Kiosk", "Your two numbers did not fit together. Please take your time and try again.")),
        why=(say("Kiosk", "If you have forgotten one of them, somebody of the branch can help you."),),
        options=(
            Option("again", say("Kiosk", "Try again"), value=True, icon="forward"),
            Option("finish", say("Kiosk", "Finish"), value=False, icon="leave"),
        ),
        chosen="again",
    )


def still_there() -> Tell:
    """Asked where nobody has pressed anything for a while."""
    return Tell(
        key="still-there",
        trail=_HERE,
        question=say("Kiosk", "Are you still there?"),
        why=(
            say("Kiosk", "There is no hurry: one press, and you go on where you were."),
            say("Kiosk", "If nobody presses, you are signed out in a minute. What you have begun is kept for you."),
        ),
        go_on=say("Kiosk", "Yes, I am here"),
        mood="news",
    )


def _silent(liked: Preferences) -> Welcome:
    return Welcome(
        key="welcome-silent",
        trail=_HERE,
        question=say("Kiosk", "The bank cannot be reached at the moment."),
        why=(
            say("Kiosk", "It is not your fault, and nothing is lost. This machine tries again by itself."),
            say("Kiosk", "Somebody of the branch can help you at the counter."),
        ),
        options=(Option("again", say("Kiosk", "Try again now"), "again", icon="resume"),),
        quiet=_tuning(liked),
        look="tiles",
    )


def _card(sample: SamplePerson) -> Option[str]:
    read = f"{READ}{sample.card}"
    return Option(read, say("Kiosk", "For practice: the card of {name}")(name=Name(sample.name)), read, icon="card")


def _tuning(liked: Preferences) -> tuple[Option[str], ...]:
    """Another language by its own name, and larger letters or those from before."""
    other = next(each for each in LANGUAGES if each != liked.language)
    size = say("Kiosk", "Larger letters") if liked.text_size < LARGER else say("Kiosk", "Smaller letters")
    return Option("language", LANGUAGE.called(other), "language", icon="message"), Option("text-size", size, "text-size", icon="look")
