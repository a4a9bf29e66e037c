"""A teller's window at a branch: the queue, and what was prepared, at a real bank."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.people import Person
from app.domain.visits import NewVisit, Prepared, Purpose, Visit
from app.journeys.desk import Desk
from app.journeys.desk_home import desk_home
from app.journeys.desk_queue import QUEUE, check_in_a_ticket, one_number
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.steps import Browse, Choose, EnterDigits, Tell
from app.journeys.steps_visits import ShowBriefly
from app.sandbox.branches import CHUNXI
from tests.bank.running import RunningBank
from tests.bank.visits.branch import KENT
from tests.client.customer import Customer
from tests.journeys.desk_at_the_bank import needs_of
from tests.journeys.drive import drive, expect, give


def with_number(wang: Customer, branch: str = CHUNXI) -> Visit:
    """She has a number for a large withdrawal that she prepared."""
    account = wang.bank.accounts()[0].account_id
    cash = Prepared(Purpose.CASH, account, Money("CNY", 6_000_000))
    return wang.bank.take_number(NewVisit(str(uuid4()), branch, Purpose.CASH, prepared=cash))


def serving(needs: Needs, visit: Visit, *answers: Any) -> Runner[None]:
    runner, _ = drive(lambda: one_number(needs, visit.visit_id), answers)
    return runner


def scanning(needs: Needs, text: str) -> Tell:
    runner, _ = drive(lambda: check_in_a_ticket(needs), [text])
    return expect(runner, Tell)


def lines(needs: Needs) -> list[str]:
    assert isinstance(needs.desk, Desk)
    return [item.key for item in QUEUE.lines(needs.desk, "en")]


def test_from_the_ticket_to_the_end_at_one_window(needs: Needs, wang: Customer) -> None:
    visit = with_number(wang)
    assert lines(needs) == ["queue:ticket", QUEUE.key(visit.visit_id)]
    assert scanning(needs, visit.qr).key == "checked-in"
    runner = serving(needs, visit, "call", "3", "look")
    seen = expect(runner, ShowBriefly)
    assert dict(seen.items[-1].sentence.params) == {"amount": Money("CNY", 6_000_000)}
    assert seen.fresh() == seen.items
    assert [looked.name for looked in wang.bank.open_looks()] == ["Zhou"]
    give(runner, "done")
    assert wang.bank.open_looks() == ()
    give(runner, "finish")
    assert runner.step is None
    assert lines(needs) == ["queue:ticket"]


def test_the_window_is_asked_once(needs: Needs, wang: Customer) -> None:
    visit = with_number(wang)
    runner = serving(needs, visit, "check-in", "call")
    assert expect(runner, EnterDigits).key == "window"
    give(runner, "3")
    give(runner, "finish")
    again = serving(needs, with_number(wang), "check-in", "call")
    assert expect(again, Choose).key == "visit-called"


@pytest.mark.parametrize("typed", ["a001", " A 001"])
def test_the_printed_number_is_enough(needs: Needs, wang: Customer, typed: str) -> None:
    visit = with_number(wang)
    assert visit.number == "A001"
    assert scanning(needs, typed).key == "checked-in"


def test_rubbish_another_branch_and_a_ticket_that_was_used_are_said_kindly(needs: Needs, wang: Customer) -> None:
    elsewhere = with_number(wang, KENT)
    for rubbish in ("https://example.org/x", "6922266454321"):
        assert scanning(needs, rubbish).key == "ticket-unknown"
    assert scanning(needs, elsewhere.qr).key == "ticket-branch"
    here = with_number(wang)
    give(serving(needs, here, "check-in", "call", "1"), "finish")
    assert scanning(needs, here.qr).key == "ticket-used"


def test_two_call_one_number(needs: Needs, wu: RemoteBank, wang: Customer) -> None:
    visit = with_number(wang)
    runner = serving(needs, visit, "check-in")
    wu.call(visit.visit_id, 7)
    give(runner, "call")
    give(runner, "3")
    told = expect(runner, Choose)
    assert told.key == "colleague-has-called"
    assert wang.bank.my_visits()[0].window == 7
    give(runner, "take-over")
    assert (wang.bank.my_visits()[0].window, expect(runner, Choose).key) == (3, "visit-called")


@pytest.mark.parametrize("colleagues", [3, 7])
def test_what_a_colleague_has_called_is_taken_over_once_that_one_was_asked(
    needs: Needs, wu: RemoteBank, wang: Customer, colleagues: int
) -> None:
    """Both may have said that they sit at the third window; who has called it is known by the bank."""
    first = with_number(wang)
    give(serving(needs, first, "check-in", "call", "3"), "finish")
    visit = with_number(wang)
    wu.check_in(visit.visit_id)
    wu.call(visit.visit_id, colleagues)
    runner = serving(needs, visit)
    assert [option.key for option in expect(runner, Choose).options] == ["call", "later"]
    give(runner, "call")
    assert expect(runner, Choose).key == "colleague-has-called"
    give(runner, "take-over")
    assert [option.key for option in expect(runner, Choose).options] == ["look", "finish", "later"]
    give(runner, "finish")
    assert lines(needs) == ["queue:ticket"]


def test_what_was_called_before_the_program_was_opened_again_is_finished(
    needs: Needs, zhou: RemoteBank, wang: Customer, tmp_path: Path
) -> None:
    visit = with_number(wang)
    serving(needs, visit, "check-in", "call", "3")
    runner = serving(needs_of(zhou, tmp_path / "again"), visit, "finish")
    assert runner.step is None


def test_windows_are_counted_from_one(needs: Needs, wang: Customer) -> None:
    runner = serving(needs, with_number(wang), "check-in", "call", "0")
    assert expect(runner, EnterDigits).key == "window"
    give(runner, "1")
    assert expect(runner, Choose).key == "visit-called"


def test_who_works_at_no_branch_is_told_so_and_has_the_rest_of_the_desk(needs: Needs, bank: RunningBank) -> None:
    bank.change(lambda tx: tx.run("DELETE FROM branch_staff"))
    home = expect(drive(lambda: desk_home(needs, Person("p-zhou", "Zhou", roles=("teller",))), [])[0], Browse)
    assert [item.key for item in home.items][:2] == ["queue:nowhere", "counter:pin"]
    task = QUEUE.task("nowhere")
    assert task is not None
    assert expect(drive(lambda: task.journey(needs), [])[0], Tell).key == "nowhere"


def test_a_page_that_is_left_ends_the_look(needs: Needs, wang: Customer) -> None:
    serving(needs, with_number(wang), "check-in", "call", "3", "look")
    assert len(wang.bank.open_looks()) == 1
    drive(lambda: desk_home(needs, Person("p-zhou", "Zhou", roles=("teller",))), [])
    assert wang.bank.open_looks() == ()


def test_what_she_takes_back_is_gone_from_the_desk(needs: Needs, wang: Customer) -> None:
    visit = with_number(wang)
    wang.bank.give_up_number(visit.visit_id)
    assert expect(serving(needs, visit), Tell).key == "gone"


def test_she_ends_the_look_and_the_desk_is_told_kindly(needs: Needs, wang: Customer) -> None:
    visit = with_number(wang)
    runner = serving(needs, visit, "check-in", "call", "3", "look")
    seen = expect(runner, ShowBriefly)
    wang.bank.end_look(wang.bank.open_looks()[0].assistance_id)
    assert [item.key for item in seen.fresh()] == ["over"]
    give(runner, "done")
    give(runner, "look")
    assert expect(runner, Tell).key == "assistance-over"
    give(runner, True)
    assert expect(runner, Choose).key == "visit-called"
