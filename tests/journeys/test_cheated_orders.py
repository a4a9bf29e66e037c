"""She was cheated, and something goes there by itself: stopped with one press, in the same conversation, whatever the line does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.standing_orders import StandingOrder
from app.journeys.ports import Needs, Refused, Trouble, Unreachable
from app.journeys.standing_orders import regular_payments
from app.journeys.steps import Choose, Confirm, Tell
from tests.bank.cast import LANDLORD
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drive import answer_the_bank, drive, expect, give
from tests.journeys.test_cheated import keys, report
from tests.journeys.test_standing_orders import set_up


@pytest.fixture
def gone(her: Customer, given: Given, bank: RunningBank) -> Needs:
    """Something has gone to the landlord by hand, and something goes there by itself."""
    set_up(given(her), her, bank)
    needs = given(her)
    return replace(needs, task_id=her.pay(her.order_to("Zhang Wei", LANDLORD), bank).payment_id)


def orders(needs: Needs) -> tuple[StandingOrder, ...]:
    return needs.bank.standing_orders()


def test_it_is_stopped_with_one_press_before_anything_else_is_asked(gone: Needs) -> None:
    runner = report(gone)
    assert keys(runner, "cheated", True) == ["what-happened", "recall-asked"]
    offered = expect(runner, Confirm)
    assert (offered.key, offered.pause_seconds, [fact.value for fact in offered.facts]) == ("stop-regular", 0, [orders(gone)[0].amount])
    give(runner, True)
    told = expect(runner, Tell)
    assert told.question.text == "It is stopped. Nothing more goes to this account by itself."
    assert orders(gone) == ()
    assert keys(runner, True, False, True, True) == ["regular-stopped", "stop-everything", "talk", "what-now"]
    assert runner.wish is None


def test_whoever_would_rather_not_keeps_it(gone: Needs) -> None:
    assert keys(report(gone), "not_mine", True, False, False)[-2:] == ["stop-regular", "stop-everything"]
    assert len(orders(gone)) == 1


def test_after_a_slip_nothing_of_it_is_asked(gone: Needs) -> None:
    assert "stop-regular" not in keys(report(gone), "mistake", True, True)
    assert len(orders(gone)) == 1


def test_what_goes_to_others_by_itself_stays(gone: Needs, her: Customer, given: Given, bank: RunningBank) -> None:
    other = next(payee for payee in her.bank.payees() if payee.account != LANDLORD)
    runner, _ = drive(lambda: regular_payments(given(her)), ["new", other.payee_id, 100, "weekly", "1"])
    for answer in (expect(runner, Choose).options[0].key, "endless", ""):
        give(runner, answer)
    answer_the_bank(runner)
    give(runner, True)
    bank.move(3)
    give(runner, True)
    keys(report(gone), "cheated", True, True)
    assert [order.creditor_account for order in orders(gone)] == [other.account]


def test_several_there_are_stopped_by_the_same_press(gone: Needs, her: Customer, given: Given, bank: RunningBank) -> None:
    set_up(given(her), her, bank)
    assert len(orders(gone)) == 2
    runner = report(gone)
    keys(runner, "cheated", True)
    assert len(expect(runner, Confirm).facts) == 2
    give(runner, True)
    assert orders(gone) == ()


def test_what_waits_already_as_a_payment_of_its_own_is_said(gone: Needs, her: Customer, bank: RunningBank) -> None:
    review = her.reviewed(her.order_to("房东", LANDLORD, "3000.00"))
    bank.move(her.bank.confirm_first(review))
    assert her.bank.confirm_second(review).waits
    runner = report(gone)
    keys(runner, "cheated", True, True)
    told = expect(runner, Tell)
    assert told.question.text == "What goes there by itself is stopped."
    assert "not stopped by this" in told.why[0].text


@pytest.mark.parametrize("trouble", [Unreachable(), Refused("not_understood")])
def test_a_lost_answer_is_said_and_it_can_be_pressed_again(gone: Needs, trouble: Trouble) -> None:
    runner = report(over_a_bad_line(gone, "stop_standing_order", trouble))
    assert keys(runner, "cheated", True, True, "again")[-1] == "regular-not-heard"
    assert expect(runner, Tell).key == "regular-stopped"
    assert orders(gone) == ()


@pytest.mark.parametrize("trouble", [Unreachable(), Refused("not_understood")])
def test_where_the_bank_cannot_be_asked_she_is_led_on(gone: Needs, trouble: Trouble) -> None:
    assert keys(report(over_a_bad_line(gone, "standing_orders", trouble)), "cheated", True, False)[-1] == "stop-everything"
    runner = report(over_a_bad_line(gone, "read_freeze", trouble))
    keys(runner, "cheated", True, True)
    assert expect(runner, Tell).question.text == "What goes there by itself is stopped."
