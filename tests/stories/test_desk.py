"""The desk's seat: one of the two writes an alert, the other publishes it, and it stands on her screen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.doors.options import read_options
from app.journeys.steps import Browse
from app.journeys.steps_alerts import ReadAlert
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.stories.desk_seat import Sit, desks
from tests.stories.home_seat import HomeSeat

SUN, HE = "70090011", "70090012"
PIN = {SUN: "130011", HE: "130012"}
WORDS = json.dumps(["A caller", "159", "Somebody rings.", "Hang up.", "They hurry you."])
NOTHING = json.dumps([""] * 5)


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_and_desk()) as bank:
        yield bank


@pytest.fixture
def desk(qapp: QApplication, bank: RunningBank, tmp_path: Path) -> Iterator[Sit]:
    with desks(qapp, bank, tmp_path, "fraud_desk", PIN) as sit:
        yield sit


def write(seat: HomeSeat) -> None:
    """From the desk's home to a draft that is handed in, told at once."""
    seat.answer("desk", "alert:new")
    seat.answer("type", "gov_police")
    seat.answer("words-en", WORDS)
    seat.answer("words-zh_CN", NOTHING)
    seat.answer("aim", NOTHING)
    seat.answer("overview", "urgency")
    seat.answer("urgency", "Immediate")
    seat.answer("overview", "done")
    seat.answer("handed-in", True)
    seat.see("desk")


def test_one_writes_another_publishes_and_it_stands_on_her_screen(desk: Sit, hers: HomeSeat) -> None:
    hers.see("home")
    hers.take_note()
    write(desk(SUN))
    second = desk(HE)
    home = second.see("desk")
    assert isinstance(home, Browse)
    draft = home.items[0].key
    second.answer("desk", draft)
    second.answer("desk-alert", "publish")
    second.answer("preview-en-100", "done")
    second.answer("publish", True)
    second.answer("published", True)
    second.see("desk-alert")
    told = hers.see("alert")
    assert isinstance(told, ReadAlert)
    assert told.alert.headline == "A caller"


def test_the_desk_itself_is_not_interrupted_by_what_it_publishes(desk: Sit, hers: HomeSeat) -> None:
    first = desk(SUN)
    write(first)
    first.answer("desk", "alert:new")
    first.see("type")
    first.take_note()
    second = desk(HE)
    home = second.see("desk")
    assert isinstance(home, Browse)
    second.answer("desk", home.items[0].key)
    for key, plain in (("desk-alert", "publish"), ("preview-en-100", "done"), ("publish", True), ("published", True)):
        second.answer(key, plain)
    hers.see("alert")
    assert first.step
    assert (first.step.key, first.seat.between.waits) == ("type", False)


def test_what_is_half_written_is_there_at_the_next_start(desk: Sit) -> None:
    before = desk(SUN)
    before.answer("desk", "alert:new")
    before.answer("type", "gov_police")
    before.answer("words-en", WORDS)
    before.see("words-zh_CN")
    before.close()
    after = desk(SUN)
    home = after.see("desk")
    assert isinstance(home, Browse)
    assert home.items[0].key == "resume"
    after.answer("desk", "resume")
    after.answer("words-zh_CN", NOTHING)
    after.see("aim")


def test_the_desk_has_a_door_and_a_profile_of_its_own() -> None:
    options = read_options(["desk"])
    assert (options.profile, options.bank) == ("desk", None)
