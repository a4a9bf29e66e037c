"""Standing orders at the services: what goes out on which day, exactly once; what stands in the way; what has to clear; stopping."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest

from app.bank.services import adding_up, freeze, locking, notices, payments, reviews, safeguards, standing_orders
from app.bank.services.refusal import Refusal
from app.bank.services.settling import settle_due
from app.bank.verify import verify
from app.contract.payments import ReviewPayment
from app.contract.safeguards import ChangeSafeguards
from app.contract.wire import Amount
from app.domain.money import Money
from app.domain.schedules import LAST_DAY, Frequency, Schedule
from app.domain.standing_orders import MOST_ORDERS
from tests.bank.core.books import LI, WANG, WANG_SAVINGS, on_postgres, on_sqlite
from tests.bank.core.household import Household
from tests.bank.core.regularly import RENT, orders, pass_days, regularly, set_up, settle, told_her, went_out


@pytest.fixture(params=["sqlite", "postgresql"])
def home(request: pytest.FixtureRequest) -> Iterator[Household]:
    opened = (WANG, WANG_SAVINGS, LI)
    books = on_sqlite(*opened) if request.param == "sqlite" else on_postgres(request.getfixturevalue("postgres_url"), *opened)
    with closing(books):
        yield Household(books, 400)
        assert books.do(verify) == []


def test_it_goes_out_on_its_days_as_payments_of_their_own(home: Household) -> None:
    order_id = set_up(home)
    assert [(each.order_id, each.transaction_status, each.next_dates[:3]) for each in orders(home)] == [
        (order_id, "PDNG", ["2026-12-01", "2027-01-04", "2027-02-01"])
    ]
    assert home.books.stands(WANG) == (400, 400)
    pass_days(home, 45)
    assert went_out(home) == [("Li", "0.20", "2026-12-01"), ("Li", "0.20", "2027-01-04")]
    assert home.books.stands(WANG) == (360, 360)
    assert orders(home)[0].next_dates[0] == "2027-02-01"
    assert told_her(home) == []


def test_a_year_over_month_ends_and_holidays_goes_out_twelve_times_and_is_over(home: Household) -> None:
    """The Spring Festival's days off are not known of 2027; what the law fixes is."""
    schedule = Schedule(Frequency.MONTHLY, date(2026, 11, 30), LAST_DAY, date(2027, 10, 31))
    set_up(home, minor=10, schedule=schedule)
    pass_days(home, 370)
    assert [day for _, _, day in went_out(home)] == [
        "2026-11-30",
        "2026-12-31",
        "2027-01-29",
        "2027-02-26",
        "2027-03-31",
        "2027-04-30",
        "2027-05-31",
        "2027-06-30",
        "2027-07-30",
        "2027-08-31",
        "2027-09-30",
        "2027-10-29",
    ]
    assert orders(home) == []
    assert [code for code, _ in told_her(home)] == ["over"]


def test_however_often_it_is_looked_and_by_how_many_a_day_is_paid_once(home: Household) -> None:
    set_up(home)
    home.clock.at += timedelta(days=12)
    for _ in range(5):
        settle(home)
    assert len(went_out(home)) == 1


def test_what_the_bank_missed_while_it_was_down_is_made_up_for_once_each(home: Household) -> None:
    set_up(home, minor=10, schedule=Schedule(Frequency.WEEKLY, date(2026, 11, 23)))
    home.clock.at += timedelta(days=16)
    settle(home)
    assert went_out(home) == [("Li", "0.10", "2026-12-07")] * 3
    pass_days(home, 7)
    assert went_out(home)[3:] == [("Li", "0.10", "2026-12-14")]


