"""Forget a bill that was paid before: a home that she has left, somebody whose bills she pays no more."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bills import Biller, Meter
from app.journeys.bills_words import HOME, remembered
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask
from app.journeys.say import Name, say
from app.journeys.steps import Choose, Confirm, Option, Tell, Trail


def forget_one(needs: Needs, known: Sequence[tuple[Biller, Meter]], trail: Trail) -> Journey[None]:
    """Takes one out of the list of what she has paid before. Nothing that was paid changes by it."""
    biller, meter = known[0] if len(known) == 1 else (yield from ask(which_to_forget(known, trail)))
    if (yield from ask(really_forget(biller, meter, trail))):
        yield from act(needs.bank.forget_meter, biller, meter.customer_ref)
        yield from ask(forgotten(trail))


def which_to_forget(known: Sequence[tuple[Biller, Meter]], trail: Trail) -> Choose[tuple[Biller, Meter]]:
    """Which of them?"""
    return Choose(
        key="bill-forget-which",
        trail=trail,
        question=say("Bills", "Which of these bills is not needed any more?"),
        options=tuple(Option(key, label, (biller, meter), detail, icon) for biller, meter, key, label, detail, icon in remembered(known)),
    )


def really_forget(biller: Biller, meter: Meter, trail: Trail) -> Confirm:
    """It can be entered again at any time, so there is no pause."""
    return Confirm(
        key="bill-forget",
        trail=trail,
        question=say("Bills", "Shall the bill from {name} be taken out of this list?")(name=Name(biller.name)),
        why=(
            say("Bills", "It is in the name of {holder}.")(holder=Name(meter.holder)),
            say("Bills", "If that is somebody else, the bank asks you more when you pay it again, and such a payment may have to wait."),
            say("Bills", "What you have paid stays paid. With the paper bill you can look it up again at any time."),
        ),
        facts=(),
        yes=say("Bills", "Take it out"),
        no=say("Bills", "Leave it there"),
        pause_seconds=0,
    )


def forgotten(trail: Trail) -> Tell:
    """It is done."""
    return Tell(
        key="bill-forgotten",
        trail=trail,
        question=say("Bills", "It is not in the list any more."),
        why=(say("Bills", "If you ever need it again, choose “Another bill” and enter the number from the paper."),),
        go_on=HOME,
        mood="done",
    )
