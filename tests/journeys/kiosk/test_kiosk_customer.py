"""At a kiosk, at a really running bank: signing in with patience, what is offered, and what was begun at home."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import pytest

from app.domain.money import Money
from app.domain.people import Person
from app.domain.visits import NewVisit, Prepared, Purpose, VisitState
from app.doors.kiosk_counter import Counter
from app.journeys.branch_trip_preparing_words import AMOUNT
from app.journeys.branch_trip_ticket_words import where
from app.journeys.branch_trip_words import WHEN
from app.journeys.drafts import Draft
from app.journeys.kiosk import OFFERED, kiosk_home, pin_here, task_for, who_is_it
from app.journeys.kiosk_number import HerNumber, my_number, number_here
from app.journeys.ports import Needs
from app.journeys.steps import EnterDigits, EnterPin, Fact
from app.journeys.steps_home import Home
from app.journeys.steps_visits import ShowTicket
from app.sandbox.branches import CHUNXI
from tests.bank.cast import LI
from tests.journeys.drive import BACK, drive, expect, give
from tests.journeys.kiosk.cast import HER

WRONG: Final = "000000"


def test_her_number_is_suggested_in_practice_and_the_pin_has_patience(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, shown = drive(lambda: who_is_it(needs, counter), [HER.customer_number, WRONG, HER.customer_number, HER.pin])
    assert isinstance(shown[0], EnterDigits)
    assert shown[0].suggestion == HER.customer_number
    assert HER.pin in repr(shown[1].why)  # which a practice bank tells, of hers alone
    assert runner.result is not None
    assert runner.result.name == HER.name


def test_back_leads_from_the_pin_to_the_number_before_it_was_tried(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, _ = drive(lambda: who_is_it(needs, counter), [HER.customer_number])
    expect(runner, EnterPin)
    give(runner, BACK)
    expect(runner, EnterDigits)


def test_a_number_with_a_slip_in_it_is_mended_and_nothing_of_the_pin_is_kept(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    slip = HER.customer_number[:-1] + "9"
    runner, _ = drive(lambda: who_is_it(needs, counter), [slip, HER.pin])
    assert expect(runner, EnterDigits).suggestion == slip
    assert expect(runner, EnterDigits).why[0].text.startswith("Your two numbers did not fit together.")
    give(runner, HER.customer_number)
    assert (expect(runner, EnterPin), runner.suggestion) == (runner.step, None)
    give(runner, BACK)
    expect(runner, EnterDigits)
    assert runner.suggestion == HER.customer_number
    give(runner, HER.customer_number)
    assert HER.pin not in repr(runner.draft)
    give(runner, HER.pin)
    assert runner.result is not None


def test_somebody_elses_card_lets_nobody_in(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    runner, shown = drive(lambda: who_is_it(needs, counter), [LI.customer.customer_number, LI.customer.pin])
    assert [step.key for step in shown] == ["customer-number", "pin", "customer-number"]
    assert runner.result is None


@pytest.mark.parametrize(("slip", "said"), [("BANXING1:no:no", "This ticket could not be read."), ("9", "This card could not be read.")])
def test_what_cannot_be_read_is_said_kindly_and_it_is_over(hers: tuple[Needs, Counter], slip: str, said: str) -> None:
    needs, counter = hers
    rubbish = Counter(slip)
    rubbish.bank = counter.bank
    runner, shown = drive(lambda: who_is_it(needs, rubbish), [HER.customer_number, HER.pin, True])
    assert (shown[-1].key, shown[-1].question.text) == ("slip-refused", said)
    assert (runner.step, runner.result) == (None, None)


def test_what_she_began_at_home_stands_first_and_goes_on(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    person = drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin])[0].result
    assert person is not None
    plain = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert [option.key for option in plain.options] == list(OFFERED)
    begun = Draft("pay", str(uuid.uuid4()), ())
    needs.drafts.keep(begun)
    home = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert home.options[0].key == "resume"
    task = drive(lambda: task_for("resume", needs), [])[0].result
    assert task is not None
    assert task.draft == begun
    needs.drafts.forget(begun.task_id)


@pytest.mark.parametrize("choice", ["settings", "people-i-trust", "resume", ""])
def test_nothing_else_is_begun_there(hers: tuple[Needs, Counter], choice: str) -> None:
    needs, counter = hers
    drive(partial(who_is_it, needs, counter), [HER.customer_number, HER.pin])
    assert drive(lambda: task_for(choice, needs), [])[0].result is None


@pytest.fixture
def signed_in(hers: tuple[Needs, Counter]) -> Iterator[Callable[[], Person]]:
    """She signs in at the kiosk; her numbers are given back at the end."""
    needs, counter = hers

    def sign_in() -> Person:
        person = drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin])[0].result
        assert person is not None
        return person

    yield sign_in
    for visit in needs.bank.my_visits():
        needs.bank.give_up_number(visit.visit_id)


def test_what_she_prepared_at_home_is_the_first_that_she_sees(hers: tuple[Needs, Counter], signed_in: Callable[[], Person]) -> None:
    needs, _ = hers
    signed_in()
    amount = Money("CNY", 50_000)
    cash = Prepared(Purpose.CASH, needs.bank.accounts()[0].account_id, amount)
    needs.bank.take_number(NewVisit(str(uuid.uuid4()), CHUNXI, Purpose.CASH, prepared=cash))
    person = signed_in()
    home = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert home.why[0].text == "What you prepared at home is here."
    assert amount not in [value for said in home.why for _, value in said.params]  # others may stand behind her
    assert [option.key for option in home.options] == ["branch", *OFFERED[:-1]]
    ticket = expect(drive(lambda: my_number(needs), [])[0], ShowTicket)
    assert Fact(AMOUNT, amount, "money") in ticket.facts
    assert ticket.facts[: ticket.aloud] == (*where(mine_of(needs).branch, "zh_CN"), Fact(WHEN, mine_of(needs).visit.day))


def mine_of(needs: Needs) -> HerNumber:
    mine = number_here(needs.bank)
    assert mine is not None
    return mine


def test_without_a_number_she_takes_one_for_here_and_now(hers: tuple[Needs, Counter], signed_in: Callable[[], Person]) -> None:
    needs, _ = hers
    person = signed_in()
    assert expect(drive(lambda: kiosk_home(needs, person), [])[0], Home).options[-1].key == "branch"
    runner, shown = drive(lambda: my_number(needs), ["other", True, "done"])
    assert [step.key for step in shown] == ["visit-purpose", "visit-review", "ticket"]
    assert runner.step is None
    assert [step.aloud for step in shown if isinstance(step, ShowTicket)] == [3]
    assert [(visit.branch_id, visit.state) for visit in needs.bank.my_visits()] == [(CHUNXI, VisitState.CHECKED_IN)]
    assert [step.key for step in drive(lambda: my_number(needs), ["another"])[1]] == ["ticket", "visit-branch"]


def test_a_number_that_she_began_to_take_goes_on_and_is_not_offered_twice(
    hers: tuple[Needs, Counter], signed_in: Callable[[], Person]
) -> None:
    needs, _ = hers
    person = signed_in()
    begun = drive(lambda: my_number(needs), ["cash"])[0]
    needs.drafts.keep(draft := Draft("branch", needs.task_id, begun.draft))
    home = expect(drive(lambda: kiosk_home(needs, person), [])[0], Home)
    assert [option.key for option in home.options] == ["resume", *OFFERED[:-1]]
    task = drive(lambda: task_for("resume", needs), [])[0].result
    assert task is not None
    assert (task.draft, task.kept) == (draft, True)
    needs.bank.take_number(NewVisit(str(uuid.uuid4()), CHUNXI, Purpose.OTHER))
    home = expect(drive(lambda: kiosk_home(needs, signed_in()), [])[0], Home)
    assert [option.key for option in home.options] == ["branch", *OFFERED[:-1]]
    needs.drafts.forget(needs.task_id)


def test_a_session_that_has_run_out_asks_for_the_pin_alone(hers: tuple[Needs, Counter]) -> None:
    needs, counter = hers
    drive(lambda: who_is_it(needs, counter), [HER.customer_number, HER.pin])
    runner, shown = drive(lambda: pin_here(needs, counter), [HER.pin])
    assert [type(step) for step in shown] == [EnterPin]
    assert runner.result is not None
