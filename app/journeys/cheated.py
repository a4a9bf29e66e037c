"""Something is wrong with a payment: asked back or stopped, everything stopped if she likes, a person to call, and what to do now."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.domain.payments import Payment, PaymentStatus
from app.journeys.cheated_orders import offer_to_stop_regular
from app.journeys.freeze import offer_to_stop, or_call_the_bank, reached
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Journey, act, ask
from app.journeys.say import Name, Say, say
from app.journeys.steps import Choose, Option, Tell, Trail
from app.journeys.telephone import by_telephone

TRAIL: Final = Trail(say("Cheated", "Something is wrong"))
SLIP: Final = "mistake"
_ENDED_HERE: Final = frozenset({PaymentStatus.CANCELLED, PaymentStatus.REFUSED})
_NOT_YOUR_FAULT: Final = say("Cheated", "It was good that you said so. These people cheat for a living, and it is not your fault.")
_CHANGE_PIN: Final = say("Cheated", "Change your secret number, at the start under “My settings”.")
_NOW: Final[dict[str, tuple[Say, ...]]] = {
    "cheated": (
        say("Cheated", "Keep all messages and numbers, and answer these people no more."),
        _CHANGE_PIN,
        say("Cheated", "Tell the police and your bank today."),
    ),
    "not_mine": (
        _CHANGE_PIN,
        say("Cheated", "Under “My settings” look at your computers, and lock each one that you do not know."),
        say("Cheated", "Tell the police and your bank today."),
    ),
    SLIP: (
        say("Cheated", "If you know who has the money now, ask them to send it back."),
        say("Cheated", "See in “My payments” in a few days whether it came back."),
        say("Cheated", "If it was a large amount, talk to your bank today."),
    ),
}
"""What she can do now, in three sentences."""


def something_is_wrong(needs: Needs, payment: Payment) -> Journey[None]:
    """Gets back what can be got back, first of all; then protects what is left. Nothing in it blames her, and nothing breaks it off."""
    what = yield from ask(what_happened(payment))
    stands = yield from reached(act, lambda: get_back(needs.bank, payment, what), not_heard())
    if stands:
        yield from ask(so_far(stands))
    if what != SLIP:
        yield from offer_to_stop_regular(needs, payment, TRAIL)
        yield from offer_to_stop(needs)
        yield from by_telephone(needs)
    yield from ask(what_to_do_now(what))


def get_back(bank: Bank, payment: Payment, what: str) -> Payment:
    """Stops what still waits, asks back what has gone out; which of both is the bank's to say. Answers how it stands then."""
    if payment.waits:
        try:
            return bank.cancel_payment(payment.payment_id)
        except Refused as no:
            if no.code != "payment_final":
                raise
        payment = bank.payment(payment.payment_id)
    if payment.status is PaymentStatus.SETTLED and not payment.recalled:
        bank.ask_recall(payment.payment_id, what)
        return replace(payment, recalled=True)
    return payment


def what_happened(payment: Payment) -> Choose[str]:
    """What is wrong?"""
    return Choose(
        key="what-happened",
        trail=TRAIL,
        question=say("Cheated", "What happened with the {amount} to {name}?")(amount=payment.amount, name=Name(payment.creditor_name)),
        why=(say("Cheated", "Whatever it was: it is good that you look into it now."),),
        options=(
            Option(
                "cheated",
                say("Cheated", "I was cheated"),
                "cheated",
                say("Cheated", "Somebody talked me into it, or is not who they said"),
                "care",
            ),
            Option(SLIP, say("Cheated", "It was a slip"), SLIP, say("Cheated", "Wrong person, wrong amount, or sent twice"), "resume"),
            Option("not_mine", say("Cheated", "It was not me"), "not_mine", say("Cheated", "I did not send this"), "question"),
        ),
    )


def so_far(payment: Payment) -> Tell:
    """What has been done about the money itself."""
    if payment.status is PaymentStatus.SETTLED:
        return Tell(
            key="recall-asked",
            trail=TRAIL,
            question=say("Cheated", "We have asked for the money back."),
            why=(
                say("Cheated", "The bank is asking the other bank now. Nobody can promise that it comes back, but asking early helps."),
                say("Cheated", "Under “My payments” you see that it was asked for."),
            ),
            go_on=say("Cheated", "Go on"),
            mood="news",
        )
    if payment.status not in _ENDED_HERE:
        return Tell(
            key="bank-has-it",
            trail=TRAIL,
            question=say("Cheated", "The bank has this payment. How it ends is not known yet."),
            why=(say("Cheated", "Call the bank now: the number is on the back of your bank card."),),
            go_on=say("Cheated", "Go on"),
            mood="care",
        )
    return Tell(
        key="nothing-gone",
        trail=TRAIL,
        question=say("Cheated", "This money has not left. It is still yours."),
        why=(say("Cheated", "This payment does not go out any more."),),
        go_on=say("Cheated", "Go on"),
        mood="done",
    )


def not_heard() -> Choose[bool]:
    """It may have been heard or not. What comes next does not wait for it."""
    return or_call_the_bank(
        "not-heard",
        TRAIL,
        say("Cheated", "We do not know yet whether the bank has heard this."),
        say("Cheated", "A person at the bank can see to this payment for you, day and night."),
    )


def what_to_do_now(what: str) -> Tell:
    """Three sentences, and no blame."""
    return Tell(
        key="what-now",
        trail=TRAIL,
        question=say("Cheated", "What you can do now"),
        why=(*_NOW[what], *((_NOT_YOUR_FAULT,) if what == "cheated" else ())),
        go_on=say("Cheated", "I understand"),
        mood="care",
    )
