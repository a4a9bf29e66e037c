"""What is said of a payment: what happened, truly, and what did not."""

from __future__ import annotations

from typing import Final

from app.domain.payments import Payment, PaymentStatus
from app.journeys.agreement import what_came_of_it
from app.journeys.checks import what_the_bank_said
from app.journeys.clearing import is_stopped, why_this_waits
from app.journeys.paper_words import LARGE
from app.journeys.runner import Journey, ask
from app.journeys.say import Ahead, Digits, InWords, Name, Say, say
from app.journeys.steps import Fact, Tell, Trail
from app.journeys.steps_paper import on_paper

HOME: Final = say("Receipt", "Back to the start")


YOUR_WORDS: Final = say("Receipt", "Your words")
GOES_OUT: Final = say("Receipt", "Goes out on")


def receipt(payment: Payment, trail: Trail, go_on: Say = HOME, *, to_keep: bool = False, note_called: Say = YOUR_WORDS) -> Journey[bool]:
    """Says how far the payment has come. Settled here is never said to have arrived there.

    ``to_keep``: it can be had on paper too; no is answered where she would like that. ``note_called``: what the note is to her.
    """
    found = (say("Receipt", "You find it at the start, under “Waiting to go out”."),) if payment.waits else ()
    told = Tell(
        key="receipt",
        trail=trail,
        question=headline(payment),
        why=(*what_it_means(payment), *found),
        facts=facts_of(payment, note_called),
        go_on=go_on,
        mood=_mood(payment),
    )
    return (yield from ask(on_paper(told, LARGE) if to_keep else told))


def nothing_was_sent(trail: Trail) -> Journey[None]:
    """She would rather not."""
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


def headline(payment: Payment) -> Say:
    """How far it has come, in one sentence."""
    if payment.status is PaymentStatus.SETTLED:
        return say("Receipt", "The money has gone out.")
    if payment.status is PaymentStatus.CANCELLED or what_came_of_it(payment):
        return say("Receipt", "Nothing was sent.")
    if payment.status is PaymentStatus.REFUSED:
        return say("Receipt", "The bank did not send this.")
    if payment.status is PaymentStatus.RECEIVED:
        return say("Receipt", "It was not confirmed, so nothing was sent.")
    if payment.waits:
        return say("Receipt", "The payment waits. It has not gone out yet.")
    return say("Receipt", "The bank has this payment.")


def what_it_means(payment: Payment) -> tuple[Say, ...]:
    """And what follows from it."""
    if payment.status is PaymentStatus.SETTLED:
        return (say("Receipt", "It left your account. When it arrives depends on the other bank, often within minutes."),)
    if payment.status.final or payment.status is PaymentStatus.RECEIVED:
        return (*what_came_of_it(payment), *what_the_bank_said(payment), say("Receipt", "Your money is still there."))
    return why_this_waits(payment) or (say("Receipt", "A person at the bank can tell you more."),)


def facts_of(payment: Payment, note_called: Say = YOUR_WORDS) -> tuple[Fact, ...]:
    """To whom, how much, and when."""
    goes_at = payment.goes_at if payment.waits and not is_stopped(payment) else None
    goes = Fact(GOES_OUT, Ahead(goes_at)) if goes_at else None
    note = (Fact(note_called, payment.note),) if payment.note else ()
    return (
        Fact(say("Receipt", "To"), Name(payment.creditor_name), "name"),
        Fact(say("Receipt", "Amount"), payment.amount, "money"),
        Fact(say("Receipt", "In words"), InWords(payment.amount)),
        Fact(say("Receipt", "To the account ending in"), Digits(payment.creditor_account.last_four)),
        goes or Fact(say("Receipt", "When"), payment.changed_at),
        *note,
    )


def _mood(payment: Payment) -> str:
    if payment.waits:
        return "news"
    return "done" if payment.status is PaymentStatus.SETTLED else "care"
