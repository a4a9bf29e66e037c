"""She asks the bank to call her; whether she is alone is told to the desk, and to nobody who looks at her screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.coaching import Shown, hidden
from app.journeys.asking_help import is_over_a_task
from app.journeys.callbacks import ask_for_a_call
from app.journeys.desk_callbacks_words import line
from app.journeys.scenes import scene_of
from app.journeys.steps import Choose, Plain, Tell
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer
from tests.client.desk import at_the_desk
from tests.journeys.drive import BACK, drive, expect, give, later


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Sun") as desk:
        yield desk


FREELY = ["freely"]
QUIETLY = ["yes-or-no", "ask"]


@pytest.mark.parametrize(("how", "discreet"), [(FREELY, False), (QUIETLY, True)], ids=["freely", "quietly"])
def test_the_desk_calls_her_and_hears_whether_she_is_alone(her: Customer, sun: RemoteBank, how: list[str], discreet: bool) -> None:
    drive(lambda: ask_for_a_call(her.bank), how)
    assert [(each.customer_name, each.discreet) for each in sun.callbacks()] == [("Wang", discreet)]


def test_afterwards_her_screen_is_the_same_however_she_asked(her: Customer) -> None:
    told = [expect(drive(lambda: ask_for_a_call(her.bank), how)[0], Tell) for how in (FREELY, QUIETLY, FREELY)]
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize("asked", [[], FREELY], ids=["nothing before", "freely before"])
def test_whoever_comes_to_her_screen_later_sees_nothing_of_a_discreet_call(her: Customer, sun: RemoteBank, asked: list[str]) -> None:
    drive(lambda: ask_for_a_call(her.bank), asked)
    before = drive(lambda: ask_for_a_call(her.bank), [])[0].step
    drive(lambda: ask_for_a_call(her.bank), QUIETLY)
    assert drive(lambda: ask_for_a_call(her.bank), [])[0].step == before
    assert [each.discreet for each in sun.callbacks()] == [True]


def test_taken_back_by_another_hand_a_discreet_call_only_vanishes(her: Customer, sun: RemoteBank) -> None:
    for how in (FREELY, QUIETLY, ["take-back"]):
        drive(lambda: ask_for_a_call(her.bank), [*how, True])
    assert expect(drive(lambda: ask_for_a_call(her.bank), [])[0], Choose).key == "how-to-talk"
    assert [each.discreet for each in sun.callbacks()] == [True]


def test_asked_twice_it_is_one_call_and_discreet_it_stays(her: Customer, sun: RemoteBank) -> None:
    for how in (FREELY, QUIETLY, FREELY):
        drive(lambda: ask_for_a_call(her.bank), [*how, True])
    assert [each.discreet for each in sun.callbacks()] == [True]


@pytest.mark.parametrize("answers", [["not"], ["yes-or-no", "not"], ["yes-or-no", BACK, "not"], ["another-time", BACK, "not"]], ids=str)
def test_no_is_no_call(her: Customer, sun: RemoteBank, answers: list[Plain]) -> None:
    assert drive(lambda: ask_for_a_call(her.bank), answers)[0].wish is None
    assert sun.callbacks() == ()


def test_at_another_time_the_desk_reads_when_and_so_does_she(her: Customer, sun: RemoteBank) -> None:
    time = her.bank.calling().times[1]
    runner, _ = drive(lambda: ask_for_a_call(her.bank), ["another-time", time.begins_at.isoformat()])
    (fact,) = expect(runner, Tell).facts
    (waits,) = sun.callbacks()
    assert waits.wanted == time
    waiting = expect(drive(lambda: ask_for_a_call(her.bank), [])[0], Choose)
    assert waiting.facts[0].value == fact.value
    assert line(waits, "key").detail != line(replace(waits, wanted=None), "key").detail


def test_what_was_asked_can_be_changed_and_taken_back(her: Customer, sun: RemoteBank) -> None:
    drive(lambda: ask_for_a_call(her.bank), FREELY)
    time = her.bank.calling().times[0]
    drive(lambda: ask_for_a_call(her.bank), ["another-time", time.begins_at.isoformat(), True])
    assert [each.wanted for each in sun.callbacks()] == [time]
    assert drive(lambda: ask_for_a_call(her.bank), ["not"])[0].wish is None
    drive(lambda: ask_for_a_call(her.bank), FREELY)
    assert [each.wanted for each in sun.callbacks()] == [None]
    drive(lambda: ask_for_a_call(her.bank), ["take-back", True])
    assert sun.callbacks() == ()


def test_a_time_that_has_begun_while_she_thought_asks_nobody(her: Customer, sun: RemoteBank, bank: RunningBank) -> None:
    runner, _ = drive(lambda: ask_for_a_call(her.bank), ["another-time"])
    first = expect(runner, Choose).options[0].key
    later(bank, 24)
    give(runner, first)
    assert expect(runner, Tell).key == "call-time-over"
    assert sun.callbacks() == ()


def test_whoever_looks_on_from_afar_sees_none_of_it(her: Customer) -> None:
    for answers in ([], ["another-time"], ["yes-or-no"], FREELY, []):
        step = drive(lambda: ask_for_a_call(her.bank), answers)[0].step
        assert step is not None
        assert scene_of(step, frozenset(Shown), "en") == hidden("en")
        assert is_over_a_task(step)
