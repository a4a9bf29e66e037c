"""Waiting to go out: the payments that wait, each explained, and stopped with one press."""

from __future__ import annotations

from app.domain.payments import Payment
from app.journeys.on_their_way import on_their_way
from app.journeys.payments import ON_ITS_WAY, one_payment
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, say
from app.journeys.steps import Browse, Item, Tell


def waiting(needs: Needs) -> Journey[None]:
    """Leads to what waits: at once where it is one, else to whichever she picks, until she has seen enough."""
    payments = yield from read(on_their_way, needs.bank)
    if not payments:
        yield from ask(nothing_waits())
    while len(payments) > 1:
        pressed = yield from ask(which(payments))
        if pressed == "done":
            return
        yield from one_payment(needs, (yield from read(needs.bank.payment, pressed)))
        payments = yield from read(on_their_way, needs.bank)
    if payments:
        yield from one_payment(needs, payments[0])


def which(payments: tuple[Payment, ...]) -> Browse:
    """All that waits; one to look into. When each was confirmed tells apart what is alike."""
    sentence = say("Waiting", "{amount} to {name}, confirmed on {moment}")
    return Browse(
        key="waiting",
        trail=ON_ITS_WAY,
        question=say("Waiting", "These payments have not gone out yet. Which would you like to see?"),
        items=tuple(
            Item(
                each.payment_id,
                sentence(amount=each.amount, name=Name(each.creditor_name), moment=each.changed_at),
                icon="clock",
            )
            for each in payments
        ),
        empty=say("Waiting", "Nothing waits any more."),
        done=say("Waiting", "Back to the start"),
        opens=True,
    )


def nothing_waits() -> Tell:
    """What waited is over."""
    return Tell(
        key="nothing-waits",
        trail=ON_ITS_WAY,
        question=say("Waiting", "Nothing waits any more."),
        why=(say("Waiting", "Under “My money”, “My payments” you see how each ended."),),
        go_on=say("Waiting", "Back to the start"),
        mood="news",
    )
