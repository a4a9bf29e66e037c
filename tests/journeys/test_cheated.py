"""Something is wrong: what has gone is asked back, what waits is stopped, the rest is protected, and nobody is blamed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.payments import PaymentStatus
from app.journeys.cheated import so_far, something_is_wrong
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs, Refused, Trouble, Unreachable
from app.journeys.runner import Runner
from app.journeys.steps import Choose, Confirm, Tell
from app.journeys.waiting import waiting
from tests.bank.cast import WANG_SAVINGS
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, confirmed, drive, expect, give, later


@pytest.fixture
def gone(li: Customer, given: Given, bank: RunningBank) -> Needs:
    """A task whose money has gone out."""
    needs = given(li)
    runner, _ = drive(lambda: pay_someone(needs), [li.bank.payees()[0].payee_id])
    confirmed(runner, bank)
    return needs


@pytest.fixture
def waits(li: Customer, given: Given, bank: RunningBank) -> Needs:
    """A task whose money is on its way."""
    needs = given(li)
    runner, _ = drive(lambda: pay_someone(needs), ["new", "Wang", WANG_SAVINGS.number.identification, True, True])
    confirmed(runner, bank)
    return needs


def report(needs: Needs) -> Runner[None]:
    """Something is wrong with the payment of this task."""
    payment = needs.bank.payment(needs.task_id)
    return drive(lambda: something_is_wrong(needs, payment), [])[0]


def keys(runner: Runner[None], *answers: object) -> list[str]:
    """What is asked, one answer after the other."""
    asked = []
    for answer in answers:
        assert runner.step is not None
        asked.append(runner.step.key)
        give(runner, answer)
    return asked


def test_what_has_gone_out_is_asked_back_and_the_rest_is_protected(gone: Needs) -> None:
    runner = report(gone)
    asked = keys(runner, "cheated", True, True, True, True, True)
    assert asked == ["what-happened", "recall-asked", "stop-everything", "stopped", "talk", "what-now"]
    assert runner.wish is None
    assert gone.bank.payment(gone.task_id).recalled
    assert gone.bank.read_freeze().frozen


def test_whoever_would_rather_not_stop_everything_is_heard(gone: Needs) -> None:
    runner = report(gone)
    assert keys(runner, "not_mine", True, False, True) == ["what-happened", "recall-asked", "stop-everything", "talk"]
    now = expect(runner, Tell)
    assert len(now.why) == 3
    assert not gone.bank.read_freeze().frozen


def test_a_slip_is_asked_back_and_frightens_nobody(gone: Needs) -> None:
    runner = report(gone)
    assert keys(runner, "mistake", True, True) == ["what-happened", "recall-asked", "what-now"]
    assert gone.bank.payment(gone.task_id).recalled


GARBAGE = Refused("not_understood")


@pytest.mark.parametrize("trouble", [Unreachable(), GARBAGE])
def test_whatever_the_line_does_she_hears_whom_to_call_and_is_led_on(gone: Needs, trouble: Trouble) -> None:
    bad = over_a_bad_line(over_a_bad_line(gone, "ask_recall", trouble, 9), "read_freeze", trouble, 9)
    runner = report(bad)
    asked = keys(runner, "cheated", "again", "later", "later", True, True)
    assert asked == ["what-happened", "not-heard", "not-heard", "not-reached", "talk", "what-now"]
    assert runner.wish is None
    assert gone.bank.payment(gone.task_id).recalled


def test_once_the_bank_has_heard_it_nothing_more_has_to_be_read(gone: Needs) -> None:
    bad = over_a_bad_line(gone, "payment", GARBAGE, 9)
    payment = gone.bank.payment(gone.task_id)
    runner = drive(lambda: something_is_wrong(bad, payment), [])[0]
    assert keys(runner, "cheated", True) == ["what-happened", "recall-asked"]


def test_a_lost_answer_is_asked_for_again(waits: Needs) -> None:
    runner = report(over_a_bad_line(waits, "cancel_payment"))
    assert keys(runner, "mistake", "again", True) == ["what-happened", "not-heard", "nothing-gone"]


@pytest.mark.parametrize("status", [status for status in PaymentStatus if not status.final])
def test_what_has_not_ended_is_never_said_to_be_safe(gone: Needs, status: PaymentStatus) -> None:
    payment = replace(gone.bank.payment(gone.task_id), status=status)
    assert so_far(payment).key == "bank-has-it"


def test_what_waits_is_stopped_and_not_asked_back(waits: Needs) -> None:
    runner = report(waits)
    assert keys(runner, "cheated", True, False) == ["what-happened", "nothing-gone", "stop-everything"]
    payment = waits.bank.payment(waits.task_id)
    assert (payment.status, payment.recalled) == (PaymentStatus.CANCELLED, False)


def test_what_went_out_meanwhile_is_asked_back(waits: Needs, bank: RunningBank) -> None:
    runner = report(waits)
    later(bank, hours=25)
    assert keys(runner, "cheated", True) == ["what-happened", "recall-asked"]
    assert waits.bank.payment(waits.task_id).recalled


def test_told_again_it_is_not_asked_back_twice(gone: Needs) -> None:
    keys(report(gone), "cheated", True, False, True, True)
    runner = report(gone)
    assert keys(runner, "mistake", True, True) == ["what-happened", "recall-asked", "what-now"]


def test_where_everything_is_stopped_it_is_not_offered_again(gone: Needs) -> None:
    gone.bank.freeze()
    assert keys(report(gone), "cheated", True, True, True) == ["what-happened", "recall-asked", "talk", "what-now"]


def test_after_stopping_a_payment_she_can_say_that_somebody_pushed_her(waits: Needs, given: Given, li: Customer) -> None:
    runner, _ = drive(lambda: waiting(given(li)), [True, "wrong", "cheated"])
    assert expect(runner, Tell).key == "nothing-gone"
    give(runner, True)
    expect(runner, Confirm)


def test_once_asked_back_there_is_no_way_back_before_it(gone: Needs) -> None:
    runner = report(gone)
    give(runner, "cheated")
    assert not runner.can_go_back
    give(runner, True)
    give(runner, BACK)
    assert expect(runner, Tell).key == "recall-asked"


def test_nothing_is_asked_before_she_says_what_happened(gone: Needs) -> None:
    expect(report(gone), Choose)
    assert not gone.bank.payment(gone.task_id).recalled
