"""How the desk calls a customer: what is said first, what is said to anybody else, and what may have come of dialling."""

from __future__ import annotations

from typing import Final

from app.journeys.say import Name, Say, say
from app.journeys.steps import Option, Tell, Trail

SPOKE: Final = "spoke"
NOBODY: Final = "nobody"
SOMEBODY_ELSE: Final = "somebody-else"
LATER: Final = "later"
_OUR_NUMBER: Final = say("DeskCall", "Dial the number that the bank has had for long. Never one out of a message.")
_DISCREETLY: Final[tuple[Say, ...]] = (
    _OUR_NUMBER,
    say("DeskCall", "Not alone: somebody may be listening. Say nothing of money, a payment or a scam."),
    say("DeskCall", "Say first: “Good day, it is about your appointment. Can you talk? Yes or no is enough.”"),
    say("DeskCall", "If the answer is no: “Then I call again tomorrow. Goodbye.”"),
)


def say_first(customer: str, *, discreet: bool) -> tuple[Say, ...]:
    """What is said to whoever picks up, and what to the customer alone: that the bank calls is nobody else's business."""
    if discreet:
        return _DISCREETLY
    name = Name(customer)
    return (
        _OUR_NUMBER,
        say("DeskCall", "Say first: “Good day, may I speak to {customer}?”")(customer=name),
        say(
            "DeskCall",
            "Only to {customer}: “It is the bank. If you would rather call us, hang up and dial the number on your card.”",
        )(customer=name),
        say("DeskCall", "Then: “I never ask for your secret number or a code. Nothing is wrong with you; we look at this together.”"),
    )


def ways_of_reaching() -> tuple[Option[str], ...]:
    """What may have come of dialling."""
    return (
        Option(SPOKE, say("DeskCall", "We are talking"), SPOKE, say("DeskCall", "It is the customer, and can talk"), "phone"),
        Option(NOBODY, say("DeskCall", "Nobody answers"), NOBODY, icon="clock"),
        Option(
            SOMEBODY_ELSE,
            say("DeskCall", "Somebody else answers"),
            SOMEBODY_ELSE,
            say("DeskCall", "Or the customer cannot talk now"),
            "different",
        ),
        Option(LATER, say("DeskCall", "Not now after all"), LATER, say("DeskCall", "Somebody else can take it up"), "pause"),
    )


def hang_up_kindly(trail: Trail, customer: str) -> Tell:
    """What is said to anybody who is not the customer, and that nothing else is."""
    name = Name(customer)
    return Tell(
        key="hang-up-kindly",
        trail=trail,
        question=say("DeskCall", "Say: “It is about an appointment, I call again.” Then hang up."),
        why=(
            say("DeskCall", "Nothing about the bank, about money, or that {customer} has asked for a call.")(customer=name),
            say("DeskCall", "If you think that {customer} is in danger, call the police now, and tell who leads the shift.")(customer=name),
        ),
        go_on=say("DeskCall", "I have hung up"),
        mood="care",
    )


def out_of_hand(trail: Trail) -> Tell:
    """It was given out of the hand meanwhile, perhaps at another computer."""
    return Tell(
        key="out-of-hand",
        trail=trail,
        question=say("DeskCall", "You do not have this in hand any more."),
        why=(say("DeskCall", "Nothing was put down. Open it again at the start."),),
        go_on=say("DeskCall", "I understand"),
        mood="news",
    )
