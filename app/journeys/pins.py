"""The secret number: another one, or a new one where it was forgotten. No puzzles; what does not fit is met with patience."""

from __future__ import annotations

from typing import Final

from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask
from app.journeys.say import Say, say
from app.journeys.steps import Choose, EnterDigits, EnterPin, Option, Tell, Trail

CHANGE: Final = Trail(say("Pins", "My secret number"), of=3)
FORGOTTEN: Final = Trail(say("Pins", "A new secret number"), of=3)
_IN_ORDER: Final = "01234567890"


def change_pin(needs: Needs) -> Journey[None]:
    """The old one, and the new one twice."""
    slip: tuple[Say, ...] = ()
    while True:
        old = yield from ask(old_pin(slip))
        new = yield from new_pin(CHANGE)
        try:
            yield from act(needs.bank.change_pin, old, new)
        except Refused as no:
            slip = (misfit(no, say("Pins", "The old number did not fit. Please take your time and try again.")),)
        else:
            yield from ask(in_force(CHANGE))
            return


def forgotten(needs: Needs) -> Journey[str]:
    """A new PIN with a code from the bank; answers the PIN, so that she need not enter it a third time to sign in. ``""``: rather not."""
    while True:
        code = yield from ask(reset_code())
        new = yield from new_pin(FORGOTTEN)
        try:
            yield from act(needs.bank.reset_pin, code, new)
        except Refused as no:
            if not (yield from ask(try_again(no))):
                return ""
        else:
            yield from ask(in_force(FORGOTTEN))
            return new


def new_pin(trail: Trail) -> Journey[str]:
    """Enters the new one until both times are the same. One that everybody takes is hers to keep, after one kind word."""
    slip: tuple[Say, ...] = ()
    while True:
        new = yield from ask(enter_new(trail.at(2), slip))
        slip = ()
        if easily_guessed(new) and not (yield from ask(keep_it(trail.at(2)))):
            continue
        if new == (yield from ask(enter_again(trail.at(3)))):
            return new
        slip = (say("Pins", "The two were not the same. It does not matter: please enter the new number once more."),)


def easily_guessed(pin: str) -> bool:
    """Whether it is one digit six times, or counts up or down: what is tried first."""
    return len(set(pin)) == 1 or pin in _IN_ORDER or pin in _IN_ORDER[::-1]


def misfit(no: Refused, otherwise: Say) -> Say:
    """Why it cannot be now; ``otherwise`` where number or code did not fit."""
    if no.code == "credentials_refused":
        return otherwise
    if no.code != "too_many_attempts":
        return say("SignIn", "The bank could not do this now. Please try again, or talk to a person.")
    seconds = no.facts.get("retryAfterSeconds")
    minutes = max(2, -(-seconds // 60)) if isinstance(seconds, int) else 15  # so no word has to agree with a one
    wait = say("SignIn", "The number did not fit several times. To protect you, please wait about {minutes} minutes, then try again.")
    return wait(minutes=minutes)


def old_pin(slip: tuple[Say, ...]) -> EnterPin:
    """So that nobody changes it who only finds her signed in."""
    return _pin(
        "old-pin",
        CHANGE.at(1),
        say("Pins", "Please enter your old secret number."),
        slip or (say("Pins", "After this you choose the new one."),),
        say("Pins", "Your old secret number"),
    )


def enter_new(trail: Trail, slip: tuple[Say, ...]) -> EnterPin:
    """The new one."""
    return _pin(
        "new-pin",
        trail,
        say("Pins", "Which secret number would you like from now on?"),
        slip or (say("Pins", "Six digits that you remember easily, and that nobody can guess: not your birthday."),),
        say("Pins", "Your new secret number"),
    )


def enter_again(trail: Trail) -> EnterPin:
    """Once more, so that a slip of the finger does not lock her out."""
    return _pin(
        "new-pin-again",
        trail,
        say("Pins", "Please enter the new secret number once more."),
        (say("Pins", "So that no slip of the finger stays unseen."),),
        say("Pins", "Your new secret number"),
    )


def keep_it(trail: Trail) -> Choose[bool]:
    """One kind word, and hers to decide."""
    return Choose(
        key="easily-guessed",
        trail=trail,
        question=say("Pins", "Many people take this number, so a thief tries it first. Would you like another one?"),
        options=(
            Option("another", say("Pins", "I choose another one"), value=False),
            Option("keep", say("Pins", "I keep this one"), value=True),
        ),
    )


def reset_code() -> EnterDigits:
    """Proof that the bank has helped her."""
    return EnterDigits(
        key="reset-code",
        trail=FORGOTTEN.at(1),
        question=say("Pins", "What is the code for a new secret number?"),
        why=(
            say("Pins", "To forget is no harm: a clerk at the branch gives you a code."),
            say("Pins", "Or call the number on the back of your bank card: it comes by letter."),
            say("Pins", "Give the code to nobody else, not even on the phone."),
        ),
        label=say("Pins", "Code"),
        least=8,
        most=8,
    )


def try_again(no: Refused) -> Choose[bool]:
    """A slip, or a code that is used up. There is no way back past what was tried, so leaving is offered here."""
    return Choose(
        key="code-misfit",
        trail=FORGOTTEN,
        question=misfit(no, say("Pins", "The code did not fit. Please look at it once more. A code works only once.")),
        options=(
            Option("again", say("Pins", "Enter the code again"), value=True, icon="resume"),
            Option("leave", say("Pins", "Back to signing in"), value=False, icon="back"),
        ),
        chosen="again",
    )


def in_force(trail: Trail) -> Tell:
    """The new one holds."""
    return Tell(
        key="pin-in-force",
        trail=Trail(trail.task),
        question=say("Pins", "Your new secret number holds from now on."),
        why=(
            say("Pins", "The old one does not work any more."),
            say("Pins", "Please tell it to nobody. Nobody from the bank or the police ever asks you for it."),
        ),
        go_on=say("Pins", "Continue"),
        mood="done",
    )


def _pin(key: str, trail: Trail, question: Say, why: tuple[Say, ...], label: Say) -> EnterPin:
    return EnterPin(key=key, trail=trail, question=question, why=why, label=label, least=6, most=6, group=3)
