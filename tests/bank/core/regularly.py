"""Wang sets up what goes out regularly, at the services themselves."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from msgspec.structs import replace

from app.bank.services import notices, payments, reviews, standing_orders
from app.bank.services.settling import settle_due
from app.contract.payments import Content, Details, InitiatePayment, ReviewPayment
from app.contract.schedules import told
from app.contract.standing_orders import StandingOrderBody
from app.domain.schedules import Frequency, Schedule
from tests.bank.core.household import Household, details

RENT = Schedule(Frequency.MONTHLY, date(2026, 12, 1), 1)
"""The household's clock stands on Saturday, 21 November 2026."""


def regularly(payee: str, minor: int, schedule: Schedule) -> Details:
    """What is to go out, and how often."""
    return replace(details(payee, minor), schedule=told(schedule))


def set_up(home: Household, payee: str = "Li", minor: int = 20, schedule: Schedule = RENT) -> str:
    """Reviewed, and confirmed twice; answers the order's id."""
    order_id = str(uuid.uuid4())
    content_hash = home.call(reviews.review, ReviewPayment(order_id, regularly(payee, minor, schedule)))
    assert isinstance(content_hash, str)
    home.call(payments.initiate, InitiatePayment(order_id, content_hash))
    home.confirm(order_id, 1)
    home.confirm(order_id, 2)
    return order_id


def orders(home: Household) -> list[StandingOrderBody]:
    """Those in force."""
    return home.call(standing_orders.list_orders).items


def settle(home: Household) -> None:
    """Lets happen what is due now."""
    while home.books.do(lambda tx: settle_due(tx, home.context(), 100)):
        pass


def pass_days(home: Household, days: int) -> None:
    """Day by day, and each day what is due."""
    for _ in range(days):
        home.clock.at += timedelta(days=1)
        settle(home)


def went_out(home: Household) -> list[tuple[str, str, str]]:
    """What has been paid, the oldest first: to whom, how much, and on which day it was settled."""
    paid: list[Content] = []
    rows = home.books.do(
        lambda tx: tx.rows("SELECT payments.payment_id AS payment_id FROM payments JOIN outgoing USING (payment_id) ORDER BY number")
    )
    found = [home.payment(str(row["payment_id"])) for row in rows]
    paid = [each.content for each in found]
    days = [next(step.at for step in each.timeline if step.code == "settled").date().isoformat() for each in found]
    return [(each.details.creditor_name, each.details.instructed_amount.amount, day) for each, day in zip(paid, days, strict=True)]


def told_her(home: Household) -> list[tuple[str, dict[str, Any]]]:
    """Every notice about what goes out regularly, without ids and names."""
    kept = home.books.do(lambda tx: notices.all_of(tx, "p-wang"))
    said = {"day", "again", "reason"}
    return [
        (each.code.removeprefix("standing_order_"), {name: fact for name, fact in each.facts.items() if name in said})
        for each in kept
        if each.code.startswith("standing_order")
    ]
