"""A trip to a branch against a really running bank: what she prepares reaches it with the number, once, and she sees who looks at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.visits import Purpose
from app.journeys.branch_trip import branch_trip
from app.journeys.ports import Needs, Unreachable
from app.journeys.runner import Runner
from app.journeys.steps import Choose, Tell
from app.journeys.steps_visits import ShowTicket
from app.journeys.tidings import tidings
from app.sandbox.branches import CHUNXI
from tests.bank.running import RunningBank, running_bank
from tests.bank.visits.branch import OFFICE, be_noon, people_at_branches
from tests.client.customer import Customer
from tests.client.desk import at_the_desk
from tests.journeys.bad_line import over_a_bad_line
from tests.journeys.conftest import Given
from tests.journeys.drive import drive, expect, give, settle


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_at_branches()) as bank:
        bank.change(be_noon)
        yield bank


@pytest.fixture
def teller(bank: RunningBank) -> Iterator[RemoteBank]:
    """Zhou, who works there."""
    with at_the_desk(bank, "Zhou") as teller:
        yield teller


def cash(needs: Needs) -> list[object]:
    """All answers up to the number."""
    return [CHUNXI, "cash", needs.bank.accounts()[0].account_id, 6_000_000, "soon", True]


def taken(needs: Needs) -> Runner[None]:
    return drive(lambda: branch_trip(needs), cash(needs))[0]


def test_what_she_prepared_is_there_when_her_number_is_called(needs: Needs, her: Customer, teller: RemoteBank) -> None:
    ticket = expect(taken(needs), ShowTicket)
    assert ticket.standing.told.text == "Nobody is before you."
    visit = teller.check_in(ticket.qr)
    assert ticket.fresh().told.text == "They know that you are here. {wait}"
    teller.call(visit.visit_id, 2)
    assert ticket.fresh().tone == "done"
    prepared = teller.look(visit.visit_id).prepared
    assert prepared is not None
    assert (prepared.purpose, prepared.amount and prepared.amount.decimal) == (Purpose.CASH, "60000.00")
    assert prepared.account_ending == her.bank.accounts()[0].number.last_four
    teller.finish(visit.visit_id)
    assert ticket.fresh().tone == "news"


def test_she_sees_the_look_begin_and_ends_it(needs: Needs, teller: RemoteBank) -> None:
    visit = teller.check_in(expect(taken(needs), ShowTicket).qr)
    assert drive(lambda: tidings(needs), [])[0].wish is None
    teller.look(visit.visit_id)
    runner, _ = drive(lambda: tidings(needs), [])
    assert expect(runner, Choose).question.text.endswith("is looking at what you prepared.")
    give(runner, "end")
    assert expect(runner, Tell).key == "visit-look-ended"
    give(runner, True)
    assert (needs.bank.open_looks(), runner.wish) == ((), None)
    assert drive(lambda: tidings(needs), [])[0].wish is None


def test_a_lost_answer_takes_no_second_number(needs: Needs) -> None:
    lost = over_a_bad_line(needs, "take_number")
    runner: Runner[None] = Runner(lambda: branch_trip(lost))
    settle(runner)
    *answers, last = cash(needs)
    for answer in answers:
        give(runner, answer)
    with pytest.raises(Unreachable):
        give(runner, last)
    assert runner.may_have_acted
    settle(runner)
    assert expect(runner, ShowTicket).number == "A001"
    assert len(needs.bank.my_visits()) == 1


def test_a_task_left_at_its_number_goes_on_with_it(needs: Needs, her: Customer, given: Given) -> None:
    left = taken(needs)
    again = given(her)
    resumed = Runner(lambda: branch_trip(again), left.draft)
    settle(resumed)
    assert expect(resumed, ShowTicket).number == "A001"
    assert len(needs.bank.my_visits()) == 1


def test_every_time_that_is_offered_is_taken(her: Customer, given: Given) -> None:
    for branch_id in (CHUNXI, OFFICE):
        runner, _ = drive(lambda: branch_trip(given(her)), [*(["another"] if branch_id == OFFICE else []), branch_id, "other"])
        give(runner, expect(runner, Choose).options[-1].key)
        times = expect(runner, Choose).options
        give(runner, times[-1].key)
        give(runner, True)
        assert expect(runner, ShowTicket).standing.told.text == "Please come {moment}."
    assert {visit.branch_id for visit in her.bank.my_visits()} == {CHUNXI, OFFICE}


def test_given_back_it_is_nowhere_any_more(needs: Needs) -> None:
    runner = taken(needs)
    for answer in ("give-up", "give", True):
        give(runner, answer)
    assert (runner.wish, needs.bank.my_visits()) == (None, ())
