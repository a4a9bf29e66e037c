"""Stop everything, at a really running bank: what is said before, what is stopped, and how it is undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.payments import Payment, PaymentStatus
from app.journeys.freeze import frozen_words, stop_everything, undone
from app.journeys.ports import Needs, Refused
from app.journeys.say import Name, Say
from app.journeys.steps import Choose, Confirm, Tell
from tests.bank.running import RunningBank
from tests.client.customer import Customer
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.drive import drive, expect, give, later

LARGE = "3000.00"
"""Above the amount from which on a payment waits."""


def paid(her: Customer, bank: RunningBank, amount: str) -> Payment:
    """A payment that she has confirmed twice; a large one waits."""
    review = her.bank.review_payment(her.order(amount))
    bank.move(her.bank.confirm_first(review))
    return her.bank.confirm_second(review)


def texts(why: tuple[Say, ...]) -> list[str]:
    return [sentence.text for sentence in why]


def test_what_will_not_go_out_is_said_before_and_after(needs: Needs, her: Customer, bank: RunningBank) -> None:
    waiting = paid(her, bank, LARGE)
    runner, _ = drive(lambda: stop_everything(needs), [])
    asked = expect(runner, Confirm)
    named = asked.why[-1]
    assert named.text == "{amount} to {name} will not go out."
    assert dict(named.params) == {"amount": waiting.amount, "name": Name(waiting.creditor_name)}
    assert not her.bank.read_freeze().frozen
    give(runner, True)
    told = expect(runner, Tell)
    assert told.question.text == "Everything is stopped. No money goes out."
    assert [(dict(fact.label.params), fact.value) for fact in told.facts] == [({"name": Name(waiting.creditor_name)}, waiting.amount)]
    give(runner, True)
    assert runner.wish is None


def test_where_nothing_waits_she_is_told_so_and_that_regular_payments_rest_too(needs: Needs) -> None:
    runner, _ = drive(lambda: stop_everything(needs), [])
    asked = expect(runner, Confirm)
    assert asked.why[-1].text == "At the moment no payment is waiting. Regular payments will not go out either."
    assert asked.pause_seconds == 0


def test_from_then_on_nothing_goes_out_and_what_waits_is_kept(needs: Needs, her: Customer, bank: RunningBank) -> None:
    waiting = paid(her, bank, LARGE)
    drive(lambda: stop_everything(needs), [True, True])
    with pytest.raises(Refused, match="frozen"):
        paid(her, bank, "5.00")
    later(bank, hours=3 * 24)
    assert her.bank.payment(waiting.payment_id).status is PaymentStatus.PENDING


def test_not_now_changes_nothing(needs: Needs, her: Customer) -> None:
    runner, shown = drive(lambda: stop_everything(needs), [False])
    assert runner.wish is None
    assert len(shown) == 1
    assert not her.bank.read_freeze().frozen


def test_stopped_before_it_says_since_when_and_leaving_it_comes_first(needs: Needs, her: Customer) -> None:
    freeze = her.bank.freeze()
    runner, shown = drive(lambda: stop_everything(needs), ["leave"])
    asked = shown[0]
    assert isinstance(asked, Choose)
    assert asked.question == frozen_words(freeze)
    assert dict(asked.question.params) == {"since": freeze.since}
    assert asked.options[0].key == "leave"
    assert runner.wish is None
    assert her.bank.read_freeze() == freeze


def test_asking_to_undo_it_is_told_what_it_still_needs_and_is_not_asked_twice(needs: Needs, her: Customer) -> None:
    her.bank.freeze()
    runner, _ = drive(lambda: stop_everything(needs), ["ask"])
    told = expect(runner, Tell)
    assert told.question.text == "The bank has heard that you want to undo it."
    assert "Please go to a branch with your identity card. There it is undone at once." in texts(told.why)
    give(runner, True)
    assert her.bank.read_freeze().frozen
    again, _ = drive(lambda: stop_everything(needs), [])
    assert expect(again, Tell).question.text == "Everything is still stopped. You have asked the bank to undo it."
    assert expect(again, Tell).why == told.why


def test_an_answer_that_was_lost_is_not_guessed_and_stopping_again_is_safe(needs: Needs, her: Customer) -> None:
    bad = over_a_bad_line(needs, "freeze")
    runner, _ = drive(lambda: stop_everything(bad), [True])
    assert her.bank.read_freeze().frozen
    asked = expect(runner, Choose)
    assert asked.question.text == "We do not know yet whether the bank has stopped everything."
    assert any("on the back of your bank card" in sentence for sentence in texts(asked.why))
    give(runner, "again")
    assert expect(runner, Tell).question.text == "Everything is stopped. No money goes out."


def test_a_bank_out_of_reach_is_said_with_the_number_to_call_and_tried_again(needs: Needs, her: Customer) -> None:
    bad = over_a_bad_line(needs, "read_freeze")
    runner, _ = drive(lambda: stop_everything(bad), [])
    assert expect(runner, Choose).question.text == "We could not reach the bank. Nothing has changed."
    give(runner, "again")
    expect(runner, Confirm)
    worse = over_a_bad_line(needs, "read_freeze")
    left, _ = drive(lambda: stop_everything(worse), ["later"])
    assert left.wish is None
    assert not her.bank.read_freeze().frozen


def test_an_answer_that_says_no_is_not_taken_for_a_yes(needs: Needs) -> None:
    refusing = over_a_bad_line(needs, "freeze", Refused("forbidden"))
    runner, _ = drive(lambda: stop_everything(refusing), [True])
    assert expect(runner, Choose).key == "not-known"


def test_no_more_are_named_than_leave_the_answers_in_sight(needs: Needs, her: Customer, bank: RunningBank) -> None:
    for _ in range(5):
        paid(her, bank, LARGE)
    runner, _ = drive(lambda: stop_everything(needs), [])
    last = expect(runner, Confirm).why[-1]
    assert (last.text, dict(last.params)) == ("Nor will {count} more.", {"count": 2})
    give(runner, True)
    assert len(expect(runner, Tell).facts) == 5


@pytest.mark.parametrize(
    ("need", "said"),
    [
        ("wait", "It takes until {earliest}, so that nobody can hurry you."),
        ("family", "A relative who helps you with the bank has to agree."),
        ("branch", "Please go to a branch with your identity card. There it is undone at once."),
        ("unheard-of", "A person at the bank can tell you what is still missing."),
    ],
)
def test_each_thing_that_is_missing_has_its_words(her: Customer, need: str, said: str) -> None:
    her.bank.freeze()
    asked = her.bank.ask_unfreeze()
    assert undone(replace(asked, needs=(need,))).why[0].text == said
