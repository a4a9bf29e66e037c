"""She was cheated, and something goes there by itself: stopped in the same conversation, with one press."""

from __future__ import annotations

from typing import Final

from app.domain.payments import Payment
from app.domain.standing_orders import StandingOrder
from app.journeys.freeze import or_call_the_bank, reached
from app.journeys.on_their_way import on_their_way
from app.journeys.ports import Bank, Needs, Refused, Unreachable
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Name, Say, say
from app.journeys.schedule_words import how_often
from app.journeys.steps import Choose, Confirm, Fact, Tell, Trail

_NAMED: Final = 3
"""So many are told one by one: then the answers still stand on the first screen."""


def offer_to_stop_regular(needs: Needs, payment: Payment, trail: Trail) -> Journey[None]:
    """What goes to the account of ``payment`` by itself is stopped, if she likes. Where the bank cannot be asked, nothing is in her way."""
    orders = yield from read(_to_the_same, needs.bank, payment)
    if not orders or not (yield from ask(stop_these(orders, trail))):
        return
    if (yield from reached(act, lambda: _stop(needs.bank, orders), not_known(trail))):
        yield from ask(these_are_stopped(orders[0], (yield from read(_one_waits, needs.bank, payment)), trail))


def stop_these(orders: tuple[StandingOrder, ...], trail: Trail) -> Confirm:
    """What goes there, and the one press. Stopping is safe for her money, so there is no pause."""
    name, more = Name(orders[0].creditor_name), len(orders) - _NAMED
    return Confirm(
        key="stop-regular",
        trail=trail,
        question=say("Cheated", "Money goes to {name} by itself. Stop it for good?")(name=name),
        why=(
            say("Cheated", "One press stops it. Everything else stays as it is."),
            *((say("Cheated", "{count} more that go there are stopped as well.")(count=more),) if more > 0 else ()),
        ),
        facts=tuple(Fact(_each_time(order), order.amount, "money") for order in orders[:_NAMED]),
        yes=say("Cheated", "Stop it for good"),
        no=say("Cheated", "Leave it as it is"),
        pause_seconds=0,
        look="stop",
    )


def these_are_stopped(order: StandingOrder, one_waits: bool | None, trail: Trail) -> Tell:
    """It is done. ``one_waits``: whether a payment there that is not stopped by this waits already; ``None``: not known."""
    name = Name(order.creditor_name)
    waits = say("Cheated", "A payment to {name} that waits already is not stopped by this.")(name=name)
    where = say("Cheated", "You can stop it at the start, under “Waiting to go out”.")
    look = say("Cheated", "See at the start, under “Waiting to go out”, whether a payment to them waits there.")
    nothing_more = say("Cheated", "It is stopped. Nothing more goes to this account by itself.")
    return Tell(
        key="regular-stopped",
        trail=trail,
        question=nothing_more if one_waits is False else say("Cheated", "What goes there by itself is stopped."),
        why=(waits, where) if one_waits else (look,) if one_waits is None else (say("Cheated", "You need not do anything else for that."),),
        go_on=say("Cheated", "Go on"),
        mood="done",
    )


def not_known(trail: Trail) -> Choose[bool]:
    """It may have been heard or not."""
    return or_call_the_bank(
        "regular-not-heard",
        trail,
        say("Cheated", "We do not know yet whether the bank has stopped what goes there by itself."),
        say("Cheated", "A person at the bank can stop it for you, day and night."),
    )


def _to_the_same(bank: Bank, payment: Payment) -> tuple[StandingOrder, ...]:
    try:
        return tuple(each for each in bank.standing_orders() if each.creditor_account == payment.creditor_account)
    except (Refused, Unreachable):
        return ()


def _stop(bank: Bank, orders: tuple[StandingOrder, ...]) -> bool:
    """Each of them; which may be repeated."""
    for order in orders:
        bank.stop_standing_order(order.order_id)
    return True


def _one_waits(bank: Bank, payment: Payment) -> bool | None:
    try:
        return any(each.creditor_account == payment.creditor_account for each in on_their_way(bank))
    except (Refused, Unreachable):
        return None


def _each_time(order: StandingOrder) -> Say:
    return say("Cheated", "By itself, {often}")(often=how_often(order.schedule))
