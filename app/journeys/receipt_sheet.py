"""A payment on paper: what the receipt says, with from where, and when; and the receipt that can be had on paper."""

from __future__ import annotations

from app.domain.payments import Payment, PaymentStatus
from app.journeys.paper import print_sheet
from app.journeys.ports import Needs
from app.journeys.receipt import HOME, YOUR_WORDS, facts_of, headline, receipt, what_it_means
from app.journeys.runner import Journey
from app.journeys.say import Digits, Say, say
from app.journeys.sheets import Facts, Passage, Sheet, private_fact
from app.journeys.steps import Fact, Trail


def receipt_to_keep(needs: Needs, payment: Payment, trail: Trail, go_on: Say = HOME, note_called: Say = YOUR_WORDS) -> Journey[None]:
    """The receipt; where this seat has paper, also printed, as often as she likes. ``note_called``: what the note is to her."""
    while not (yield from receipt(payment, trail, go_on, to_keep=needs.paper is not None, note_called=note_called)):
        yield from print_sheet(needs, receipt_sheet(payment, note_called), trail)


def receipt_sheet(payment: Payment, note_called: Say = YOUR_WORDS) -> Sheet:
    """As the payment stands; the sheet says of when that is. Called a receipt only where the money has gone out: else it proves nothing."""
    stands = Fact(say("Receipt", "As it stood on"), payment.changed_at)
    from_where = Fact(say("Receipt", "From your account ending in"), Digits(payment.debtor_account.last_four))
    facts = (*facts_of(payment, note_called), from_where, *((stands,) if payment.waits else ()))
    title = say("Receipt", "Receipt, {day}") if payment.status is PaymentStatus.SETTLED else say("Receipt", "Payment, {day}")
    return Sheet(
        "receipt",
        title(day=payment.changed_at.astimezone().date()),
        (
            Passage(what_it_means(payment), headline(payment)),
            Facts(tuple(map(private_fact, facts))),
        ),
    )
