"""Customers who wait for a call, from the seat of the desk: called once, kept while nobody is reached, and never given away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.callbacks import Callback
from app.domain.checks import CallOutcome, CallRecord
from app.domain.hands import Doing
from app.journeys.desk import Desk
from app.journeys.desk_callbacks import CALLBACKS, one_callback
from app.journeys.ports import Needs
from app.journeys.runner import Runner
from app.journeys.say import Ahead, Name, Say
from app.journeys.steps import Choose, Item, Tell
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk
from tests.journeys.desk_at_the_bank import needs_of
from tests.journeys.drive import drive, expect, give


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Sun") as desk:
        yield desk


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


@pytest.fixture
def needs(sun: RemoteBank, tmp_path: Path) -> Needs:
    return needs_of(sun, tmp_path)


def waiting(sun: RemoteBank, wang: Customer, *, discreet: bool = False) -> Callback:
    """She has asked for a call."""
    wang.bank.ask_callback("try", discreet=discreet)
    (callback,) = sun.callbacks()
    return callback


def calling(needs: Needs, callback: Callback, *answers: Any) -> Runner[None]:
    """From the line at home; what is answered once it is in hand."""
    return looking(needs, callback, "call", *answers)


def looking(needs: Needs, callback: Callback, *answers: Any) -> Runner[None]:
    runner, _ = drive(lambda: one_callback(needs, callback.callback_id), answers)
    return runner


def lines(needs: Needs) -> tuple[Item, ...]:
    assert isinstance(needs.desk, Desk)
    return CALLBACKS.lines(needs.desk, "zh_CN")


def test_called_she_waits_no_more(needs: Needs, sun: RemoteBank, wang: Customer) -> None:
    runner = calling(needs, waiting(sun, wang), "spoke", "她的卡丢了")
    assert expect(runner, Tell).key == "called"
    assert lines(needs) == ()
    assert wang.bank.calling().awaited is None


@pytest.mark.parametrize("answers", [("nobody",), ("somebody-else", True)])
def test_not_reached_she_stays_on_the_list(needs: Needs, sun: RemoteBank, wang: Customer, answers: tuple[Any, ...]) -> None:
    callback = waiting(sun, wang)
    for tried in range(2):
        facts = {fact.label.text: fact.value for fact in expect(calling(needs, callback), Choose).facts}
        assert facts.get("Tries so far", 0) == tried
        assert ("Last try" in facts) is bool(tried)
        assert expect(calling(needs, callback, *answers), Tell).key == "stays"
    assert [item.key for item in lines(needs)] == [f"callback:{callback.callback_id}"]


def test_who_is_to_call_reads_when_it_suits_her(needs: Needs, sun: RemoteBank, wang: Customer) -> None:
    time = wang.bank.calling().times[0]
    wang.bank.ask_callback("try", discreet=False, time=time)
    (callback,) = sun.callbacks()
    for runner in (looking(needs, callback), calling(needs, callback)):
        (said,) = [fact.value for fact in expect(runner, Choose).facts if fact.label.text == "Wants the call"]
        assert isinstance(said, Say)
        assert dict(said.params)["begins"] == Ahead(time.begins_at)


def test_not_now_is_nothing(needs: Needs, sun: RemoteBank, wang: Customer) -> None:
    callback = waiting(sun, wang)
    assert looking(needs, callback, "later").wish is None
    assert calling(needs, callback, "later").wish is None
    (item,) = lines(needs)
    assert item.icon == "phone"


def test_while_one_calls_nobody_else_does(needs: Needs, sun: RemoteBank, wang: Customer, bank: RunningBank, tmp_path: Path) -> None:
    callback = waiting(sun, wang)
    calling(needs, callback)
    (item,) = lines(needs)
    assert (item.icon, item.detail and item.detail.text) == ("phone", "You are calling, since {at}")
    with at_the_desk(bank, "He") as he:
        hers = needs_of(he, tmp_path)
        late = looking(hers, callback)
        assert expect(late, Tell).key == "in-other-hands"
        assert lines(hers)[0].icon == "phone"


def test_who_was_a_moment_too_late_is_told_who_calls(
    needs: Needs, sun: RemoteBank, wang: Customer, bank: RunningBank, tmp_path: Path
) -> None:
    callback = waiting(sun, wang)
    with at_the_desk(bank, "He") as he:
        second = looking(needs_of(he, tmp_path), callback)
        calling(needs, callback)
        give(second, "call")
        assert dict(expect(second, Tell).question.params)["name"] == Name("Sun")


def test_whoever_comes_second_is_told_that_she_was_called(
    needs: Needs, sun: RemoteBank, wang: Customer, bank: RunningBank, tmp_path: Path
) -> None:
    callback = waiting(sun, wang)
    second = calling(needs, callback, "spoke")
    sun.take_callback(callback, Doing.PUT_BACK)
    with at_the_desk(bank, "He") as he:
        he.take_callback(callback, Doing.CALLING)
        he.finish_callback(callback, CallRecord(CallOutcome.SPOKE), str(uuid4()))
    give(second, "")
    assert expect(second, Tell).key == "called-already"
    assert expect(looking(needs, callback), Tell).key == "called-already"


def test_given_out_of_the_hand_at_another_computer_nothing_is_put_down(needs: Needs, sun: RemoteBank, wang: Customer) -> None:
    callback = waiting(sun, wang)
    runner = calling(needs, callback, "spoke")
    sun.take_callback(callback, Doing.PUT_BACK)
    give(runner, "")
    assert expect(runner, Tell).key == "out-of-hand"
    assert [each.tries for each in sun.callbacks()] == [0]


def test_to_somebody_who_is_not_alone_or_to_anybody_else_nothing_of_money_is_said(needs: Needs, sun: RemoteBank, wang: Customer) -> None:
    callback = waiting(sun, wang, discreet=True)
    (item,) = lines(needs)
    assert (item.icon, item.detail and item.detail.text) == ("hide", "Not alone: first read what to say. Asked {at}")
    runner = calling(needs, callback)
    said = [words.text for words in expect(runner, Choose).why if "“" in words.text]
    assert said
    assert not [words for words in said if "bank" in words or "card" in words or "money" in words]
    give(runner, "somebody-else")
    assert "appointment" in expect(runner, Tell).question.text


def test_with_somebody_who_was_not_alone_what_is_held_is_not_forgotten(needs: Needs, sun: RemoteBank, wang: Customer) -> None:
    runner = calling(needs, waiting(sun, wang, discreet=True), "spoke", "")
    (held,) = expect(runner, Tell).why
    assert "still held" in held.text
