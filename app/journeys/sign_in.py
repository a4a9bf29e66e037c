"""Sign in: the secret number, and patience with slips."""

from __future__ import annotations

from app.domain.people import Person
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Digits, Say, say
from app.journeys.steps import EnterPin, Trail

TRAIL = Trail(say("SignIn", "Sign in"))


def sign_in(needs: Needs) -> Journey[Person]:
    """Asks for the PIN until the bank knows her; she can leave at any time."""
    hint = yield from practice_hint(needs)
    why = hint
    while True:
        pin = yield from ask(enter_pin(why))
        try:
            return (yield from act(needs.bank.sign_in, pin))
        except Refused as no:
            why = (_slip(no), *hint)


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


def practice_hint(needs: Needs) -> Journey[tuple[Say, ...]]:
    """At the practice bank the PIN of the sample person is no secret."""
    samples = yield from read(needs.bank.sample_people)
    number = yield from read(needs.bank.enrolled)
    sample = next((person for person in samples if person.customer_number == number), None)
    return (say("SignIn", "For practice, the number is {pin}.")(pin=Digits(sample.pin)),) if sample else ()


def _slip(no: Refused) -> Say:
    if no.code == "too_many_attempts":
        return say("SignIn", "That was wrong several times. To protect you, please wait about {minutes} minutes, then try again.")(
            minutes=_minutes(no)
        )
    if no.code == "credentials_refused":
        return say("SignIn", "That number did not fit. Please take your time and try again.")
    return say("SignIn", "The bank could not do this now. Please try again, or talk to a person.")


def _minutes(no: Refused) -> int:
    seconds = no.facts.get("retryAfterSeconds")
    return max(1, -(-seconds // 60)) if isinstance(seconds, int) else 15
