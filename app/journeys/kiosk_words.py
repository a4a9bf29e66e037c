"""What a kiosk says on its own: the welcome, what does not fit, and whether somebody is still there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import LANGUAGES, Preferences, SamplePerson
from app.journeys.kiosk_practising import PRACTISE
from app.journeys.pins import misfit
from app.journeys.ports import Refused
from app.journeys.preferences import LANGUAGE, TEXT_SIZE
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Option, Tell, Trail
from app.journeys.steps_kiosk import READ, Welcome

TRAIL: Final = Trail(say("Kiosk", "At the branch"), of=2)
WELCOMES: Final = {MachineState.READY: "welcome", MachineState.SILENT: "welcome-silent", MachineState.RESTING: "welcome-resting"}
"""The key of what the machine shows between two customers, as it stands with the bank."""
SET_UP: Final = "set-up"
"""Pressed by staff, where the machine is to be made known anew."""
_HERE: Final = Trail(say("Kiosk", "At the branch"))
LARGER: Final = 200
"""The size of letters that can be had with one press, in percent."""
_RESTS: Final = say("Kiosk", "This machine is resting. Please go to the counter.")
_NOT_YOUR_FAULT: Final = say("Kiosk", "It is not your fault, and nothing is lost.")
_WHY: Final[dict[str, Say]] = {
    "ticket_day": say("Kiosk", "This ticket is for another day."),
    "ticket_branch": say("Kiosk", "This ticket is for another branch."),
    "ticket_used": say("Kiosk", "This ticket has been used already."),
    "ticket_unknown": say("Kiosk", "This ticket could not be read."),
    "card_unknown": say("Kiosk", "This card could not be read."),
}
_BY_FIT: Final[dict[TicketFit, str]] = {
    TicketFit.ANOTHER_DAY: "ticket_day",
    TicketFit.ANOTHER_BRANCH: "ticket_branch",
    TicketFit.USED: "ticket_used",
}
_ASK: Final = say("Kiosk", "Please ask somebody of the branch: they give you a new ticket, or do it with you.")
_INSTEAD: Final = say("Kiosk", "For today, ask somebody of the branch for a new ticket, or put in your card.")
_DO: Final[dict[str, tuple[Say, ...]]] = {
    "ticket_day": (say("Kiosk", "The day stands on it. If that day is still to come, keep it."), _INSTEAD),
    "ticket_branch": (say("Kiosk", "The branch and the day stand on it. If that day is not over, keep it."), _INSTEAD),
    "ticket_used": (say("Kiosk", "If there is something else today, ask somebody of the branch for a new ticket, or put in your card."),),
}


def welcome(liked: Preferences, samples: Sequence[SamplePerson], state: MachineState) -> Welcome:
    """The calm beginning, or why nobody can be served now. ``samples``: whose cards there are for practice."""
    if state is MachineState.SILENT:
        return _silent(liked)
    return _resting(liked) if state is MachineState.RESTING else _ready(liked, samples)


def _ready(liked: Preferences, samples: Sequence[SamplePerson]) -> Welcome:
    return Welcome(
        key=WELCOMES[MachineState.READY],
        trail=_HERE,
        question=say("Kiosk", "Welcome. Please scan your ticket, or put in your card."),
        why=(say("Kiosk", "Take all the time you need. When you have finished, nothing of yours stays here."),),
        options=(
            *(_card(each) for each in sorted(samples, key=lambda each: each.language != liked.language) if each.card),
            Option("no-slip", say("Kiosk", "I have neither with me"), "no-slip", say("Kiosk", "What to do then"), "question"),
        ),
        quiet=(*_tuning(liked), PRACTISE),
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
        go_on=say("Kiosk", "I understand"),
        mood="news",
    )


def resting() -> Tell:
    """The bank does not know this machine any more: said to a customer who is at it."""
    return Tell(
        key="resting",
        trail=_HERE,
        question=_RESTS,
        why=(
            say("Kiosk", "That can happen, and it is not your fault."),
            say("Kiosk", "What you have begun is kept for you; only your last answer may be missing."),
        ),
        go_on=say("Kiosk", "Finish and leave"),
        mood="news",
    )


def slip_misread(why: str) -> Tell:
    """What the reader has read can be neither a ticket nor a card, before anything was asked for."""
    return Tell(
        key="slip-misread",
        trail=_HERE,
        question=_WHY[why],
        why=(
            say("Kiosk", "That can happen, and it is not your fault."),
            say("Kiosk", "Hold the square of your ticket in front of the reader once more, quite still, or put in your card."),
            say("Kiosk", "Or ask somebody of the branch: they do it with you."),
        ),
        go_on=say("Kiosk", "Try again"),
        mood="news",
    )


def ticket_misfit(fit: TicketFit) -> Tell:
    """Her ticket is not for here and now: said before anything is asked for."""
    return _not_let_in(_BY_FIT.get(fit, "ticket_unknown"), say("Kiosk", "I understand"))


def slip_refused(no: Refused) -> Tell:
    """What she has handed in is not for here and now, as it turned out with her numbers."""
    return _not_let_in(str(no.facts.get("why")), say("Kiosk", "Finish and leave"))


def _not_let_in(why: str, go_on: Say) -> Tell:
    return Tell(
        key="slip-refused",
        trail=_HERE,
        question=_WHY.get(why, _WHY["ticket_unknown"]),
        why=(say("Kiosk", "That can happen, and it is not your fault."), *_DO.get(why, (_ASK,))),
        go_on=go_on,
        mood="news",
    )


def look_again() -> tuple[Say, ...]:
    """The bank says of neither number which was wrong: both are looked at once more."""
    return (
        say("Kiosk", "Your two numbers did not fit together. Please look at this one once more, then at the secret one."),
        say("Kiosk", "If you have forgotten one of them, somebody of the branch can help you."),
    )


def pin_misfit(no: Refused) -> Choose[bool]:
    """She could not sign in: the PIN was not right, or it was tried too often."""
    return Choose(
        key="what-now",
        trail=_HERE,
        question=misfit(no, say("Kiosk", "Your two numbers did not fit together. Please take your time and try again.")),
        why=(say("Kiosk", "If you have forgotten one of them, somebody of the branch can help you."),),
        options=(
            Option("again", say("Kiosk", "Try again"), value=True, icon="resume"),
            Option("finish", say("Kiosk", "Finish and leave"), value=False, icon="leave"),
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
        key=WELCOMES[MachineState.SILENT],
        trail=_HERE,
        question=say("Kiosk", "The bank cannot be reached at the moment."),
        why=(
            say("Kiosk", "It is not your fault, and nothing is lost. This machine tries again by itself."),
            say("Kiosk", "Somebody of the branch can help you at the counter."),
        ),
        options=(Option("again", say("Kiosk", "Try again now"), "again", icon="resume"),),
        quiet=(*_tuning(liked), PRACTISE),
        look="tiles",
    )


def _resting(liked: Preferences) -> Welcome:
    staff = Option(SET_UP, say("Kiosk", "For the people of the bank"), SET_UP, icon="settings")
    return Welcome(
        key=WELCOMES[MachineState.RESTING],
        trail=_HERE,
        question=_RESTS,
        why=(_NOT_YOUR_FAULT, say("Kiosk", "Somebody of the branch can help you at the counter.")),
        options=(),
        quiet=(*_tuning(liked), PRACTISE, staff),
        look="tiles",
    )


def _card(sample: SamplePerson) -> Option[str]:
    read = f"{READ}{sample.card}"
    return Option(read, say("Kiosk", "For practice: the card of {name}")(name=Name(sample.name)), read, icon="card")


def _tuning(liked: Preferences) -> tuple[Option[str], ...]:
    """The other languages, each by its own name, and larger letters or those from before."""
    others = (Option(each, LANGUAGE.called(each), each, icon=LANGUAGE.icon) for each in LANGUAGES if each != liked.language)
    size = say("Kiosk", "Larger letters") if liked.text_size < LARGER else say("Kiosk", "Smaller letters")
    return *others, Option("text-size", size, "text-size", icon=TEXT_SIZE.icon)
