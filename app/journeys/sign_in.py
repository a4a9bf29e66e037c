"""Sign in: the secret number, patience with slips, and a way on where the bank no longer knows this device."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.people import PAUSES, Person
from app.journeys.pins import forgotten, misfit
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Digits, Say, say
from app.journeys.steps import Choose, EnterPin, Option, Trail

TRAIL = Trail(say("SignIn", "Sign in"))
PATIENCE: Final = 2
"""So many times in a row it may not go before she is asked whether it is the computer that the bank does not know."""


def sign_in(needs: Needs) -> Journey[Person | None]:
    """Asks for the PIN until the bank knows her; nobody where this device is to be introduced to the bank again."""
    hint = yield from practice_hint(needs)
    misfits, pin = 0, ""
    while True:
        pin = pin or (yield from ask(enter_pin(hint)))
        try:
            person = yield from act(needs.bank.sign_in, pin)
        except Refused as no:
            if no.code == "not_enrolled":
                return None
            misfits += 1
            way = yield from ask(what_now(no, misfits))
        else:
            yield from agree(needs, person)
            return person
        if way == "introduce":
            yield from act(needs.bank.forget_device)
            return None
        pin = (yield from forgotten(needs)) if way == "forgotten" else ""


def agree(needs: Needs, person: Person) -> Journey[None]:
    """The pause is the bank's and comes into force here, or the next longer one there is; the language is this machine's and is told."""
    liked = yield from read(needs.settings.preferences)
    pause = next((seconds for seconds in PAUSES if seconds >= person.pause_seconds), PAUSES[-1])
    if pause != liked.pause_seconds:
        yield from read(needs.settings.prefer, replace(liked, pause_seconds=pause))
    if person.language != liked.language:
        try:
            yield from act(needs.bank.prefer, replace(liked, pause_seconds=person.pause_seconds))
        except Refused:
            return  # she is signed in all the same, and the next sign-in tells it again


def enter_pin(why: tuple[Say, ...]) -> EnterPin:
    """The one question."""
    return EnterPin(
        key="pin",
        trail=TRAIL,
        question=say("SignIn", "Please enter your secret number (PIN)."),
        why=why or (say("SignIn", "Nobody from the bank or the police ever asks you for it."),),
        label=say("SignIn", "Your secret number"),
        least=6,
        most=6,
        group=3,
    )


def what_now(no: Refused, misfits: int) -> Choose[str]:
    """The ways on, always in the same places; a press on “Continue” alone tries again.

    A slip again, or a device that was locked or forgotten: the bank says the same to both, so that nobody learns which.
    """
    unknown_here = (
        say("SignIn", "Perhaps it was a slip. Or the bank no longer knows this computer: that can happen, and it is not your fault."),
        say("SignIn", "To introduce it again takes a new code: from a letter of the bank, or from a clerk at the branch."),
    )
    introduce = Option("introduce", say("SignIn", "Introduce this computer to the bank again"), "introduce", icon="resume")
    late = misfits >= PATIENCE
    return Choose(
        key="what-now",
        trail=TRAIL,
        question=misfit(no, say("SignIn", "That number did not fit. Please take your time and try again.")),
        why=unknown_here if late else (),
        options=(
            Option("again", say("SignIn", "Try again"), "again", icon="resume"),
            Option("forgotten", say("SignIn", "I have forgotten my secret number"), "forgotten", icon="question"),
            *((introduce,) if late else ()),
        ),
        chosen="again",
    )


def practice_hint(needs: Needs) -> Journey[tuple[Say, ...]]:
    """At the practice bank the PIN of the sample person is no secret."""
    samples = yield from read(needs.bank.sample_people)
    number = yield from read(needs.bank.enrolled)
    sample = next((person for person in samples if person.customer_number == number), None)
    return (say("SignIn", "For practice: {pin}, unless you have changed it.")(pin=Digits(sample.pin)),) if sample else ()