def test_a_crash_in_the_middle_leaves_nothing_and_the_day_is_paid_afterwards(home: Household) -> None:
    set_up(home)
    home.clock.at += timedelta(days=12)

    class PulledOut(Exception):
        pass

    def crash(tx: object) -> None:
        settle_due(tx, home.context(), 100)  # type: ignore[arg-type]
        raise PulledOut

    with pytest.raises(PulledOut):
        home.books.do(crash)
    assert went_out(home) == []
    settle(home)
    assert len(went_out(home)) == 1


def test_a_thin_account_is_told_three_business_days_before_tried_three_times_and_given_up(home: Household) -> None:
    set_up(home, minor=50)
    _spend(home, 370)
    pass_days(home, 4)
    assert told_her(home) == []
    pass_days(home, 1)
    assert len(told_her(home)) == 1  # on Thursday, of Tuesday
    pass_days(home, 9)
    assert told_her(home) == [
        ("at_risk", {"day": "2026-12-01", "reason": "AM04"}),
        ("not_paid", {"day": "2026-12-01", "reason": "AM04", "again": "2026-12-02"}),
        ("not_paid", {"day": "2026-12-01", "reason": "AM04", "again": "2026-12-03"}),
        ("given_up", {"day": "2026-12-01", "reason": "AM04"}),
    ]
    assert home.books.stands(WANG) == (30, 30)
    assert orders(home)[0].next_dates[0] == "2027-01-04"


def test_money_that_comes_in_time_is_enough_on_the_next_business_day(home: Household) -> None:
    set_up(home, minor=50)
    _spend(home, 370)
    pass_days(home, 10)
    assert orders(home)[0].next_dates[0] == "2026-12-02"
    home.books.give(WANG, 100, "pension")
    pass_days(home, 1)
    assert went_out(home)[-1] == ("Li", "0.50", "2026-12-02")


def test_while_everything_is_stopped_nothing_goes_out_and_she_hears_of_it_before_and_after(home: Household) -> None:
    set_up(home)
    pass_days(home, 4)
    home.call(freeze.freeze)
    assert home.call(freeze.read_freeze).orders == []
    pass_days(home, 4)
    stopped = home.call(freeze.freeze).orders
    assert [(each.creditor_name, each.amount.amount, each.on) for each in stopped] == [("Li", "0.20", "2026-12-01")]
    pass_days(home, 6)
    assert went_out(home) == []
    assert [(code, facts["reason"]) for code, facts in told_her(home)] == [
        ("at_risk", "frozen"),
        ("not_paid", "frozen"),
        ("not_paid", "frozen"),
        ("given_up", "frozen"),
    ]


def test_after_a_stop_it_waits_a_day_more_as_everything_does(home: Household) -> None:
    set_up(home)
    pass_days(home, 10)
    assert len(went_out(home)) == 1
    set_up(home, minor=7, schedule=Schedule(Frequency.WEEKLY, date(2026, 12, 2)))
    home.call(freeze.freeze)
    home.clock.at += timedelta(hours=20)
    home.call(freeze.ask_unfreeze)
    home.books.do(lambda tx: freeze.thaw(tx, home.context(), "p-wang"))
    settle(home)
    assert len(went_out(home)) == 1
    pass_days(home, 1)
    assert len(went_out(home)) == 2


def test_stopped_at_once_nothing_of_it_goes_out_any_more_and_stopping_may_be_repeated(home: Household) -> None:
    order_id = set_up(home)
    for _ in range(2):
        home.call(standing_orders.stop, orderId=order_id)
    pass_days(home, 60)
    assert went_out(home) == []
    assert orders(home) == []
    assert home.payment(order_id).transaction_status == "CANC"
    with pytest.raises(Refusal, match="not_found"):
        home.call(standing_orders.stop, orderId=str(uuid.uuid4()))


def test_a_large_amount_and_a_new_payee_clear_once_and_then_go_out_each_time(home: Household) -> None:
    """Nobody is paired: the safety wait stands in, before the first time and no more."""
    order_id = set_up(home, payee="Somebody", minor=100)
    told = home.payment(order_id)
    assert {(each.kind, each.reason) for each in told.content.requires} == {("wait", "new_payee"), ("wait", "large_amount")}
    pass_days(home, 50)
    assert went_out(home) == [("Somebody", "1.00", "2026-12-01"), ("Somebody", "1.00", "2027-01-04")]


