"""Adding up what goes to one payee regularly: several small orders to one account are as much as one large one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.bank.services.accounts import number
from app.bank.services.context import Context
from app.bank.services.schedules import schedule_of
from app.bank.store import standing_orders
from app.bank.store.port import Tx
from app.contract.payments import Content
from app.contract.wire import read
from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.schedules import Schedule
from app.domain.standing_orders import most_within_a_month


@dataclass(frozen=True, slots=True)
class Regularly:
    """What goes to a payee: ``each`` time; and within a month by this order and those that the caller has, by ``all`` of them, and by
    those alone with which nothing had to clear (``unasked``).
    """

    each: Money
    all: Money
    unasked: Money


def regularly(tx: Tx, ctx: Context, creditor: AccountNumber, amount: Money, schedule: Schedule | None) -> Regularly:
    """Of what goes out once: just that."""
    if schedule is None:
        return Regularly(amount, amount, amount)
    before = [kept for kept in _contents(tx, ctx) if _goes_to(kept, creditor, amount.currency)]
    today = ctx.now(tx).date()
    every, unasked = ([(amount, schedule), *_sent(some)] for some in (before, [kept for kept in before if not kept.requires]))
    return Regularly(amount, most_within_a_month(every, today), most_within_a_month(unasked, today))


def _contents(tx: Tx, ctx: Context) -> list[Content]:
    return [read(kept.content.encode(), Content) for kept in standing_orders.in_force(tx, ctx.person_id)]


def _goes_to(kept: Content, creditor: AccountNumber, currency: str) -> bool:
    """Whether it can be added up with what goes there in this currency: there is no sum of yuan and pounds."""
    return number(kept.details.creditor_account) == creditor and kept.details.instructed_amount.currency == currency


def _sent(orders: Iterable[Content]) -> list[tuple[Money, Schedule]]:
    found = ((each.details.instructed_amount.money, schedule_of(each.details)) for each in orders)
    return [(amount, schedule) for amount, schedule in found if schedule is not None]
