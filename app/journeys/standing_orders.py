"""What goes out regularly: what comes when, setting it up, and stopping it with one press."""

from __future__ import annotations

from typing import Final

from app.domain.accounts import Account
from app.domain.money import Money
from app.domain.payees import Payee
from app.domain.payments import PaymentOrder
from app.domain.schedules import Schedule
from app.domain.standing_orders import MOST_ORDERS, StandingOrder, within_a_month
from app.journeys.on_their_way import on_their_way
from app.journeys.pay import Recipient, go_through, paid_from
from app.journeys.pay_words import nothing_to_pay_from, what_for, whom
from app.journeys.ports import Needs, Refused
from app.journeys.refusals import another, refusal
from app.journeys.runner import Journey, act, ask, read
from app.journeys.schedule_asking import ASKED, ask_schedule
from app.journeys.standing_order_words import (
    ANOTHER_AMOUNT,
    ANOTHER_DAY,
    SETTING_UP,
    TRAIL,
    how_much_each_time,
    listed,
    nobody_yet,
    nothing_set_up,
    one_of_them,
    really_stop,
    set_up,
    stopped,
    which_account,
)
from app.journeys.steps import Trail

_DAY_TOO_LATE: Final = "DT01"
_AGAIN: Final = {"AM14": ANOTHER_AMOUNT, "amount_invalid": ANOTHER_AMOUNT, _DAY_TOO_LATE: ANOTHER_DAY}
"""Refusals after which something else may be answered, and how that is offered."""
_STEPS: Final = 5 + ASKED
"""What is asked once it is known from which account: to whom, how much, when, what for, read back, confirmed."""


def regular_payments(needs: Needs, *, sets_up: bool = True) -> Journey[None]:
    """Shows them until she has seen enough; sets one up, where that is done here, or stops one."""
    if needs.resumed and (yield from _found_again(needs)):
        return
    while True:
        orders = yield from read(needs.bank.standing_orders)
        frozen = (yield from read(needs.bank.read_freeze)).frozen
        order = yield from ask(listed(orders, within_a_month(orders, (yield from read(needs.today))), frozen=frozen, sets_up=sets_up))
        if order is None:
            if not sets_up:
                return
            if len(orders) < MOST_ORDERS:
                return (yield from set_one_up(needs))
            yield from ask(refusal(Refused("standing_orders_full"), TRAIL))
        elif (yield from ask(one_of_them(order, frozen=frozen))):
            yield from stop(needs, order)


def stop(needs: Needs, order: StandingOrder) -> Journey[None]:
    """Stops one at once, once she has heard what that means."""
    if (yield from ask(really_stop(order))):
        yield from act(needs.bank.stop_standing_order, order.order_id)
        waits = any(each.creditor_account == order.creditor_account for each in (yield from read(on_their_way, needs.bank)))
        yield from ask(stopped(order, one_waits=waits))


def set_one_up(needs: Needs) -> Journey[None]:
    """To somebody in her list. The order's id is the task's, so that there can only be one of it."""
    if (yield from read(needs.bank.read_freeze)).frozen:
        raise Refused("frozen")
    accounts = yield from paid_from(needs)
    if not accounts:
        return (yield from nothing_to_pay_from(SETTING_UP))
    account = accounts[0] if len(accounts) == 1 else (yield from ask(which_account(accounts)))
    payees = tuple(each for each in (yield from read(needs.bank.payees)) if each.account != account.number)
    if not payees:
        return (yield from _tell_nobody())
    payee = yield from ask(whom(payees, counted(1), somebody_new=False))
    if payee is None:
        raise AssertionError("nobody new is asked for here")
    if not (yield from arrange(needs, account, payee)):
        yield from ask(nothing_set_up())
        return
    yield from it_is_set_up(needs)


def it_is_set_up(needs: Needs) -> Journey[bool]:
    """Tells how the task's order stands. False where the bank has none: after a sign-out or a crash it may have been confirmed, or not."""
    order = next((each for each in (yield from read(needs.bank.standing_orders)) if each.order_id == needs.task_id), None)
    if order is None:
        return False
    yield from ask(set_up(order, frozen=(yield from read(needs.bank.read_freeze)).frozen))
    return True


def _found_again(needs: Needs) -> Journey[bool]:
    if (yield from it_is_set_up(needs)):
        return True
    if (yield from read(needs.bank.read_freeze)).frozen:
        raise Refused("frozen")  # before the list is shown, which says so and is another one then: what she has entered is kept
    return False


def arrange(needs: Needs, account: Account, payee: Payee) -> Journey[bool]:
    """How much and when, until the bank takes it, then confirmed twice. Only what it does not take is asked again. False when she would
    rather not.
    """
    amount: Money | None = None
    schedule: Schedule | None = None
    note: str | None = None
    while True:
        if amount is None:
            amount = yield from ask(how_much_each_time(payee, account.available.currency, counted(2)))
        if schedule is None:
            schedule = yield from ask_schedule((yield from read(needs.today)), counted(2))
        if note is None:
            note = yield from ask(what_for(payee, counted(3 + ASKED)))
        order = PaymentOrder(needs.task_id, account.account_id, payee.name, payee.account, amount, note, schedule=schedule)
        try:
            return (yield from go_through(needs, order, Recipient(payee, counted(1 + ASKED)))) is not None
        except Refused as no:
            if no.code not in _AGAIN:
                raise
            if not (yield from ask(another(no, _AGAIN[no.code], counted(2)))):
                return False
            amount, schedule = (amount, None) if no.code == _DAY_TOO_LATE else (None, schedule)


def counted(number: int) -> Trail:
    """Where the task has come to."""
    return Trail(SETTING_UP.task, number, _STEPS)


def _tell_nobody() -> Journey[None]:
    yield from ask(nobody_yet())