def test_it_does_not_begin_before_its_wait_is_over(home: Household) -> None:
    set_up(home, payee="Somebody", minor=10, schedule=Schedule(Frequency.WEEKLY, date(2026, 11, 23)))
    home.call(safeguards.change, ChangeSafeguards("CNY", wait_hours=72))
    late = set_up(home, payee="Another", minor=10, schedule=Schedule(Frequency.WEEKLY, date(2026, 11, 23)))
    pass_days(home, 2)
    assert went_out(home) == [("Somebody", "0.10", "2026-11-23")]
    assert orders(home)[0].order_id == late
    assert orders(home)[0].next_dates[0] == "2026-11-24"
    pass_days(home, 1)
    assert went_out(home)[1:] == [("Another", "0.10", "2026-11-24")]


def test_what_was_confirmed_on_a_device_that_she_locks_waits_a_day_more_and_she_is_told(home: Household) -> None:
    set_up(home, minor=10, schedule=Schedule(Frequency.WEEKLY, date(2026, 11, 23)))
    home.clock.at += timedelta(hours=30)
    home.call(locking.lock, deviceId="dev")
    home.clock.at += timedelta(hours=20)
    settle(home)
    assert went_out(home) == []
    pass_days(home, 1)
    assert len(went_out(home)) == 1
    kept = home.books.do(lambda tx: notices.all_of(tx, "p-wang"))
    assert [each.code for each in kept if "orderId" in each.facts] == ["payment_held_back"]


def test_what_is_large_within_a_month_clears_before_it_begins_also_where_it_is_cut_into_weeks(home: Household) -> None:
    """Her threshold is 60; a month has five weeks at most."""
    weekly = Schedule(Frequency.WEEKLY, date(2026, 11, 30))
    assert home.payment(set_up(home, minor=11, schedule=weekly)).content.requires == []
    told = home.payment(set_up(home, minor=12, schedule=weekly)).content.requires
    assert [each.reason for each in told] == ["large_together"]


def test_what_is_large_within_a_month_by_several_orders_clears_before_the_last_of_them_begins(home: Household) -> None:
    """What had to clear by itself is not added to what comes later: it was asked about."""
    later = Schedule(Frequency.MONTHLY, date(2027, 1, 15), 15)
    assert home.payment(set_up(home, minor=35)).content.requires == []
    assert [each.reason for each in home.payment(set_up(home, minor=25, schedule=later)).content.requires] == ["large_together"]
    assert home.payment(set_up(home, minor=24, schedule=later)).content.requires == []


def test_so_many_are_enough(home: Household) -> None:
    for _ in range(MOST_ORDERS):
        set_up(home, minor=1)
    with pytest.raises(Refusal, match="standing_orders_full"):
        home.call(reviews.review, ReviewPayment(str(uuid.uuid4()), regularly("Li", 1, RENT)))


def test_what_goes_there_in_other_money_is_not_added_up(home: Household) -> None:
    """A sum of yuan and pounds says nothing, and the bank can form none."""
    set_up(home, minor=20)
    added = home.books.do(lambda tx: adding_up.regularly(tx, home.context(), LI.number, Money("GBP", 700), RENT))
    assert (added.all, added.unasked) == (Money("GBP", 700), Money("GBP", 700))


def test_several_small_ones_to_one_payee_on_a_day_are_a_large_amount_together(home: Household) -> None:
    for _ in range(3):
        set_up(home, minor=25)
    pass_days(home, 10)
    waiting = [payment for payment in home.call(payments.list_payments).items if payment.transaction_status == "PDNG"]
    assert [payment.status_reason for payment in waiting] == [["large_together"]]
    pass_days(home, 2)
    assert len(went_out(home)) == 3


