"""A teller's window at a branch: the queue, what was prepared, and what is done with the customer there, at a real bank."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.counter import CodeFor
from app.domain.family import LinkState
from app.domain.money import Money
from app.domain.people import Person
from app.domain.visits import NewVisit, Prepared, Purpose, Visit
from app.journeys.desk import Desk
from app.journeys.desk_counter import with_the_customer
from app.journeys.desk_home import desk_home
from app.journeys.desk_queue import QUEUE, check_in_a_ticket, one_number
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.say import Digits
from app.journeys.steps import Browse, Choose, EnterDigits, Review, Tell
from app.journeys.steps_visits import ShowBriefly
from app.sandbox.branches import CHUNXI
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank, running_bank
from tests.bank.visits.branch import KENT, be_noon, people_at_branches
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk
from tests.client.pairs import pair_at, paired
from tests.journeys.desk_at_the_bank import needs_of
from tests.journeys.drive import drive, expect, give

WANG = ("70010001", "Wang")


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_at_branches()) as bank:
        bank.change(be_noon)
        yield bank


@pytest.fixture
def zhou(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Zhou") as teller:
        yield teller


@pytest.fixture
def wu(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Wu") as teller:
        yield teller


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


@pytest.fixture
def needs(zhou: RemoteBank, tmp_path: Path) -> Needs:
    return needs_of(zhou, tmp_path)


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


def at_the_counter(needs: Needs, what: str, *answers: Any) -> Runner[None]:
    runner, _ = drive(lambda: with_the_customer(needs, what), answers)
    return runner


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


@pytest.mark.parametrize(
    ("what", "no"), [("pin", 0), ("pin", 1), ("device", 2), ("safeguards", 1), ("unfreeze", 2), ("link", 0), ("link", 1)]
)
def test_whoever_is_not_sure_changes_nothing(needs: Needs, what: str, no: int) -> None:
    runner = at_the_counter(needs, what, *["yes"] * no, "no")
    assert expect(runner, Tell).key.startswith("not-now-")
    give(runner, True)
    assert runner.step is None


def test_a_code_is_shown_once_and_enrols_her_computer(needs: Needs, bank: RunningBank) -> None:
    runner = at_the_counter(needs, CodeFor.DEVICE, "yes", "yes", "yes", *WANG)
    assert expect(runner, Review).key == "do-device"
    give(runner, True)
    told = expect(runner, Tell)
    code = next(fact.value for fact in told.facts if fact.weight == "money")
    assert isinstance(code, Digits)
    hers = RemoteBank(bank.url, MemoryVault())
    hers.enrol(WANG[0], code.text)
    assert hers.enrolled() == WANG[0]
    hers.close()


def test_number_and_name_of_two_people_give_no_code(needs: Needs) -> None:
    runner = at_the_counter(needs, CodeFor.PIN, "yes", "yes", WANG[0], "Li", True)
    assert expect(runner, Tell).key == "customer-differs"


def test_whoever_gave_one_code_gives_not_the_other(needs: Needs, zhou: RemoteBank) -> None:
    at_the_counter(needs, CodeFor.PIN, "yes", "yes", *WANG, True, True)
    runner = at_the_counter(needs, CodeFor.DEVICE, "yes", "yes", "yes", *WANG, True)
    assert expect(runner, Tell).key == "another-teller-needed"


@pytest.mark.parametrize(("what", "nothing"), [("unfreeze", "nothing-stopped"), ("safeguards", "nothing-waits")])
def test_where_there_is_nothing_to_undo_it_is_said(needs: Needs, what: str, nothing: str) -> None:
    assert expect(at_the_counter(needs, what, "yes", "yes", "yes", *WANG, True), Tell).key == nothing


def test_what_she_stopped_she_undoes_at_the_counter_alone(needs: Needs, wang: Customer) -> None:
    wang.bank.freeze()
    done = at_the_counter(needs, "unfreeze", "yes", "yes", "yes", *WANG, True)
    assert expect(done, Tell).key == "holds-now"
    assert not wang.bank.read_freeze().frozen


def test_two_who_trust_each_other_and_stand_here_need_not_wait(needs: Needs, bank: RunningBank) -> None:
    with pair_at(bank.url) as pair:
        pairing_id = paired(pair)
        for bank_of_one in (pair.hers, pair.his):
            bank_of_one.pictures(pairing_id)
            bank_of_one.say_match(pairing_id, same=True)
        assert pair.hers.link(pairing_id).state is LinkState.WAITING
        runner = at_the_counter(needs, "link", "yes", "yes", pairing_id, True)
        assert expect(runner, Tell).key == "holds-now"
        assert pair.hers.link(pairing_id).state is LinkState.ACTIVE
