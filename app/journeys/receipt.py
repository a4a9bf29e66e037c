"""What is said after a payment: what happened, truly, and what did not."""

from __future__ import annotations

from app.domain.payments import Payment, PaymentStatus
from app.journeys.runner import Journey, ask
from app.journeys.say import Digits, InWords, Name, Say, say
from app.journeys.steps import Fact, Tell, Trail

HOME = say("Receipt", "Back to the start")


def receipt(payment: Payment, trail: Trail) -> Journey[None]:
    """Says how far the payment has come. Settled here is never said to have arrived there."""
    yield from ask(
        Tell(
            key="receipt",
            trail=trail,
            question=_headline(payment),
            why=_meaning(payment),
            facts=(
                Fact(say("Receipt", "To"), Name(payment.creditor_name), "name"),
                Fact(say("Receipt", "Amount"), payment.amount, "money"),
                Fact(say("Receipt", "In words"), InWords(payment.amount)),
                Fact(say("Receipt", "To the account ending in"), Digits(payment.creditor_account.last_four)),
                Fact(say("Receipt", "When"), payment.changed_at),
            ),
            go_on=HOME,
            mood="done" if payment.status is PaymentStatus.SETTLED else "care",
        )
    )


def nothing_was_sent(trail: Trail) -> Journey[None]:
    """She said no at the second asking."""
    yield from ask(
        Tell(
            key="not-sent",
            trail=trail,
            question=say("Receipt", "Nothing was sent."),
            why=(say("Receipt", "Your money is still there. Stopping to think is always right."),),
            go_on=HOME,
            mood="done",
        )
    )


def _headline(payment: Payment) -> Say:
    if payment.status is PaymentStatus.SETTLED:
        return say("Receipt", "The money has gone out.")
    if payment.status is PaymentStatus.CANCELLED:
        return say("Receipt", "Nothing was sent.")
    if payment.status is PaymentStatus.REFUSED:
        return say("Receipt", "The bank did not send this.")
    return say("Receipt", "The payment waits. It has not gone out yet.")


def _meaning(payment: Payment) -> tuple[Say, ...]:
    if payment.status is PaymentStatus.SETTLED:
        return (say("Receipt", "It left your account. When it arrives depends on the other bank, often within minutes."),)
    if payment.status.final:
        return (say("Receipt", "Your money is still there."),)
    return (say("Receipt", "A person at the bank can tell you more."),)
