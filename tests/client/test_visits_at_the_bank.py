"""Trips to a branch with the real client, at the reference bank: her side, and the counter's."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.money import Money
from app.domain.visits import BranchText, NewVisit, Prepared, PreparedShown, Purpose, Visit, VisitState
from app.journeys.ports import Refused
from app.journeys.visiting import Serving, Visiting
from app.sandbox.branches import CHUNXI
from tests.bank.running import RunningBank, running_bank
from tests.bank.visits.branch import be_noon, people_at_branches
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_at_branches()) as bank:
        bank.change(be_noon)
        yield bank


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


@pytest.fixture
def zhou(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Zhou") as teller:
        yield teller


def cash(wang: Customer) -> NewVisit:
    """A withdrawal that she prepares."""
    prepared = Prepared(Purpose.CASH, wang.bank.accounts()[0].account_id, Money.parse("CNY", "60000.00"))
    return NewVisit(str(uuid.uuid4()), CHUNXI, Purpose.CASH, prepared=prepared)


def test_a_trip_from_her_table_to_the_counter(wang: Customer, zhou: RemoteBank) -> None:
    hers: Visiting = wang.bank
    counter: Serving = zhou
    branch = next(each for each in hers.branches() if each.branch_id == CHUNXI)
    assert (branch.name, branch.open, branch.ahead) == (BranchText("春熙路支行", "Chunxi Road Branch"), True, 0)
    new = cash(wang)
    visit = hers.take_number(new)
    assert hers.take_number(new) == visit
    assert hers.my_visits() == (visit,)
    assert (visit.number, visit.state, visit.prepared, visit.customer_name) == ("A001", VisitState.TAKEN, True, "")
    (waiting,) = counter.queue()
    assert (waiting.customer_name, waiting.qr, waiting.state) == ("Wang", "", VisitState.TAKEN)
    assert counter.check_in(f" {visit.qr}\n").state is VisitState.CHECKED_IN
    assert counter.check_in(visit.visit_id).state is VisitState.CHECKED_IN
    assert (counter.call(visit.visit_id, 3).window, hers.my_visits()[0].window) == (3, 3)
    looked = counter.look(visit.visit_id)
    ending = wang.bank.accounts()[0].number.last_four
    assert looked.prepared == PreparedShown(Purpose.CASH, ending, Money.parse("CNY", "60000.00"))
    (sees,) = hers.open_looks()
    assert (sees.name, sees.prepared, sees.ends_at) == ("Zhou", None, looked.ends_at)
    assert [entry.code for entry in wang.bank.diary(5).entries] == ["visit_looked"]
    hers.end_look(sees.assistance_id)
    hers.end_look(sees.assistance_id)
    assert hers.open_looks() == ()
    with pytest.raises(Refused, match="assistance_over"):
        counter.look(visit.visit_id)
    assert counter.finish(visit.visit_id).state is VisitState.FINISHED
    assert hers.my_visits() == ()
    assert {("visits", 1), ("assistance", 1)} <= set(wang.bank.mine().counts)


def test_what_she_prepared_is_no_half_done_task(wang: Customer) -> None:
    wang.bank.take_number(cash(wang))
    assert wang.bank.drafts.kept() is None


@pytest.mark.parametrize("rubbish", ["", "https://example.org/", "6922266454321 ", "BANXING1:x", "vis_nobody:s", "二维码"])
def test_a_scanner_that_reads_rubbish_is_told_so(zhou: RemoteBank, rubbish: str) -> None:
    with pytest.raises(Refused, match="ticket_unknown"):
        zhou.check_in(rubbish)


def test_no_number_is_given_up_twice_nor_once_it_was_called(wang: Customer, zhou: RemoteBank) -> None:
    new = NewVisit(str(uuid.uuid4()), CHUNXI, Purpose.HELP)
    first = wang.bank.take_number(new)
    with pytest.raises(Refused) as no:
        wang.bank.take_number(replace(new, name_of_try=str(uuid.uuid4())))
    assert (no.value.code, no.value.facts) == ("visit_exists", {"visitId": first.visit_id})
    for _ in range(2):
        wang.bank.give_up_number(first.visit_id)
    wang.bank.give_up_number("vis_of_nobody")
    second: Visit = wang.bank.take_number(replace(new, name_of_try=str(uuid.uuid4())))
    zhou.check_in(second.visit_id)
    zhou.call(second.visit_id, 4)
    with pytest.raises(Refused) as no:
        wang.bank.give_up_number(second.visit_id)
    assert (no.value.code, no.value.facts) == ("visit_called", {"window": 4})


def test_a_closed_branch_says_when_it_opens(wang: Customer) -> None:
    """At eight in the evening."""
    wang.bank.let_pass(8)
    office = next(each for each in wang.bank.branches() if not each.open)
    assert office.opens_at is not None
    with pytest.raises(Refused) as no:
        wang.bank.take_number(NewVisit(str(uuid.uuid4()), office.branch_id, Purpose.HELP))
    assert (no.value.code, no.value.facts) == ("branch_closed", {"opensAt": office.opens_at.isoformat()})
