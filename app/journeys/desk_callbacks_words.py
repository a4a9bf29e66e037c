"""The pages of a callback at the desk: its line at home, what to say first, and what came of it."""

from __future__ import annotations

from typing import Final

from app.domain.callbacks import Callback, CallTime
from app.domain.hands import InHand
from app.journeys.desk_call_words import hang_up_kindly, say_first, ways_of_reaching
from app.journeys.say import Ahead, Digits, Name, Say, say
from app.journeys.steps import Choose, EnterText, Fact, Item, Option, Tell, Trail

TRAIL: Final = Trail(say("DeskCallbacks", "Somebody who waits for a call"))
_LONGEST: Final = 200
_UNDERSTOOD: Final = say("DeskCallbacks", "I understand")
_TAKEN: Final = say("DeskCallbacks", "Your colleagues see that you have it in hand")


def line(callback: Callback, key: str) -> Item:
    """Who waits, and how long; one who is not alone is marked by a picture and by words."""
    sentence = say("DeskCallbacks", "{customer} would like to be called")(customer=Name(callback.customer_name))
    not_alone = say("DeskCallbacks", "Not alone: first read what to say. Asked {at}")
    alone = say("DeskCallbacks", "Asked {at}")
    detail = (not_alone if callback.discreet else alone)(at=callback.asked_at)
    if callback.wanted:
        detail = say("DeskCallbacks", "Call {begins} to {ends}")(
            begins=Ahead(callback.wanted.begins_at), ends=callback.wanted.ends_at.astimezone().time()
        )
    if callback.hand:
        return Item(key, sentence, _in_hand(callback.hand), icon="phone")
    return Item(key, sentence, detail, icon="hide" if callback.discreet else "phone")


def _in_hand(hand: InHand) -> Say:
    if hand.yours:
        return say("DeskCallbacks", "You are calling, since {at}")(at=hand.at)
    return say("DeskCallbacks", "{name} is calling, since {at}")(name=Name(hand.name), at=hand.at)


def who_waits(callback: Callback) -> Choose[bool]:
    """Who it is, before it is taken in hand. Yes: call now."""
    customer = Name(callback.customer_name)
    return Choose(
        key="who-waits",
        trail=TRAIL,
        question=say("DeskCallbacks", "{customer} would like to be called. Will you?")(customer=customer),
        why=(say("DeskCallbacks", "Not alone: you see next what to say first."),) if callback.discreet else (),
        facts=_facts(callback),
        options=(
            Option("call", say("DeskCallbacks", "Call now"), value=True, detail=_TAKEN, icon="phone"),
            Option(
                "later", say("DeskCallbacks", "Not now"), value=False, detail=say("DeskCallbacks", "It stays on the list"), icon="clock"
            ),
        ),
    )


def in_other_hands(callback: Callback, name: str) -> Tell:
    """A colleague is on the phone with her: two calls would frighten."""
    customer = Name(callback.customer_name)
    return Tell(
        key="in-other-hands",
        trail=TRAIL,
        question=say("DeskCallbacks", "{name} is calling {customer} just now.")(name=Name(name), customer=customer),
        why=(
            say("DeskCallbacks", "A second call would only frighten {customer}. Nothing was done twice.")(customer=customer),
            say("DeskCallbacks", "After half an hour anybody can take it up."),
        ),
        go_on=_UNDERSTOOD,
        mood="news",
    )


def call_now(callback: Callback) -> Choose[str]:
    """What to say first, and what came of dialling."""
    return Choose(
        key="call-back",
        trail=TRAIL,
        question=say("DeskCallbacks", "Now call {customer}.")(customer=Name(callback.customer_name)),
        why=say_first(callback.customer_name, discreet=callback.discreet),
        facts=_facts(callback),
        options=ways_of_reaching(),
    )


def _facts(callback: Callback) -> tuple[Fact, ...]:
    return (
        Fact(say("DeskCallbacks", "Customer"), Name(callback.customer_name), "name"),
        Fact(say("DeskCallbacks", "Customer number"), Digits(callback.customer_number), "name"),
        Fact(say("DeskCallbacks", "Asked for a call"), callback.asked_at),
        *_suits(callback),
        *_tries(callback),
    )


def _suits(callback: Callback) -> tuple[Fact, ...]:
    """The time for which she has asked, where that is not as soon as possible."""
    return (Fact(say("DeskCallbacks", "Wants the call"), _between(callback.wanted)),) if callback.wanted else ()


def _between(time: CallTime) -> Say:
    return say("DeskCallbacks", "{begins} to {ends}")(begins=Ahead(time.begins_at), ends=time.ends_at.astimezone().time())


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
        why=(held(customer=name),) if callback.discreet else (),
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
        why=(held(customer=name),) if callback.discreet else (),
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
