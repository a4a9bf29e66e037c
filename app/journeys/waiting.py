"""On its way: the payments that wait, each explained, and stopped with one press."""

from __future__ import annotations

from app.domain.freeze import Stopped
from app.journeys.payments import ON_ITS_WAY, one_payment
from app.journeys.ports import Needs
from app.journeys.runner import Journey, ask, read
from app.journeys.say import Name, say
from app.journeys.steps import Browse, Item, Tell


def waiting(needs: Needs) -> Journey[None]:
    """Leads to what waits: at once where it is one, else to whichever she picks, until she has seen enough."""
    freeze = yield from read(needs.bank.read_freeze)
    if not freeze.stops:
        yield from ask(nothing_waits())
    while len(freeze.stops) > 1:
        pressed = yield from ask(which(freeze.stops))
        if pressed == "done":
            return
        yield from one_payment(needs, (yield from read(needs.bank.payment, pressed)))
        freeze = yield from read(needs.bank.read_freeze)
    if freeze.stops:
        yield from one_payment(needs, (yield from read(needs.bank.payment, freeze.stops[0].payment_id)))


def which(stops: tuple[Stopped, ...]) -> Browse:
    """All that waits; one to look into."""
    return Browse(
        key="waiting",
        trail=ON_ITS_WAY,
        question=say("Waiting", "These payments have not gone out yet. Which would you like to look into?"),
        items=tuple(
            Item(each.payment_id, say("Waiting", "{amount} to {name}")(amount=each.amount, name=Name(each.creditor_name)), icon="clock")
            for each in stops
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
