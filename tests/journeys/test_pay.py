"""The payment journey against a really running bank: a list of answers in, what was asked out; no window, nothing made up."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from app.domain.money import Money
from app.domain.payments import PaymentStatus
from app.journeys import steps
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Choose, Confirm, EnterAmount, Tell
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.journeys.drive import BACK, drive, expect, give, settle


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def her(bank: RunningBank) -> Customer:
    return customer_at(bank.url)


@pytest.fixture
def needs(her: Customer, tmp_path: Path) -> Needs:
    return Needs(her.bank, SettingsFile(tmp_path / "settings.json"), MemoryDrafts(), str(uuid.uuid4()))


def begin(needs: Needs, minor: int = 20000) -> tuple[Runner[None], list[steps.Step[object]]]:
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
    assert expect(runner, Tell).question.text == "This is more than may be sent at once."
    give(runner, True)
    expect(runner, EnterAmount)


def test_an_account_that_emptied_meanwhile_is_told(needs: Needs, her: Customer, bank: RunningBank) -> None:
    runner, _ = begin(needs)
    other = customer_at(bank.url)  # her own other device pays everything away
    everything = other.bank.accounts()[0].available
    while everything.minor > 10000:
        part = Money("CNY", min(everything.minor - 10000, 5_000_000))
        review = other.bank.review_payment(other.order(part.decimal))
        other.bank.confirm_first(review)
        bank.move(3)
        other.bank.confirm_second(review)
        everything -= part
    give(runner, BACK)
    give(runner, BACK)
    expect(runner, EnterAmount)
    for answer in (20000, ""):
        give(runner, answer)
    assert expect(runner, Tell).question.text == "There is not enough money on this account."
    account = her.bank.accounts()[0].account_id
    income = {"accountId": account, "amount": {"currency": "CNY", "amount": "900000.00"}}
    requests.post(f"{bank.url}/v1/sandbox/income", json=income, timeout=20).raise_for_status()


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


def test_somebody_without_payees_is_told_where_to_go(bank: RunningBank, tmp_path: Path) -> None:
    alone = customer_at(bank.url, "70010003")
    needs = Needs(alone.bank, SettingsFile(tmp_path / "settings.json"), MemoryDrafts(), str(uuid.uuid4()))
    runner, shown = drive(lambda: pay_someone(needs), [])
    assert isinstance(shown[0], Tell)
    assert not isinstance(shown[0], Choose)
    give(runner, True)
    assert runner.wish is None
