"""She asks the bank to call her; whether she is alone is told to the desk, and to nobody who looks at her screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.callbacks import ask_for_a_call
from app.journeys.steps import Tell
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer
from tests.client.desk import at_the_desk
from tests.journeys.drive import drive, expect


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Sun") as desk:
        yield desk


@pytest.mark.parametrize(("how", "discreet"), [("freely", False), ("yes-or-no", True)])
def test_the_desk_calls_her_and_hears_whether_she_is_alone(her: Customer, sun: RemoteBank, how: str, discreet: bool) -> None:
    drive(lambda: ask_for_a_call(her.bank), [how])
    assert [(each.customer_name, each.discreet) for each in sun.callbacks()] == [("Wang", discreet)]


def test_afterwards_her_screen_is_the_same_however_she_asked(her: Customer) -> None:
    told = [expect(drive(lambda: ask_for_a_call(her.bank), [how])[0], Tell) for how in ("freely", "yes-or-no", "freely")]
    assert told[0] == told[1] == told[2]


def test_asked_twice_it_is_one_call_and_discreet_it_stays(her: Customer, sun: RemoteBank) -> None:
    for how in ("freely", "yes-or-no", "freely"):
        drive(lambda: ask_for_a_call(her.bank), [how, True])
    assert [each.discreet for each in sun.callbacks()] == [True]


def test_no_is_no_call(her: Customer, sun: RemoteBank) -> None:
    assert drive(lambda: ask_for_a_call(her.bank), ["not"])[0].wish is None
    assert sun.callbacks() == ()
