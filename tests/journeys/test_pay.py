"""The payment journey against a really running bank: a list of answers in, what was asked out; no window, nothing made up."""

from __future__ import annotations

import uuid
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.domain.accounts import AccountNumber
from app.domain.money import Money
from app.domain.payments import Payment, PaymentOrder, PaymentStatus
from app.journeys import steps
from app.journeys.pay import pay_someone
from app.journeys.ports import Bank, Needs, Refused
from app.journeys.runner import Runner
from app.journeys.steps import Choose, Confirm, EnterAmount, EnterText, Tell
from tests.bank.cast import HUGHES
from tests.bank.running import RunningBank
from tests.client.customer import Customer, customer_at
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, confirmed, drive, expect, give, settle


def begin(needs: Needs, minor: int = 20000) -> tuple[Runner[None], list[steps.Step[Any]]]:
    """Up to the read-back."""
    payee = needs.bank.payees()[0]
    return drive(lambda: pay_someone(needs), [payee.payee_id, minor, "for eggs"])


def payee_at(her: Customer, account: AccountNumber) -> str:
    """Somebody in her list."""
    return next(payee.payee_id for payee in her.bank.payees() if payee.account == account)


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


def test_what_waits_says_under_the_second_question_when_it_goes(needs: Needs) -> None:
    runner, _ = begin(needs, 2_000_000)
    assert expect(runner, steps.Review).why
    give(runner, True)
    second = expect(runner, Confirm)
    assert second.question.text == "Shall {amount} go to {name} after the wait?"
    assert [fact.label.text for fact in second.facts] == ["Amount in words", "Goes out on"]


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


@pytest.mark.parametrize("code", ["review_unknown", "confirmation_out_of_order"])
def test_what_the_bank_no_longer_knows_as_confirmed_is_read_back_anew(needs: Needs, code: str) -> None:
    runner, _ = begin(over_a_bad_line(needs, "confirm_first", Refused(code)))
    give(runner, True)
    assert expect(runner, Tell).question.text == "Something has changed since you looked."
    give(runner, True)
    expect(runner, steps.Review)
    give(runner, True)
    expect(runner, Confirm)


def test_more_than_the_limit_is_refused_and_she_is_asked_again(needs: Needs) -> None:
    runner, _ = begin(needs, 6_000_000)
    refused = expect(runner, Choose)
    assert dict(refused.question.params)["limit"] == Money("CNY", 5_000_000)
    assert refused.trail.number == 2
    give(runner, "again")
    expect(runner, EnterAmount)
    give(runner, 20000)
    assert expect(runner, EnterText).suggestion == "for eggs"


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
    assert expect(runner, Choose).question.text == "There is not enough money on this account."


def test_whoever_cannot_be_paid_does_not_stand_in_the_way_of_others(needs: Needs, her: Customer, bank: RunningBank) -> None:
    """A kept task that the bank refuses each time would be all that she ever comes to."""
    own = her.bank.accounts()[0].number
    runner, _ = drive(lambda: pay_someone(needs), [payee_at(her, own), 20000, ""])
    refused = expect(runner, Choose)
    assert refused.question.text == "This is the account that the money comes from."
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    resumed = Runner(lambda: pay_someone(again), runner.draft)
    settle(resumed)
    assert resumed.step == refused
    give(resumed, "again")
    give(resumed, her.bank.payees()[0].payee_id)
    assert confirmed(resumed, bank).question.text == "The money has gone out."


def test_whoever_leaves_it_at_a_refusal_has_sent_nothing(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: pay_someone(needs), [payee_at(her, her.bank.accounts()[0].number), 20000, "", "leave"])
    assert expect(runner, Tell).question.text == "Nothing was sent."
    give(runner, True)
    assert runner.wish is None


def test_where_there_is_no_account_to_pay_from_she_is_told(needs: Needs, her: Customer) -> None:
    savings = tuple(account for account in her.bank.accounts() if account.kind == "savings")
    alone = cast("Bank", SimpleNamespace(read_freeze=her.bank.read_freeze, accounts=lambda: savings))
    runner, _ = drive(lambda: pay_someone(replace(needs, bank=alone)), [])
    assert expect(runner, Tell).key == "nothing-to-pay-from"
    give(runner, True)
    assert runner.wish is None


class Stubborn:
    """Her bank, where what is to be taken back has gone out already."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bank, name)

    def cancel_payment(self, payment_id: str) -> Payment:
        return replace(self._bank.payment(payment_id), status=PaymentStatus.SETTLED)


def test_a_payment_that_could_not_be_taken_back_is_told_as_it_stands(needs: Needs) -> None:
    runner, _ = begin(replace(needs, bank=cast("Bank", Stubborn(needs.bank))))
    give(runner, True)
    give(runner, False)
    assert expect(runner, Tell).question.text == "The money has gone out."


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


def test_while_everything_is_stopped_she_is_told_before_she_has_entered_anything(needs: Needs) -> None:
    needs.bank.freeze()
    with pytest.raises(Refused, match="frozen"):
        drive(lambda: pay_someone(needs), [])


def test_what_she_had_entered_before_everything_was_stopped_is_kept(needs: Needs) -> None:
    runner, _ = begin(needs)
    needs.bank.freeze()
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    resumed = Runner(lambda: pay_someone(again), runner.draft)
    with pytest.raises(Refused, match="frozen"):
        settle(resumed)
    assert resumed.draft == runner.draft
