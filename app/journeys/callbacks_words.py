"""What she is asked before the bank calls her, and what she is told afterwards.

The trail is not the one of talking to a person: whoever looks on from afar sees none of it, so that nothing tells how she has asked.
"""

from __future__ import annotations

from typing import Final

from app.domain.callbacks import Callback, CallTime
from app.journeys.checks import NO_SECRETS
from app.journeys.say import Ahead, Say, say
from app.journeys.steps import Choose, Fact, Option, Tell, Trail

TRAIL: Final = Trail(say("Callbacks", "The bank calls you"))
FREELY: Final = "freely"
ANOTHER_TIME: Final = "another-time"
YES_OR_NO: Final = "yes-or-no"
TAKE_BACK: Final = "take-back"
NOT: Final = "not"
_GO_ON: Final = say("Callbacks", "Go on where I was")
_WHEN: Final = say("Callbacks", "When we call")
_ON_YOUR_NUMBER: Final = say("Callbacks", "On the number that the bank has had of you for long.")
_ONLY_YES_OR_NO: Final = Option(
    YES_OR_NO,
    say("Callbacks", "Yes, and I would like to say only yes or no"),
    YES_OR_NO,
    say("Callbacks", "We begin with an appointment"),
    "message",
)


def how_shall_we_talk() -> Choose[str]:
    """The third is for who is not alone."""
    return Choose(
        key="how-to-talk",
        trail=TRAIL,
        question=say("Callbacks", "Shall somebody at the bank call you?"),
        why=(_ON_YOUR_NUMBER,),
        options=(
            Option(FREELY, say("Callbacks", "Yes, as soon as somebody is free"), FREELY, icon="phone"),
            Option(ANOTHER_TIME, say("Callbacks", "Yes, at another time"), ANOTHER_TIME, icon="clock"),
            _ONLY_YES_OR_NO,
            Option(NOT, say("Callbacks", "No, go on where I was"), NOT, icon="resume"),
        ),
    )


def when_does_it_suit(times: tuple[CallTime, ...]) -> Choose[CallTime]:
    """In the bank's hours."""
    return Choose(
        key="when-to-call",
        trail=TRAIL,
        question=say("Callbacks", "When shall we call you?"),
        why=(say("Callbacks", "If it is pressing, go back: we call as soon as somebody is free, day and night."),),
        options=tuple(Option(time.begins_at.isoformat(), _in_words(time), time, icon="clock") for time in times),
    )


def only_yes_or_no() -> Choose[bool]:
    """An appointment, and nothing else: whoever sits beside her reads it as well. What it does besides is said nowhere on a screen."""
    return Choose(
        key="only-yes-or-no",
        trail=TRAIL,
        question=say("Callbacks", "Somebody calls you about an appointment, and asks only what you can answer with yes or no."),
        why=(_ON_YOUR_NUMBER,),
        options=(
            Option("ask", say("Callbacks", "Call me like that"), value=True, icon="phone"),
            Option(NOT, say("Callbacks", "Rather not"), value=False, icon="cross"),
        ),
    )


def we_call_you(time: CallTime | None = None) -> Tell:
    """The same, however she would like to talk."""
    return Tell(
        key="we-call-you",
        trail=TRAIL,
        question=say("Callbacks", "All right. Somebody at the bank calls you."),
        why=(NO_SECRETS, say("Callbacks", "You need not wait here. Your answers are kept.")),
        facts=(Fact(_WHEN, _in_words(time)),) if time else (),
        go_on=_GO_ON,
        mood="done",
    )


def is_awaited(callback: Callback) -> Choose[str]:
    """She has asked before. To go on is the first."""
    when = _in_words(callback.wanted) if callback.wanted else say("Callbacks", "As soon as somebody is free")
    return Choose(
        key="call-awaited",
        trail=TRAIL,
        question=say("Callbacks", "Somebody at the bank is going to call you."),
        facts=(Fact(_WHEN, when), Fact(say("Callbacks", "When you asked"), callback.asked_at)),
        options=(
            Option(NOT, say("Callbacks", "Good, go on where I was"), NOT, icon="resume"),
            Option(FREELY, say("Callbacks", "Rather as soon as somebody is free"), FREELY, icon="phone"),
            Option(ANOTHER_TIME, say("Callbacks", "Rather at another time"), ANOTHER_TIME, icon="clock"),
            _ONLY_YES_OR_NO,
            Option(TAKE_BACK, say("Callbacks", "I do not need the call any more"), TAKE_BACK, icon="cross"),
        ),
        chosen=NOT,
    )


def taken_back() -> Tell:
    """Nobody calls because of it."""
    return Tell(
        key="call-taken-back",
        trail=TRAIL,
        question=say("Callbacks", "All right. Nobody calls you because of this any more."),
        why=(say("Callbacks", "You can ask for a call again at any time."),),
        go_on=_GO_ON,
        mood="done",
    )


def time_has_come() -> Tell:
    """Between her question and her answer."""
    return Tell(
        key="call-time-over",
        trail=TRAIL,
        question=say("Callbacks", "This time has begun by now. Nobody has been asked to call you yet."),
        why=(say("Callbacks", "Please press “Talk to a person” once more, and choose another time."),),
        go_on=_GO_ON,
        mood="news",
    )


def _in_words(time: CallTime) -> Say:
    return say("Callbacks", "{begins} to {ends}")(begins=Ahead(time.begins_at), ends=time.ends_at.astimezone().time())
