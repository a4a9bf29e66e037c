"""The first start: the language, how large, how bright, whether aloud; then this device is made known to the bank."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.people import Preferences, SamplePerson
from app.journeys.ports import Needs, Refused
from app.journeys.preferences import LANGUAGE, TEXT_SIZE, THEME, VOICE, Preference
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, Say, as_it_is, say
from app.journeys.steps import Choose, EnterDigits, Option, Tell, Trail

TRAIL = Trail(say("FirstStart", "Getting ready"))


WhichNumber = Callable[[Trail, SamplePerson | None, tuple[Say, ...]], EnterDigits]
"""Asks by which number the bank knows somebody."""


def first_start(needs: Needs, which_number: WhichNumber | None = None) -> Journey[None]:
    """From an unknown screen to a device the bank knows. What she chooses is in force at once; what she chose before is not asked again."""
    liked = yield from read(needs.settings.preferences)
    tuned = yield from read(lambda: needs.settings.tuned)  # a read: Back must come to the same questions
    tuning = [] if tuned else [LANGUAGE, TEXT_SIZE, THEME, *([VOICE] if needs.settings.can_speak else [])]
    trail = replace(TRAIL, of=len(tuning) + 2)
    for number, preference in enumerate(tuning, 1):
        liked = yield from tune(needs, liked, preference, trail.at(number))
    yield from enrol(needs, trail.at(len(tuning) + 1), trail.at(len(tuning) + 2), which_number or customer_number)


def tune(needs: Needs, liked: Preferences, preference: Preference, trail: Trail) -> Journey[Preferences]:
    """Asks one preference and puts it in force. It changes nothing but this screen, so Back may pass it: a read, not an act."""
    value = yield from ask(preference.question(liked, trail))
    liked = replace(liked, **{preference.field: value})
    yield from read(needs.settings.prefer, liked)
    return liked


def enrol(needs: Needs, first: Trail, second: Trail, which_number: WhichNumber) -> Journey[None]:
    """The number and an activation code, until they fit."""
    sample = yield from practise_as(needs)
    slip: tuple[Say, ...] = ()
    while True:
        sample = yield from as_it_stands_now(needs, sample)
        number = yield from ask(which_number(first, sample, slip))
        code = yield from ask(activation_code(second, sample))
        try:
            yield from act(needs.bank.enrol, number, code)
        except Refused as no:
            slip = (_slip(no),)
        else:
            yield from ask(known())
            return


def practise_as(needs: Needs) -> Journey[SamplePerson | None]:
    """At the practice bank she first picks whom to be; a real bank has no such question."""
    samples = yield from read(needs.bank.sample_people)
    if not samples:
        return None
    language = (yield from read(needs.settings.preferences)).language
    samples = tuple(sorted(samples, key=lambda sample: sample.language != language))  # whose names she can read come first
    return (
        yield from ask(
            Choose(
                key="practise-as",
                trail=TRAIL,
                question=say("FirstStart", "This is the practice bank. Who would you like to be?"),
                why=(say("FirstStart", "None of the money here is real. You cannot do anything wrong."),),
                options=tuple(Option(sample.customer_number, as_it_is(Name(sample.name)), sample, icon="person") for sample in samples),
            )
        )
    )


def as_it_stands_now(needs: Needs, sample: SamplePerson | None) -> Journey[SamplePerson | None]:
    """A practice code works once: after a slip another is suggested."""
    samples = yield from read(needs.bank.sample_people)
    return next((now for now in samples if sample and now.customer_number == sample.customer_number), sample)


def customer_number(trail: Trail, sample: SamplePerson | None, slip: tuple[Say, ...]) -> EnterDigits:
    """Which customer?"""
    return EnterDigits(
        key="customer-number",
        trail=trail,
        question=say("FirstStart", "What is your customer number?"),
        why=slip or (say("FirstStart", "It is printed in the letter from the bank, at the top."),),
        label=say("FirstStart", "Customer number"),
        least=6,
        most=12,
        suggestion=sample.customer_number if sample else "",
    )


def activation_code(trail: Trail, sample: SamplePerson | None) -> EnterDigits:
    """Proof that the bank has given her this device's place."""
    return EnterDigits(
        key="activation-code",
        trail=trail,
        question=say("FirstStart", "What is the activation code?"),
        why=(
            say("FirstStart", "It is in the same letter, or a clerk at the branch gave it to you."),
            say("FirstStart", "Give it to nobody else, not even on the phone."),
        ),
        label=say("FirstStart", "Activation code"),
        least=8,
        most=8,
        suggestion=sample.activation_code if sample else "",
    )


def known() -> Tell:
    """The bank knows this computer now."""
    return Tell(
        key="known",
        trail=TRAIL,
        question=say("FirstStart", "The bank knows this computer now."),
        why=(say("FirstStart", "From now on you sign in here with your secret number alone."),),
        go_on=say("FirstStart", "Go on to sign in"),
        mood="done",
    )


def _slip(no: Refused) -> Say:
    if no.code == "too_many_attempts":
        return say("FirstStart", "That did not fit several times. Please wait a while, or talk to a person.")
    if no.code == "credentials_refused":
        return say("FirstStart", "Number and code do not go together. Please look at the letter once more. A code works only once.")
    return say("FirstStart", "The bank could not do this now. Please try again, or talk to a person.")
