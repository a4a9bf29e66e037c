"""What sample people have arranged to go out regularly is what they would have set up themselves: signed, in force, and soon to come."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest

from app.bank.services import standing_orders
from app.bank.services.context import Bank, Caller, Context
from app.bank.services.settling import settle_due
from app.bank.store.devices import devices_of
from app.bank.verify import verify
from app.contract.schedules import meant
from app.contract.standing_orders import StandingOrderBody
from app.domain.schedules import Frequency
from app.domain.zones import CHINA
from tests.bank.core.books import Books
from tests.bank.core.household import StandingClock
from tests.sandbox.test_people import filled

DAYS = [datetime(2026, month, day, 10, tzinfo=CHINA) for month, day in ((1, 31), (11, 21), (12, 4))]


def arranged(books: Books, person_id: str, now: datetime) -> list[StandingOrderBody]:
    ctx = Context(Bank(books.ledger, _at(now)))
    ctx.admitted = Caller(person_id, "", "")
    return books.do(lambda tx: standing_orders.list_orders(tx, ctx, None)).items


def _at(now: datetime) -> StandingClock:
    clock = StandingClock()
    clock.at = now
    return clock


@pytest.mark.parametrize("now", DAYS)
def test_two_of_them_have_one_each_that_begins_in_a_week_or_later(now: datetime) -> None:
    books = filled(now)
    assert books.do(verify) == []
    for person_id, name, note in (("wang-xiulan", "李娜", "豆豆的零花钱"), ("margaret-hughes", "Emma Hughes", "For the little ones")):
        (order,) = arranged(books, person_id, now)
        details = order.content.details
        assert (order.transaction_status, details.creditor_name, details.remittance_information) == ("PDNG", name, note)
        schedule = meant(order.content.details.schedule)
        assert schedule is not None
        assert (schedule.frequency, schedule.day) == (Frequency.MONTHLY, 10)
        first = datetime.fromisoformat(order.next_dates[0]).date()
        assert now.date() + timedelta(days=4) <= first <= now.date() + timedelta(days=45)
    assert arranged(books, "li-na", now) == []
    books.close()


def test_it_was_confirmed_on_a_computer_that_confirms_nothing_more() -> None:
    books = filled(DAYS[0])
    (device,) = books.do(lambda tx: devices_of(tx, "wang-xiulan"))
    assert device.locked
    books.close()


def test_it_goes_out_and_looking_again_arranges_nothing_more() -> None:
    now = DAYS[1]
    books = filled(now, now + timedelta(days=1), now + timedelta(days=2))
    assert len(arranged(books, "wang-xiulan", now)) == 1
    ctx = Context(Bank(books.ledger, _at(now + timedelta(days=30))))
    while books.do(partial(settle_due, ctx=ctx, most=100)):
        pass
    rows = books.do(lambda tx: tx.rows("SELECT person_id, day FROM standing_order_runs JOIN standing_orders USING (order_id) ORDER BY 1"))
    assert [(row["person_id"], row["day"]) for row in rows] == [("margaret-hughes", "2026-12-10"), ("wang-xiulan", "2026-12-10")]
    assert books.do(verify) == []
    books.close()
