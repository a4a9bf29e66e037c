"""She asks the bank to call her; also where she is not free to talk. To whoever looks at her screen both are the same."""

from __future__ import annotations

from typing import Final
from uuid import uuid4

from app.journeys.checking import CallingBack
from app.journeys.checks import NO_SECRETS
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Choose, Option, Tell
from app.journeys.talk import TRAIL

_FREELY: Final = "freely"
_YES_OR_NO: Final = "yes-or-no"
_NOT: Final = "not"


def ask_for_a_call(bank: CallingBack) -> Journey[None]:
    """Asks, or does not. To ask again while she waits makes no second call."""
    how = yield from ask(how_shall_we_talk())
    if how == _NOT:
        return
    name_of_try = yield from read(lambda: str(uuid4()))
    yield from act(lambda: bank.ask_callback(name_of_try, discreet=how == _YES_OR_NO))
    yield from ask(we_call_you())


def how_shall_we_talk() -> Choose[str]:
    """The second is for who is not alone; nothing on the screen says so, nor does anything afterwards."""
    return Choose(
        key="how-to-talk",
        trail=TRAIL,
        question=say("Callbacks", "Shall somebody at the bank call you?"),
        why=(say("Callbacks", "On the number that the bank has had of you for long, as soon as somebody is free."),),
        options=(
            Option(_FREELY, say("Callbacks", "Yes, please call me"), _FREELY, icon="phone"),
            Option(
                _YES_OR_NO,
                say("Callbacks", "Yes, and I would like to say only yes or no"),
                _YES_OR_NO,
                say("Callbacks", "We begin with an appointment"),
                "message",
            ),
            Option(_NOT, say("Callbacks", "No, go on where I was"), _NOT, icon="resume"),
        ),
    )


def we_call_you() -> Tell:
    """The same, however she would like to talk."""
    return Tell(
        key="we-call-you",
        trail=TRAIL,
        question=say("Callbacks", "All right. Somebody at the bank calls you."),
        why=(NO_SECRETS, say("Callbacks", "You need not wait here. Your answers are kept.")),
        go_on=say("Callbacks", "Go on where I was"),
        mood="done",
    )
