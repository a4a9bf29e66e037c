"""Confirming a standing order: the same two questions as for a payment, about what goes out again and again."""

from __future__ import annotations

from typing import Final

from app.domain.payments import Review
from app.domain.schedules import Schedule
from app.journeys import steps
from app.journeys.agreement import has_to_agree
from app.journeys.checks import NO_SECRETS
from app.journeys.clearing import bank_looks_into
from app.journeys.say import Ahead, Digits, InWords, Name, Say, say
from app.journeys.schedule_words import how_often, may_move
from app.journeys.steps import Confirm, Fact, Trail

_SHOWN: Final = 3
"""So many of the days that come are shown."""


def read_back_order(review: Review, found: Say | None, trail: Trail, asked: tuple[Say, ...] = ()) -> steps.Review:
    """The first confirmation: to whom, how much each time, how often, and on which days first."""
    return steps.Review(
        key="order-review",
        trail=trail,
        question=say("StandingOrders", "Is everything right?"),
        why=_first(review, asked),
        facts=(
            Fact(say("StandingOrders", "To"), Name(review.creditor_name), "name"),
            Fact(say("StandingOrders", "Each time"), review.amount, "money"),
            Fact(say("StandingOrders", "In words"), InWords(review.amount)),
            *days_of(review),
            Fact(say("StandingOrders", "To the account ending in"), Digits(review.creditor_account.last_four)),
            *((Fact(say("StandingOrders", "What the bank found"), found),) if found else ()),
            Fact(say("StandingOrders", "From your account ending in"), Digits(review.debtor_account.last_four)),
            *((Fact(say("StandingOrders", "Your words"), review.note),) if review.note else ()),
            *(
                (Fact(say("StandingOrders", "To those who have to agree you write"), review.note_to_family),)
                if review.note_to_family
                else ()
            ),
            Fact(say("StandingOrders", "What happens next"), say("StandingOrders", "We ask you once more. Only then is it set up.")),
        ),
        yes=say("StandingOrders", "Yes, this is right"),
    )


def really_order(review: Review, schedule: Schedule, pause_seconds: int, trail: Trail) -> Confirm:
    """The second: in other words."""
    question = say("StandingOrders", "Shall {amount} go to {name} by itself, {often}?")
    return Confirm(
        key="order-confirm",
        trail=trail,
        question=question(amount=review.amount, name=Name(review.creditor_name), often=how_often(schedule)),
        why=(
            say("StandingOrders", "You can stop it at any time, with one press."),
            say("StandingOrders", "When in doubt, leave it: you can pay by hand."),
        ),
        facts=(Fact(say("StandingOrders", "Amount in words"), InWords(review.amount), "name"),),
        yes=say("StandingOrders", "Set it up"),
        no=say("StandingOrders", "Do not set it up"),
        pause_seconds=pause_seconds,
    )


def days_of(review: Review) -> tuple[Fact, ...]:
    """How often, the first days, and the end."""
    if review.schedule is None:
        return ()
    first, then = say("StandingOrders", "First on"), say("StandingOrders", "Then on")
    until = review.schedule.until
    return (
        Fact(say("StandingOrders", "How often"), how_often(review.schedule)),
        *(Fact(then if place else first, day) for place, day in enumerate(review.days[:_SHOWN])),
        *may_move(review.days[:_SHOWN]),
        Fact(say("StandingOrders", "Until"), until or say("StandingOrders", "You stop it")),
    )


def _first(review: Review, asked: tuple[Say, ...]) -> tuple[Say, ...]:
    """What has to clear before it begins."""
    if not review.requires:
        return ()
    waits = say("StandingOrders", "To protect you, it begins on {when} at the earliest.")
    bank = say("StandingOrders", "First a person at the bank looks at it, and calls you.")
    return (
        *(asked if has_to_agree(review.requires) else ()),
        *((bank, NO_SECRETS) if bank_looks_into(review.requires) else ()),
        *((waits(when=Ahead(review.goes_at)),) if review.goes_at else ()),
        say("StandingOrders", "What is agreed once holds for each time that it goes out."),
    )
