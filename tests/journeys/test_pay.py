"""The payment journey against a really running bank: a list of answers in, what was asked out; no window, nothing made up."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from app.domain.money import Money
from app.domain.payments import PaymentOrder, PaymentStatus
from app.journeys import steps
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Runner
from app.journeys.steps import Confirm, EnterAmount, Tell
from tests.bank.cast import HUGHES
from tests.bank.running import RunningBank
from tests.client.customer import Customer, customer_at
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, drive, expect, give, settle


def begin(needs: Needs, minor: int = 20000) -> tuple[Runner[None], list[steps.Step[Any]]]:
    """Up to the read-back."""
    payee = needs.bank.payees()[0]
    return drive(lambda: pay_someone(needs), [payee.payee_id, minor, "for eggs"])


def test_it_reads_like_a_clerk_talks(needs: Needs, bank: RunningBank, her: Customer) -> None:
    before = her.booked()
    runner, shown = begin(needs)
    give(runner, True)
    expect(runner, Confirm)
    bank.move(3)
    give(runner, True)
    assert [step.key for step in shown] == ["payee", "amount", "note", "review"]
    assert expect(runner, Tell).question.text == "The money has gone out."
    give(runner, True)
    assert runner.wish is None
    assert her.booked() == before - Money("CNY", 20000)
    assert needs.bank.payment(needs.task_id).status is PaymentStatus.SETTLED


def test_the_second_asking_uses_other_words_than_the_first(needs: Needs) -> None:
    runner, _ = begin(needs)
    first = expect(runner, steps.Review)
    give(runner, True)
    second = expect(runner, Confirm)
    assert first.question != second.question
    assert first.yes != second.yes
    assert second.pause_seconds >= 3


def test_back_before_the_first_confirmation_changes_the_amount_and_only_that_is_paid(
    needs: Needs, bank: RunningBank, her: Customer
) -> None:
    before = her.booked()
    runner, _ = begin(needs)
    give(runner, BACK)
    offered = [runner.suggestion]
    give(runner, BACK)
    offered.append(runner.suggestion)
    assert offered == ["for eggs", 20000]
    expect(runner, EnterAmount)
    for answer in (30000, "", True):
        give(runner, answer)
    bank.move(3)
    give(runner, True)
    assert her.booked() == before - Money("CNY", 30000)


def test_no_leaves_the_payment_cancelled_and_the_money_untouched(needs: Needs, her: Customer) -> None:
    before = her.booked()
    runner, _ = begin(needs)
    give(runner, True)
    give(runner, False)
    assert expect(runner, Tell).question.text == "Nothing was sent."
    assert needs.bank.payment(needs.task_id).status is PaymentStatus.CANCELLED
    assert her.booked() == before


def test_a_yes_that_comes_too_early_is_told_and_read_back_anew(needs: Needs, bank: RunningBank) -> None:
    runner, _ = begin(needs)
    give(runner, True)
    give(runner, True)  # no time has passed at the bank
    assert expect(runner, Tell).question.text == "That was a little early."
    give(runner, True)
    expect(runner, steps.Review)
    give(runner, True)
    bank.move(3)
    give(runner, True)
    assert expect(runner, Tell).question.text == "The money has gone out."


def test_more_than_the_limit_is_refused_and_she_is_asked_again(needs: Needs) -> None:
    runner, _ = begin(needs, 6_000_000)
    refused = expect(runner, Tell)
    assert dict(refused.question.params)["limit"] == Money("CNY", 5_000_000)
    assert refused.trail.number == 2
    give(runner, True)
    expect(runner, EnterAmount)


def test_an_account_that_emptied_meanwhile_is_told(needs: Needs, her: Customer, bank: RunningBank) -> None:
    runner, _ = begin(needs)
    other = customer_at(bank.url)  # her own other device moves everything to her savings
    savings = other.bank.accounts()[1]
    order = PaymentOrder(str(uuid.uuid4()), her.bank.accounts()[0].account_id, "Wang", savings.number, Money("CNY", 99_990_000))
    review = other.bank.review_payment(order)
    other.bank.confirm_first(review)
    bank.move(3)
    other.bank.confirm_second(review)
    give(runner, BACK)
    give(runner, BACK)
    expect(runner, EnterAmount)
    for answer in (20000, ""):
        give(runner, answer)
    assert expect(runner, Tell).question.text == "There is not enough money on this account."


def test_a_task_that_goes_on_asks_whether_it_was_paid_before_it_asks_anything_else(needs: Needs, bank: RunningBank) -> None:
    runner, _ = begin(needs)
    give(runner, True)
    bank.move(3)
    give(runner, True)
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    resumed = Runner(lambda: pay_someone(again), runner.draft)
    settle(resumed)
    assert expect(resumed, Tell).question.text == "The money has gone out."


def test_a_task_that_goes_on_before_anything_was_sent_begins_where_it_was_left(needs: Needs) -> None:
    runner, _ = begin(needs)
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    resumed = Runner(lambda: pay_someone(again), runner.draft)
    settle(resumed)
    expect(resumed, steps.Review)


def test_whoever_has_nobody_in_the_list_is_asked_for_a_name_at_once(bank: RunningBank, given: Given) -> None:
    alone = customer_at(bank.url, HUGHES.customer.customer_number)
    _, shown = drive(lambda: pay_someone(given(alone)), [])
    assert shown[0].key == "payee-name"
    assert (shown[0].trail.number, shown[0].trail.of) == (1, 9)


def test_the_steps_are_counted_once_it_is_known_how_many_there_are(needs: Needs) -> None:
    runner, shown = begin(needs)
    give(runner, True)
    shown.append(expect(runner, Confirm))
    counted = [(step.trail.number, step.trail.of) for step in shown]
    assert counted == [(0, 0), (2, 5), (3, 5), (4, 5), (5, 5)]


def test_while_everything_is_stopped_nothing_can_be_reviewed(needs: Needs) -> None:
    needs.bank.freeze()
    with pytest.raises(Refused, match="frozen"):
        begin(needs)
