"""When the world does not answer: said truly, with nothing lost and nothing guessed."""

from __future__ import annotations

from typing import Final

from app.journeys.ports import Refused
from app.journeys.refusals import refusal
from app.journeys.runner import Journey, ask
from app.journeys.say import Say, say
from app.journeys.steps import Choose, Option, Tell, Trail

TRAIL: Final = Trail(say("Troubles", "What happened"))


def no_answer(*, acting: bool, kept: bool) -> Journey[bool]:
    """The bank did not answer in time. ``acting``: it may have done what was asked; ``kept``: the task can be gone on with later.

    Answers whether to ask again, which never does anything twice.
    """
    return (yield from ask(_unknown() if acting and kept else _unreachable(heard=acting)))


def said_no(no: Refused) -> Journey[None]:
    """The bank refused, and the task had no answer of its own to that."""
    yield from ask(refusal(no, TRAIL))


def our_fault() -> Journey[None]:
    """Something in this program went wrong."""
    yield from ask(
        Tell(
            key="our-fault",
            trail=TRAIL,
            question=say("Troubles", "Something went wrong in this program. It was not you."),
            why=(say("Troubles", "Your answers are kept. Please try again, or talk to a person."),),
            go_on=say("Troubles", "I understand"),
            mood="care",
        )
    )


def no_voice() -> Journey[None]:
    """There is nothing to read aloud with."""
    yield from _tell(
        "no-voice",
        say("Troubles", "This computer has no voice for this language."),
        say("Troubles", "Nothing can be read aloud here. You can make the letters larger under “My settings”."),
    )


def no_keyring() -> Journey[None]:
    """Secrets cannot be kept on this machine."""
    yield from _tell(
        "no-keyring",
        say("Troubles", "This computer cannot keep your sign-in safely."),
        say(
            "Troubles",
            "So nothing is kept here when you close the program. Next time it asks for a new activation code.",
        ),
    )


def set_aside() -> Journey[None]:
    """Something that was kept here could not be read any more."""
    yield from _tell(
        "set-aside",
        say("Troubles", "What was kept on this computer could not be read."),
        say("Troubles", "It was put aside, and we begin afresh. Your money is not touched by this."),
    )


def _tell(key: str, headline: Say, meaning: Say) -> Journey[None]:
    yield from ask(Tell(key=key, trail=TRAIL, question=headline, why=(meaning,), go_on=say("Troubles", "I understand"), mood="care"))


def _unreachable(*, heard: bool) -> Choose[bool]:
    """``heard``: it may have been, all the same."""
    perhaps = say("Troubles", "It may have heard this all the same. Trying again is safe: nothing is ever done twice.")
    nothing = say("Troubles", "Nothing was changed by this. You can try again at any time.")
    return Choose(
        key="unreachable",
        trail=TRAIL,
        question=say("Troubles", "We could not reach the bank."),
        why=(perhaps if heard else nothing,),
        options=_again_or_later(say("Troubles", "Try again")),
    )


def _unknown() -> Choose[bool]:
    return Choose(
        key="unknown",
        trail=TRAIL,
        question=say("Troubles", "We do not know yet whether the bank heard this."),
        why=(
            say("Troubles", "Looking again is safe: nothing is ever sent twice."),
            say("Troubles", "You can also leave it. Your answers are kept, and you find it at the start under “Go on with”."),
        ),
        options=_again_or_later(say("Troubles", "Look again")),
    )


def _again_or_later(again: Say) -> tuple[Option[bool], ...]:
    later = say("Troubles", "Leave it for now")
    return Option("again", again, value=True, icon="resume"), Option("later", later, value=False, icon="pause")


MOMENT: Final = say("Troubles", "One moment, please.")
ASKING: Final = say("Troubles", "We are asking the bank. Nothing is lost.")
STILL_ASKING: Final = say("Troubles", "The bank takes its time today. Nothing is lost, and you need not do anything.")
CHECKING: Final = say("Troubles", "We are checking whether this went out. You do not need to press again.")
"""What is said while an answer is awaited: at once, after a second, after ten; the last where the world may have changed."""
