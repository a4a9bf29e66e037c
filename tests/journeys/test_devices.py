"""My computers, at a really running bank: what is listed, and what locking one means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.journeys.devices import devices
from app.journeys.home import SIGN_OUT
from app.journeys.ports import Needs, Refused, SignedOut
from app.journeys.steps import Browse, Confirm, Tell
from tests.bank.running import RunningBank
from tests.client.customer import Customer, customer_at
from tests.journeys.drive import BACK, drive, expect, give


@pytest.fixture
def other(bank: RunningBank) -> Iterator[Customer]:
    """Her other computer."""
    customer = customer_at(bank.url)
    yield customer
    customer.bank.close()


@pytest.fixture
def her(bank: RunningBank, other: Customer) -> Iterator[Customer]:
    """The computer at hand, made known after the other."""
    customer = customer_at(bank.url, other.person.customer_number)
    yield customer
    customer.bank.close()


def id_of(her: Customer, *, current: bool) -> str:
    return next(device.device_id for device in her.bank.devices() if device.current is current)


def test_each_is_listed_with_since_when_and_this_one_marked(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: devices(needs), [])
    items = expect(runner, Browse).items
    assert {item.key for item in items} == {id_of(her, current=True), id_of(her, current=False)}
    named = {item.key: item.sentence.text for item in items}
    assert named[id_of(her, current=True)] == "This computer"
    assert named[id_of(her, current=False)] == "Another computer, {name}"
    assert all(item.detail and item.detail.params for item in items)
    give(runner, "done")
    assert (runner.wish, runner.result) == (None, None)


def test_a_lost_one_is_locked_after_she_is_asked_once_more(needs: Needs, her: Customer, other: Customer) -> None:
    lost = id_of(her, current=False)
    runner, _ = drive(lambda: devices(needs), [lost])
    assert "it cannot be unlocked" in expect(runner, Confirm).why[0].text
    give(runner, True)
    assert expect(runner, Tell).key == "locked"
    with pytest.raises(SignedOut):
        other.bank.accounts()
    with pytest.raises(Refused, match="credentials_refused"):
        other.bank.sign_in(other.person.pin)
    assert her.bank.accounts()
    give(runner, True)
    headings = {item.key: item.heading.text for item in expect(runner, Browse).items if item.heading}
    assert headings[lost] == "Locked"
    give(runner, lost)
    assert expect(runner, Tell).key == "locked-before"


def test_leaving_it_as_it_is_locks_nothing(needs: Needs, her: Customer, other: Customer) -> None:
    runner, _ = drive(lambda: devices(needs), [id_of(her, current=False), False])
    expect(runner, Browse)
    assert other.bank.accounts()
    assert not any(device.locked for device in her.bank.devices())


def test_locking_the_computer_at_hand_signs_out_and_forgets_it(needs: Needs, her: Customer, other: Customer) -> None:
    here = id_of(her, current=True)
    runner, _ = drive(lambda: devices(needs), [here, True, True])
    assert runner.result == SIGN_OUT
    assert her.bank.enrolled() is None
    assert other.bank.accounts()
    assert [device.device_id for device in other.bank.devices() if device.locked] == [here]


def test_back_leads_from_the_question_to_the_list(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: devices(needs), [id_of(her, current=False), BACK])
    expect(runner, Browse)
