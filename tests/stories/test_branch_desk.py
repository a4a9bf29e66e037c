"""Tellers at their windows: two who call one number, a session that lapses in the middle, a ticket that was used at another counter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bank.store.port import Tx
from app.domain.money import Money
from app.domain.visits import NewVisit, Prepared, Purpose, Visit
from app.journeys.steps import Browse, Choose
from app.journeys.steps_visits import ShowBriefly
from app.sandbox.branches import CHUNXI
from tests.bank.running import RunningBank, running_bank
from tests.bank.visits.branch import KENT, be_noon, people_at_branches
from tests.client.customer import Customer, customer_at
from tests.stories.desk_seat import Sit, desks
from tests.stories.home_seat import HomeSeat
from tests.ui.until import until

ZHOU, WU, MA = "70090001", "70090002", "70090003"
PIN = {ZHOU: "130001", WU: "130002", MA: "130003"}


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_at_branches()) as bank:
        bank.change(be_noon)
        yield bank


@pytest.fixture
def desk(qapp: QApplication, bank: RunningBank, tmp_path: Path) -> Iterator[Sit]:
    with desks(qapp, bank, tmp_path, "teller", PIN) as sit:
        yield sit


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


def number(wang: Customer, branch: str = CHUNXI) -> Visit:
    """Hers, with a large withdrawal prepared for it."""
    cash = Prepared(Purpose.CASH, wang.bank.accounts()[0].account_id, Money("CNY", 6_000_000))
    return wang.bank.take_number(NewVisit("00000000-0000-4000-8000-000000000001", branch, Purpose.CASH, prepared=cash))


def open_number(seat: HomeSeat, visit: Visit) -> None:
    """From the desk's home, once the list has it."""
    home = seat.see("desk")
    assert isinstance(home, Browse)
    assert f"queue:{visit.visit_id}" in {item.key for item in home.items}
    seat.answer("desk", f"queue:{visit.visit_id}")


def sign_out_zhou(tx: Tx) -> None:
    """The bank has ended the teller's session."""
    tx.run("UPDATE sessions SET ended_at = 1 WHERE device_id IN (SELECT device_id FROM devices WHERE person_id = 'p-zhou')")


def test_two_tellers_call_one_number_and_she_goes_to_one_window(desk: Sit, wang: Customer) -> None:
    visit = number(wang)
    zhou = desk(ZHOU)
    open_number(zhou, visit)
    zhou.answer("visit-taken", "check-in")
    zhou.see("visit-checked_in")
    wu = desk(WU)
    open_number(wu, visit)
    for seat, window in ((wu, "7"), (zhou, "3")):
        seat.answer("visit-checked_in", "call")
        seat.answer("window", window)
        seat.see_whatever_comes()
    told = zhou.see("colleague-has-called")
    assert dict(told.question.params)["window"] == 7
    zhou.answer("colleague-has-called", "leave")
    zhou.see("desk")
    assert [each.window for each in wang.bank.my_visits()] == [7]


def test_two_tellers_call_one_number_at_once(desk: Sit, wang: Customer) -> None:
    """Both have it before them: one gets it, the other is told who has."""
    visit = number(wang)
    zhou = desk(ZHOU)
    open_number(zhou, visit)
    zhou.answer("visit-taken", "check-in")
    zhou.see("visit-checked_in")
    wu = desk(WU)
    open_number(wu, visit)
    for seat in (zhou, wu):
        seat.answer("visit-checked_in", "call")
    for seat, window in ((zhou, "3"), (wu, "7")):
        seat.see("window")
        seat.take_note()
        seat.screen.answered.emit(window)
    keys = sorted(seat.see_whatever_comes().key for seat in (zhou, wu))
    assert keys == ["colleague-has-called", "visit-called"]


def test_a_session_that_lapses_in_the_middle_asks_for_the_pin_and_goes_on_with_the_same_number(
    desk: Sit, wang: Customer, bank: RunningBank
) -> None:
    visit = number(wang)
    zhou = desk(ZHOU)
    open_number(zhou, visit)
    zhou.answer("visit-taken", "check-in")
    zhou.see("visit-checked_in")
    bank.change(sign_out_zhou)
    zhou.answer("visit-checked_in", "call")
    zhou.answer("window", "3")
    zhou.sign_in(PIN[ZHOU])
    zhou.see("visit-called")
    assert [(each.visit_id, each.window) for each in wang.bank.my_visits()] == [(visit.visit_id, 3)]


def test_a_session_that_lapses_while_somebody_looks_shows_nothing_any_more(desk: Sit, wang: Customer, bank: RunningBank) -> None:
    visit = number(wang)
    zhou = desk(ZHOU)
    open_number(zhou, visit)
    zhou.answer("visit-taken", "check-in")
    zhou.answer("visit-checked_in", "call")
    zhou.answer("window", "3")
    zhou.answer("visit-called", "look")
    seen = zhou.see("prepared")
    assert isinstance(seen, ShowBriefly)
    assert len(wang.bank.open_looks()) == 1
    bank.change(sign_out_zhou)
    assert wang.bank.open_looks() == ()
    zhou.answer("prepared", "done")
    zhou.sign_in(PIN[ZHOU])
    again = zhou.see("visit-called")
    assert isinstance(again, Choose)
    zhou.answer("visit-called", "finish")
    zhou.see("desk")
    assert wang.bank.my_visits() == ()


def test_a_ticket_lets_in_once(desk: Sit, wang: Customer) -> None:
    visit = number(wang)
    for teller, key in ((ZHOU, "checked-in"), (WU, "ticket-used")):
        seat = desk(teller)
        seat.answer("desk", "queue:ticket")
        seat.answer("ticket", visit.qr)
        seat.see(key)


def test_a_ticket_of_another_branch_is_said_kindly(desk: Sit, wang: Customer) -> None:
    visit = number(wang, KENT)
    seat = desk(ZHOU)
    seat.answer("desk", "queue:ticket")
    seat.answer("ticket", visit.qr)
    seat.see("ticket-branch")


def test_a_branch_that_is_full_gives_her_no_number_and_its_own_queue_stays(desk: Sit, wang: Customer, bank: RunningBank) -> None:
    visit = number(wang)
    bank.change(lambda tx: tx.run("UPDATE branches SET most_waiting = 1 WHERE branch_id = ?", CHUNXI))
    assert next(each for each in wang.bank.branches() if each.branch_id == CHUNXI).full
    seat = desk(ZHOU)
    open_number(seat, visit)
    seat.answer("visit-taken", "check-in")
    seat.answer("visit-checked_in", "call")
    seat.answer("window", "3")
    seat.answer("visit-called", "finish")
    seat.see("desk")
    until(lambda: not next(each for each in wang.bank.branches() if each.branch_id == CHUNXI).full)
