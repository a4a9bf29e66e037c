"""Somebody new, at a really running bank: name and account, what the bank finds, the wait, and a place in the list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.bank.services.rules import Rules
from app.domain.money import Money
from app.journeys import steps
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.say import Digits
from app.journeys.steps import Choose, Confirm, EnterAmount, EnterDigits, EnterText, Review, Tell
from tests.bank.cast import HUGHES, LANDLORD, WANG_ACCOUNT, WANG_SAVINGS
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.journeys.conftest import Given
from tests.journeys.drive import BACK, answer_the_bank, confirmed, drive, expect, give, settle

Shown = list[steps.Step[Any]]
NUMBER = WANG_SAVINGS.number.identification
ELSEWHERE = LANDLORD.identification


def enter(needs: Needs, name: str, number: str) -> tuple[Runner[None], Shown]:
    """Somebody new, up to what the bank finds."""
    return drive(lambda: pay_someone(needs), ["new", name, number, True])


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    """One for all: nothing here comes into a list. Together they look up more names than one person may in a day."""
    with running_bank(rules=Rules(payee_checks_a_day=1000)) as bank:
        yield bank


def test_why_it_waits_and_until_when_is_said_before_she_confirms(li: Customer, given: Given) -> None:
    runner, _ = enter(given(li), "Wang", NUMBER)
    for answer in (True, 300_000, ""):
        give(runner, answer)
    answer_the_bank(runner)
    review = expect(runner, Review)
    assert [sentence.text for sentence in review.why] == [
        "Because you have never paid this person before, the money waits a while.",
        "Because it is a large amount, the money waits a while.",
        "The money goes out on {when}. Until then you can stop it with one press.",
    ]
    goes_at = dict(review.why[-1].params)["when"]
    give(runner, True)
    assert expect(runner, Confirm).facts[-1].value == goes_at


def test_the_steps_are_counted_to_the_end(li: Customer, given: Given) -> None:
    runner, shown = enter(given(li), "Wang", NUMBER)
    for answer in (True, 20000, "", True):
        give(runner, answer)
        answer_the_bank(runner)
        shown.append(expect(runner, steps.Step))
    assert [(step.trail.number, step.trail.of) for step in shown] == [(0, 0), *((number, 9) for number in range(2, 10))]


def test_a_number_is_read_back_in_the_groups_of_the_paper(li: Customer, given: Given) -> None:
    runner, _ = drive(lambda: pay_someone(given(li)), ["new", "Wang", NUMBER])
    (fact,) = expect(runner, Tell).facts
    assert fact.value == Digits(" ".join(NUMBER[at : at + 4] for at in range(0, len(NUMBER), 4)))


def test_a_british_number_is_a_sort_code_and_an_account(bank: RunningBank, given: Given) -> None:
    hughes = customer_at(bank.url, HUGHES.customer.customer_number)
    runner, shown = drive(lambda: pay_someone(given(hughes)), ["A Plumber", "993101", "21061999"])
    assert [step.key for step in shown] == ["payee-name", "sort-code", "account-number", "read-back"]
    assert [fact.value for fact in expect(runner, Tell).facts] == [Digits("99 31 01"), Digits("2106 1999")]
    give(runner, True)
    assert expect(runner, Tell).key == "check-unknown"
    give(runner, True)
    assert expect(runner, EnterAmount).trail.number == 6


def test_a_name_that_is_nearly_right_is_offered_as_the_account_has_it(li: Customer, given: Given) -> None:
    runner, _ = enter(given(li), "Wamg", NUMBER)
    nearly = expect(runner, Choose)
    assert [option.key for option in nearly.options] == ["take", "go-on", "again", "not-now"]
    for answer in ("take", 20000, ""):
        give(runner, answer)
    answer_the_bank(runner)
    assert expect(runner, Review).facts[0].value == steps.Fact(nearly.question, dict(nearly.why[0].params)["theirs"]).value


def test_a_name_that_does_not_fit_is_met_with_care_and_may_be_gone_on_with(li: Customer, given: Given) -> None:
    needs = given(li)
    runner, _ = enter(needs, "Zhao Fang", NUMBER)
    care = expect(runner, Choose)
    assert (care.key, care.options[0].key, care.chosen) == ("check-different", "not-now", "")
    for answer in ("go-on", 20000, ""):
        give(runner, answer)
    answer_the_bank(runner)
    review = expect(runner, Review)
    assert "The bank has this account under a different name. When in doubt, do not send." in [
        getattr(fact.value, "text", "") for fact in review.facts
    ]


def test_not_now_sends_nothing(li: Customer, given: Given) -> None:
    needs, before = given(li), li.bank.payments(5)
    runner, _ = enter(needs, "Zhao Fang", NUMBER)
    give(runner, "not-now")
    assert expect(runner, Tell).question.text == "Nothing was sent."
    give(runner, True)
    assert runner.wish is None
    assert li.bank.payments(5) == before


def test_looking_again_begins_with_what_she_had_written(li: Customer, given: Given) -> None:
    runner, _ = enter(given(li), "Zhao Fang", NUMBER)
    give(runner, "again")
    assert expect(runner, EnterText).suggestion == "Zhao Fang"
    give(runner, "Wang")
    assert expect(runner, EnterDigits).suggestion == NUMBER
    give(runner, NUMBER)
    give(runner, True)
    assert expect(runner, Tell).key == "check-match"


def test_an_account_at_another_bank_cannot_be_looked_up_and_is_compared_with_the_paper(li: Customer, given: Given) -> None:
    runner, _ = enter(given(li), "Zhang Wei", ELSEWHERE)
    unknown = expect(runner, Tell)
    assert (unknown.key, unknown.mood) == ("check-unknown", "care")
    assert len(unknown.facts) == 2


def test_an_account_in_her_list_is_recognised(li: Customer, given: Given, bank: RunningBank) -> None:
    """She is paid as one whom she knows: under the name of the account, without a wait, and nobody is added."""
    needs = given(li)
    runner, _ = enter(needs, "Somebody Else", WANG_ACCOUNT.number.identification)
    assert expect(runner, Tell).key == "in-the-list"
    give(runner, True)
    assert confirmed(runner, bank).question.text == "The money has gone out."
    give(runner, True)
    assert runner.wish is None


def test_who_was_for_once_is_not_kept(li: Customer, given: Given, bank: RunningBank) -> None:
    runner, _ = enter(given(li), "Zhang Wei", ELSEWHERE)
    give(runner, True)
    confirmed(runner, bank)
    give(runner, True)
    give(runner, "no")
    assert runner.wish is None


ANSWERS = ("new", "Wang", NUMBER, True, True, 20000, "for the books")


@pytest.mark.parametrize("answered", range(len(ANSWERS) + 1))
def test_a_task_left_at_any_question_goes_on_there(answered: int, li: Customer, given: Given) -> None:
    needs = given(li)
    left, _ = drive(lambda: pay_someone(needs), ANSWERS[:answered])
    again = Needs(needs.bank, needs.settings, needs.drafts, needs.task_id, resumed=True)
    resumed = Runner(lambda: pay_someone(again), left.draft)
    settle(resumed)
    assert resumed.step is not None
    assert left.step is not None
    assert resumed.step.key == left.step.key


@pytest.mark.parametrize("answered", range(1, len(ANSWERS) + 1))
def test_back_leads_from_any_question_to_the_one_before(answered: int, li: Customer, given: Given) -> None:
    runner, shown = drive(lambda: pay_someone(given(li)), ANSWERS[:answered])
    give(runner, BACK)
    assert runner.step == shown[-2]
    give(runner, ANSWERS[answered - 1])
    assert runner.step == shown[-1]


def test_money_for_somebody_new_stays_on_the_account_until_it_goes(li: Customer, given: Given, bank: RunningBank) -> None:
    before = li.bank.accounts()[0]
    runner, _ = enter(given(li), "Wang", NUMBER)
    give(runner, True)
    confirmed(runner, bank)
    account = li.bank.accounts()[0]
    assert (account.booked, before.available - account.available) == (before.booked, Money("CNY", 20000))
