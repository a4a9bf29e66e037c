"""The pages of a pairing at the helper's end: the code, from whom it is, the four pictures, and how it came out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.family import Link, LinkState
from app.journeys.comparing import DIFFERENT, ONE_IS_ENOUGH, SAME, Pages
from app.journeys.helping_words import each
from app.journeys.pictures import Drawing
from app.journeys.say import Ahead, Name, Say, say
from app.journeys.steps import Choose, EnterDigits, Fact, Match, Option, Tell, Trail, Wait

TRAIL: Final = Trail(say("Claiming", "I have a code"))
SIGN: Final = "banxing:pair:"
"""What stands before the digits in the square."""
_GO_ON: Final = say("Claiming", "Go on")
_UNDERSTOOD: Final = say("Claiming", "I understand")
_CALL: Final = say("Claiming", "Call {name}, on the number you have always used. Then {name} can invite you again.")
SLIPS: Final = {
    "pairing_refused": say(
        "Claiming", "This code does not work: a slip, or its time is up. Please compare the digits, or ask for a new code."
    ),
    "too_many_attempts": say("Claiming", "That did not fit several times. Please wait a while, then ask for a new code."),
}
"""What is said of a code that the bank did not take. It does not tell what is wrong with it."""


def enter_code(slip: tuple[Say, ...]) -> EnterDigits:
    """The ten digits; or a photo of the square."""
    return EnterDigits(
        key="pairing-code",
        trail=TRAIL,
        question=say("Claiming", "What is the code?"),
        why=slip or (say("Claiming", "Somebody who trusts you reads out ten digits to you, or shows you a square."),),
        label=say("Claiming", "Code"),
        least=10,
        most=10,
        photo=SIGN,
    )


def elsewhere(link: Link) -> Tell:
    """Another computer of his holds his half of it."""
    return Tell(
        key="elsewhere",
        trail=TRAIL,
        question=say("Claiming", "This was begun on another computer of yours, and can only go on there."),
        why=(say("Claiming", "Or ask {name} for a new code, and enter it here.")(name=Name(link.name)),),
        go_on=_UNDERSTOOD,
        mood="care",
    )


def _is_it_whom_you_meant(link: Link) -> Choose[bool]:
    name = Name(link.name)
    return Choose(
        key="who-invites",
        trail=TRAIL,
        question=say("Claiming", "{name} would like you to help. Did you get the code from {name}?")(name=name),
        why=(
            say("Claiming", "The name comes from the bank, so nobody can make it up."),
            *(say("Claiming", "You would be able to: {power}")(power=words) for words in each(link)),
            say("Claiming", "Until {day}")(day=link.until),
        ),
        options=(
            Option("yes", say("Claiming", "Yes, and I would like to help"), value=True, icon="check"),
            Option("no", say("Claiming", "No, rather not"), value=False, detail=say("Claiming", "Then it is ended at once"), icon="stop"),
        ),
    )


def _wait_for_pictures(link: Link, are_there: Callable[[], bool]) -> Wait:
    return Wait(
        key="pictures-come",
        trail=TRAIL,
        question=say("Claiming", "Now {name} has to look at who has come with the code.")(name=Name(link.name)),
        why=(say("Claiming", "Then both of you see four pictures."),),
        ready=are_there,
        meanwhile=say("Claiming", "Waiting for {name}. There is no hurry.")(name=Name(link.name)),
        then=_GO_ON,
    )


def _compare(link: Link, drawings: tuple[Drawing, ...]) -> Match:
    return Match(
        key="pictures",
        trail=TRAIL,
        question=say("Claiming", "Does {name} see the same pictures, in the same order?")(name=Name(link.name)),
        why=(
            say("Claiming", "Read them to each other on the telephone. Do not look at the other screen yourself."),
            ONE_IS_ENOUGH,
        ),
        pictures=drawings,
        yes=SAME,
        no=DIFFERENT,
    )


def _wait_for_the_other(link: Link, has_answered: Callable[[], bool]) -> Wait:
    return Wait(
        key="other-says",
        trail=TRAIL,
        question=say("Claiming", "Now {name} has to say that the pictures are the same.")(name=Name(link.name)),
        why=(say("Claiming", "You can also leave this page. It goes on by itself."),),
        ready=has_answered,
        meanwhile=say("Claiming", "Waiting for {name}. There is no hurry.")(name=Name(link.name)),
        then=_GO_ON,
    )


def _how_it_came_out(link: Link) -> Tell:
    name = Name(link.name)
    if link.state not in (LinkState.WAITING, LinkState.ACTIVE):
        return _ended("ended", say("Claiming", "It has been ended. Nothing has come of it."), _CALL(name=name))
    waits = link.state is LinkState.WAITING and link.in_force_from
    later = say("Claiming", "It waits a day, so that nobody can hurry {name}. That is no distrust of you.")
    sooner = say("Claiming", "If you go to the branch together, it is done at once.")
    now = say("Claiming", "You may help {name} from now on.")(name=name)
    return Tell(
        key="paired",
        trail=TRAIL,
        question=say("Claiming", "You may help {name} from {moment}.")(moment=Ahead(waits), name=name) if waits else now,
        why=(
            *((later(name=name), sooner) if waits else ()),
            say("Claiming", "You can never pay for {name}. {name} can end it at any time, and so can you.")(name=name),
        ),
        facts=(*(Fact(say("Claiming", "May"), words) for words in each(link)), Fact(say("Claiming", "Until"), link.until)),
        go_on=_GO_ON,
        mood="done",
    )


def _not_whom_you_meant(link: Link) -> Tell:
    return _ended(
        "rather-not",
        say("Claiming", "It is ended. You help nobody by this."),
        say("Claiming", "Did you not expect {name}? Then ask the person who gave you the code.")(name=Name(link.name)),
    )


def _different(link: Link) -> Tell:
    return _ended(
        "different",
        say("Claiming", "It is ended. Nobody has been let in."),
        say("Claiming", "Somebody may have tried to get in between. It was good that you looked so closely."),
        _CALL(name=Name(link.name)),
    )


def _does_not_fit(link: Link) -> Tell:
    return _ended(
        "does-not-fit",
        say("Claiming", "We have ended it: something between you and {name} does not fit together.")(name=Name(link.name)),
        say("Claiming", "Somebody may have tried to get in between. Please tell the bank, and call {name}.")(name=Name(link.name)),
    )


def _ended(key: str, headline: Say, *meaning: Say) -> Tell:
    return Tell(key=key, trail=TRAIL, question=headline, why=meaning, go_on=_UNDERSTOOD, mood="care")


PAGES: Final = Pages(
    _is_it_whom_you_meant,
    _not_whom_you_meant,
    _wait_for_pictures,
    _compare,
    _different,
    _does_not_fit,
    _wait_for_the_other,
    _how_it_came_out,
)
"""The pages of a pairing at his end."""
