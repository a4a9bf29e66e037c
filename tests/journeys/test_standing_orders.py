"""What goes out regularly, at a really running bank: set up by answers alone, seen with its days, stopped with one press."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from app.domain.business_days import modified_following
from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.domain.schedules import LAST_DAY, Frequency
from app.domain.standing_orders import MOST_ORDERS
from app.journeys import steps
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.schedule_asking import ask_schedule
from app.journeys.standing_order_words import SETTING_UP
from app.journeys.standing_orders import regular_payments
from app.journeys.steps import Choose, Confirm, Tell
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, answer_the_bank, drive, expect, give, settle

MONTHLY = ("monthly", "1")


def landlord(her: Customer) -> str:
    return next(payee.payee_id for payee in her.bank.payees() if payee.account == LANDLORD)


def entered(needs: Needs, her: Customer, minor: int = 15000, until: str = "endless") -> tuple[Runner[None], list[steps.Step[Any]]]:
    """Up to the read-back: the first on offer, from the first day that there is."""
    runner, shown = drive(lambda: regular_payments(needs), ["new", landlord(her), minor, *MONTHLY])
    first = expect(runner, Choose).options[0].key
    for answer in (first, until, "the rent"):
        give(runner, answer)
        shown.append(expect(runner, steps.Step))
    answer_the_bank(runner)
    return runner, shown


def set_up(needs: Needs, her: Customer, bank: RunningBank) -> Runner[None]:
    runner, _ = entered(needs, her)
    give(runner, True)
    expect(runner, Confirm)
    bank.move(3)
    give(runner, True)
    return runner


def test_it_is_asked_one_thing_at_a_time_and_confirmed_twice(needs: Needs, bank: RunningBank, her: Customer) -> None:
    before = her.booked()
    runner, shown = entered(needs, her)
    assert [step.key for step in shown[:8]] == [
        "standing-orders",
        "payee",
        "amount",
        "how-often",
        "day",
        "first-day",
        "until",
        "note",
    ]
    read_back = expect(runner, steps.Review)
    days = [fact.value for fact in read_back.facts if isinstance(fact.value, date)]
    assert len(days) == 3
    give(runner, True)
    assert expect(runner, Confirm).question != read_back.question
    bank.move(3)
    give(runner, True)
    assert expect(runner, Tell).question.text == "It is set up."
    give(runner, True)
    assert runner.wish is None
    assert her.booked() == before
    (order,) = her.bank.standing_orders()
    assert (order.order_id, order.status, list(order.days[:3])) == (needs.task_id, PaymentStatus.PENDING, days)
    assert her.bank.payments(5) == ()


def test_stopped_with_one_press_after_she_has_heard_what_that_means(needs: Needs, bank: RunningBank, her: Customer, given: Given) -> None:
    set_up(needs, her, bank)
    runner, _ = drive(lambda: regular_payments(given(her)), [needs.task_id, "stop"])
    assert "rent" in expect(runner, Confirm).why[0].text
    give(runner, True)
    assert expect(runner, Tell).question.text.startswith("It is stopped.")
    give(runner, True)
    assert [option.key for option in expect(runner, Choose).options] == ["new"]
    assert her.bank.standing_orders() == ()


def test_stopping_it_says_what_to_the_same_account_waits_already(needs: Needs, bank: RunningBank, her: Customer, given: Given) -> None:
    set_up(needs, her, bank)
    review = her.reviewed(her.order_to("房东", LANDLORD, "3000.00"))
    assert review.creditor_account == LANDLORD
    bank.move(her.bank.confirm_first(review))
    assert her.bank.confirm_second(review).waits
    runner, _ = drive(lambda: regular_payments(given(her)), [needs.task_id, "stop", True])
    told = expect(runner, Tell)
    assert told.question.text == "It is stopped."
    assert told.why[0].text == "A payment to {name} that waits already is not stopped by this."
    assert "Waiting to go out" in told.why[1].text


def test_rather_not_leaves_nothing_behind(needs: Needs, her: Customer) -> None:
    runner, _ = entered(needs, her)
    give(runner, True)
    give(runner, False)
    assert expect(runner, Tell).question.text == "Nothing was set up."
    assert her.bank.standing_orders() == ()


def test_back_from_the_read_back_changes_the_amount_and_only_that_is_set_up(needs: Needs, bank: RunningBank, her: Customer) -> None:
    runner, _ = entered(needs, her)
    offered = []
    for _ in range(6):
        give(runner, BACK)
        offered.append(runner.suggestion)
    assert expect(runner, steps.EnterAmount).key == "amount"
    assert offered[0] == "the rent"
    assert offered[-1] == 15000
    give(runner, 16000)
    for answer in MONTHLY:
        give(runner, answer)
    for answer in (expect(runner, Choose).options[0].key, "3", ""):
        give(runner, answer)
    answer_the_bank(runner)
    give(runner, True)
    bank.move(3)
    give(runner, True)
    (order,) = her.bank.standing_orders()
    assert (order.amount.minor, order.schedule.until is not None) == (16000, True)


def test_above_her_limit_another_amount_is_offered(needs: Needs, her: Customer) -> None:
    limit = her.bank.safeguards()[0].effective.payment_limit
    runner, _ = entered(needs, her, minor=limit.minor + 1)
    assert expect(runner, Choose).key == "refused-AM14"
    give(runner, "again")
    assert expect(runner, steps.EnterAmount).key == "amount"


def test_a_day_that_is_too_late_is_chosen_again_and_nothing_else_is_asked_again(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: regular_payments(needs), ["new", landlord(her), 15000, *MONTHLY])
    give(runner, expect(runner, Choose).options[0].key)
    give(runner, "endless")
    runner.answer("the rent")
    runner.fail(Refused("DT01"))
    refused = expect(runner, Choose)
    assert (refused.key, refused.question.text) == ("refused-DT01", "On this day it can no longer begin.")
    for answer in ("again", *MONTHLY):
        give(runner, answer)
    for answer in (expect(runner, Choose).options[0].key, "endless"):
        give(runner, answer)
    answer_the_bank(runner)
    facts = [fact.value for fact in expect(runner, steps.Review).facts]
    assert "the rent" in facts
    assert 15000 in [fact.minor for fact in facts if isinstance(fact, Money)]


def test_with_as_many_as_there_may_be_it_is_said_before_anything_is_asked(needs: Needs, bank: RunningBank, her: Customer) -> None:
    set_up(needs, her, bank)
    (order,) = her.bank.standing_orders()
    runner = Runner(lambda: regular_payments(needs))
    runner.supply(tuple(replace(order, order_id=str(number)) for number in range(MOST_ORDERS)))
    settle(runner)
    give(runner, "new")
    refused = expect(runner, Tell)
    assert refused.key == "refused-standing_orders_full"
    assert refused.why[-1].text == "If you stop one that you no longer need, there is room."
    give(runner, True)
    assert expect(runner, Choose).key == "standing-orders"


def test_left_after_it_was_confirmed_it_ends_with_what_was_set_up(needs: Needs, bank: RunningBank, her: Customer) -> None:
    left = set_up(needs, her, bank)
    resumed = Runner(lambda: regular_payments(replace(needs, resumed=True)), left.draft)
    settle(resumed)
    assert expect(resumed, Tell).key == "standing-order-set-up"
    give(resumed, True)
    assert resumed.wish is None


def test_left_before_it_was_confirmed_it_goes_on_where_she_was(needs: Needs, her: Customer) -> None:
    left, _ = entered(needs, her)
    resumed = Runner(lambda: regular_payments(replace(needs, resumed=True)), left.draft)
    settle(resumed)
    assert expect(resumed, steps.Review).key == "order-review"


def test_gone_on_with_while_everything_is_stopped_nothing_that_she_has_entered_is_lost(
    needs: Needs, bank: RunningBank, her: Customer, given: Given
) -> None:
    """Also where others of hers stand in the list, which then says so."""
    set_up(needs, her, bank)
    later = given(her)
    left, _ = entered(later, her)
    her.bank.freeze()
    resumed = Runner(lambda: regular_payments(replace(later, resumed=True)), left.draft)
    with pytest.raises(Refused, match="frozen"):
        settle(resumed)
    assert resumed.draft == left.draft


def test_while_everything_is_stopped_no_day_is_named(needs: Needs, bank: RunningBank, her: Customer, given: Given) -> None:
    set_up(needs, her, bank)
    her.bank.freeze()
    runner, _ = drive(lambda: regular_payments(given(her)), [])
    seen = expect(runner, Choose)
    assert seen.why[0].text == "Everything is stopped. So nothing goes out by itself either."
    assert seen.options[0].detail is not None
    assert seen.options[0].detail.text == "Does not go out while everything is stopped"
    give(runner, needs.task_id)
    seen = expect(runner, Choose)
    assert seen.why[0].text == "Everything is stopped. So nothing goes out by itself either."
    assert not [fact for fact in seen.facts if isinstance(fact.value, date)]


def test_while_everything_is_stopped_none_is_set_up(needs: Needs, her: Customer) -> None:
    her.bank.freeze()
    with pytest.raises(Refused, match="frozen"):
        drive(lambda: regular_payments(needs), ["new"])


TODAYS = st.dates(date(2025, 1, 1), date(2032, 12, 31))


@for_all(TODAYS, st.data())
def test_whatever_she_answers_is_a_schedule_that_begins_after_today(today: date, data: st.DataObject) -> None:
    """Every way through the questions, with a press on Back now and then, ends with one that the bank can keep."""
    runner = Runner(lambda: ask_schedule(today, SETTING_UP))
    for _ in range(60):
        if runner.step is None:
            break
        if runner.can_go_back and data.draw(st.integers(0, 4)) == 0:
            runner.back()
        else:
            runner.answer(data.draw(st.sampled_from([option.key for option in expect(runner, Choose).options])))
    else:
        return
    schedule = runner.result
    assert schedule is not None
    assert schedule.holds
    assert today < schedule.first <= today + timedelta(days=366)
    assert today < modified_following(schedule.first)
    assert schedule.frequency is not Frequency.OTHER
    assert 0 <= schedule.day <= LAST_DAY
