"""The pages of a callback at the desk: its line at home, what to say first, and what came of it."""

from __future__ import annotations

from typing import Final

from app.domain.callbacks import Callback
from app.journeys.desk_call_words import hang_up_kindly, say_first, ways_of_reaching
from app.journeys.say import Digits, Name, say
from app.journeys.steps import Choose, EnterText, Fact, Item, Tell, Trail

TRAIL: Final = Trail(say("DeskCallbacks", "Somebody who waits for a call"))
_LONGEST: Final = 200
_UNDERSTOOD: Final = say("DeskCallbacks", "I understand")
_RELEASED_BEFORE: Final = say("DeskCallbacks", "What the desk had released before is not held again.")


def line(callback: Callback, key: str) -> Item:
    """Who waits, and how long; one who is not alone is marked by a picture and by words."""
    sentence = say("DeskCallbacks", "{customer} would like to be called")(customer=Name(callback.customer_name))
    not_alone = say("DeskCallbacks", "Not alone: first read what to say. Asked {at}")
    alone = say("DeskCallbacks", "Asked {at}")
    detail = (not_alone if callback.discreet else alone)(at=callback.asked_at)
    return Item(key, sentence, detail, icon="hide" if callback.discreet else "phone")


def call_now(callback: Callback) -> Choose[str]:
    """What to say first, and what came of dialling."""
    return Choose(
        key="call-back",
        trail=TRAIL,
        question=say("DeskCallbacks", "Now call {customer}.")(customer=Name(callback.customer_name)),
        why=say_first(callback.customer_name, discreet=callback.discreet),
        facts=(
            Fact(say("DeskCallbacks", "Customer"), Name(callback.customer_name), "name"),
            Fact(say("DeskCallbacks", "Customer number"), Digits(callback.customer_number), "name"),
            Fact(say("DeskCallbacks", "Asked for a call"), callback.asked_at),
            *_tries(callback),
        ),
        options=ways_of_reaching(),
    )


def _tries(callback: Callback) -> tuple[Fact, ...]:
    """That others have called before, and when last: the next try is better at another hour."""
    if callback.tried_at is None:
        return ()
    return Fact(say("DeskCallbacks", "Tries so far"), callback.tries), Fact(say("DeskCallbacks", "Last try"), callback.tried_at)


def what_was_said(callback: Callback) -> EnterText:
    """A note for whoever looks into it later."""
    return EnterText(
        key="what-was-said",
        trail=TRAIL,
        question=say("DeskCallbacks", "What did {customer} want to talk about?")(customer=Name(callback.customer_name)),
        why=(say("DeskCallbacks", "Write down no secret number and no code."),),
        label=say("DeskCallbacks", "In a few words, for your colleagues"),
        most=_LONGEST,
    )


def called(callback: Callback) -> Tell:
    """It is done; what is held for somebody who was not alone is still to be decided."""
    name = Name(callback.customer_name)
    held = say("DeskCallbacks", "Whatever {customer} was about to pay is still held. You find it at the start, among the payments.")
    return Tell(
        key="called",
        trail=TRAIL,
        question=say("DeskCallbacks", "You have talked with {customer}. It is off the list.")(customer=name),
        why=(held(customer=name), _RELEASED_BEFORE) if callback.discreet else (),
        go_on=_UNDERSTOOD,
        mood="done",
    )


def stays(callback: Callback) -> Tell:
    """Nobody was reached."""
    name = Name(callback.customer_name)
    held = say("DeskCallbacks", "Whatever {customer} was about to pay stays held.")
    return Tell(
        key="stays",
        trail=TRAIL,
        question=say("DeskCallbacks", "{customer} stays on the list. Please try again later.")(customer=name),
        why=(held(customer=name), _RELEASED_BEFORE) if callback.discreet else (),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def called_already() -> Tell:
    """A colleague was faster."""
    return Tell(
        key="called-already",
        trail=TRAIL,
        question=say("DeskCallbacks", "A colleague has already called. It is off the list."),
        why=(say("DeskCallbacks", "Thank you for looking. Nothing was done twice."),),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def kindly_hung_up(callback: Callback) -> Tell:
    """Somebody else has answered."""
    return hang_up_kindly(TRAIL, callback.customer_name)