def test_the_limits_of_the_day_hold_for_it_too(home: Household) -> None:
    home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=_cny(60), daily_limit=_cny(60)))
    above = home.call(reviews.review, ReviewPayment(str(uuid.uuid4()), regularly("Li", 61, RENT)))
    assert isinstance(above, Refusal)
    assert above.code == "AM14"
    set_up(home, minor=40)
    set_up(home, payee="Wang", minor=30)
    home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=_cny(30), daily_limit=_cny(30)))
    pass_days(home, 14)
    assert [payee for payee, _, _ in went_out(home)] == ["Wang"]
    assert told_her(home)[-1] == ("given_up", {"day": "2026-12-01", "reason": "AM14"})


@pytest.mark.parametrize(
    "schedule",
    [
        Schedule(Frequency.MONTHLY, date(2026, 11, 21), 21),
        Schedule(Frequency.WEEKLY, date.max),
        Schedule(Frequency.WEEKLY, date.min),
        Schedule(Frequency.MONTHLY, date(2026, 12, 2), 1),
        Schedule(Frequency.WEEKLY, date(2028, 1, 3)),
        Schedule(Frequency.WEEKLY, date(2026, 11, 30), until=date(2026, 11, 29)),
    ],
)
def test_a_day_that_this_bank_cannot_keep_is_refused(home: Household, schedule: Schedule) -> None:
    with pytest.raises(Refusal, match="DT01"):
        home.call(reviews.review, ReviewPayment(str(uuid.uuid4()), regularly("Li", 20, schedule)))


def test_an_order_is_no_payment_and_cannot_be_begun_anew(home: Household) -> None:
    order_id = set_up(home)
    assert home.call(payments.list_payments).items == []
    with pytest.raises(Refusal, match="payment_exists"):
        home.call(reviews.review, ReviewPayment(order_id, regularly("Li", 399, RENT)))


def test_the_books_tell_of_a_payment_that_is_not_as_it_was_ordered(home: Household) -> None:
    order_id = set_up(home)
    pass_days(home, 12)
    tampered = home.books.do(lambda tx: str((tx.row("SELECT content FROM payments WHERE payment_id = ?", order_id) or {})["content"]))
    set_content = "UPDATE payments SET content = ? WHERE payment_id = ?"
    home.books.do(lambda tx: tx.run(set_content, tampered.replace('"0.20"', '"0.21"'), order_id))
    assert "paid_otherwise_than_ordered" in {breach.code for breach in home.books.do(verify)}
    home.books.do(lambda tx: tx.run(set_content, tampered, order_id))


def test_the_books_tell_of_a_payment_that_no_order_has_sent(home: Household) -> None:
    set_up(home)
    pass_days(home, 12)
    found: list[str] = []

    class Undone(Exception):
        pass

    def look(tx: object) -> None:
        drop = "DROP TRIGGER standing_order_run_is_kept" + ("" if tx.dialect == "sqlite" else " ON standing_order_runs")  # type: ignore[attr-defined]
        tx.run(drop)  # type: ignore[attr-defined]
        tx.run("DELETE FROM standing_order_runs")  # type: ignore[attr-defined]
        found.extend(breach.code for breach in verify(tx))  # type: ignore[arg-type]
        raise Undone

    with pytest.raises(Undone):
        home.books.do(look)
    assert found == ["payment_settled_unconfirmed"]


def _spend(home: Household, minor: int) -> None:
    """Money goes elsewhere, by a payment that waits for nothing."""
    for part in (minor - minor // 59 * 59, *[59] * (minor // 59)):
        payment_id = str(uuid.uuid4())
        home.begin(payment_id, "Wang", part)
        home.confirm(payment_id, 2)


def _cny(minor: int) -> Amount:
    return Amount.of(Money("CNY", minor))
