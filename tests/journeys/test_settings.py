"""My settings, at a really running bank: what changes where."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.people import Preferences
from app.journeys.home import SIGN_OUT
from app.journeys.ports import Needs
from app.journeys.preferences import LANGUAGE
from app.journeys.runner import Act
from app.journeys.say import Name, say
from app.journeys.settings import settings
from app.journeys.steps import Choose, Trail
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.journeys.drive import BACK, drive, expect, give


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def her(bank: RunningBank) -> Iterator[Customer]:
    customer = customer_at(bank.url)
    customer.bank.prefer(Preferences(pause_seconds=20))
    yield customer
    customer.bank.close()


@pytest.fixture
def needs(her: Customer, tmp_path: Path) -> Needs:
    """A machine on which the pause is still the shortest, as after a session that was never signed in anew."""
    return Needs(her.bank, SettingsFile(tmp_path / "settings.json"), MemoryDrafts(), str(uuid.uuid4()))


def at_the_bank(her: Customer) -> tuple[str, int]:
    person = her.bank.sign_in(her.person.pin)
    return person.language, person.pause_seconds


@pytest.mark.parametrize(("field", "chosen"), [("text_size", "200"), ("theme", "night"), ("bounce_ms", "2000")])
def test_what_is_only_about_the_screen_leaves_the_pause_at_the_bank(needs: Needs, her: Customer, field: str, chosen: str) -> None:
    runner, _ = drive(lambda: settings(needs), ["looks", field, chosen])
    assert str(getattr(needs.settings.preferences(), field)) == chosen
    assert expect(runner, Choose).key == "which"
    assert at_the_bank(her) == ("zh_CN", 20)


def test_a_pause_is_kept_here_and_at_the_bank(needs: Needs, her: Customer) -> None:
    drive(lambda: settings(needs), ["looks", "pause_seconds", "10"])
    assert needs.settings.preferences().pause_seconds == 10
    assert at_the_bank(her) == ("zh_CN", 10)


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_a_language_is_kept_here_and_at_the_bank(needs: Needs, her: Customer, language: str) -> None:
    needs.settings.prefer(replace(needs.settings.preferences(), pause_seconds=20))
    drive(lambda: settings(needs), ["looks", "language", language])
    assert needs.settings.preferences().language == language
    assert at_the_bank(her) == (language, 20)


def test_every_language_is_offered_by_its_own_name() -> None:
    offered = LANGUAGE.question(Preferences(), Trail(say("Settings", "My settings")))
    assert [dict(option.label.params)["it"] for option in offered.options] == [Name("简体中文"), Name("English"), Name("繁體中文")]


def test_what_she_changed_does_not_come_back_with_the_next_change(needs: Needs) -> None:
    runner, _ = drive(lambda: settings(needs), ["looks", "text_size", "200"])
    assert not runner.can_go_back
    for answer in ("theme", "night", "done", "done"):
        give(runner, answer)
    assert runner.wish is None
    liked = needs.settings.preferences()
    assert (liked.text_size, liked.theme) == (200, "night")


def test_a_pause_that_came_with_a_sign_in_on_the_way_is_not_undone(needs: Needs, her: Customer) -> None:
    """The session lapses while she chooses her language; signing in brings the bank's pause, and that is what is told back."""
    runner, _ = drive(lambda: settings(needs), ["looks", "language"])
    runner.answer("en")
    needs.settings.prefer(replace(needs.settings.preferences(), pause_seconds=20))
    while isinstance(wish := runner.wish, Act):
        runner.supply(wish.run())
    assert at_the_bank(her) == ("en", 20)
    assert needs.settings.preferences() == replace(Preferences(), language="en", pause_seconds=20)


@pytest.mark.parametrize(("group", "first"), [("looks", "which"), ("limits", "safeguard"), ("devices", "devices"), ("pin", "old-pin")])
def test_each_group_opens_and_back_leads_to_the_groups(needs: Needs, group: str, first: str) -> None:
    runner, _ = drive(lambda: settings(needs), [group])
    assert runner.step is not None
    assert runner.step.key == first
    give(runner, BACK)
    assert expect(runner, Choose).key == "group"
    give(runner, "done")
    assert (runner.wish, runner.result) == (None, None)


def test_locking_the_computer_at_hand_ends_the_visit(needs: Needs, her: Customer) -> None:
    here = next(device.device_id for device in her.bank.devices() if device.current)
    runner, _ = drive(lambda: settings(needs), ["devices", here, True, True])
    assert runner.result == SIGN_OUT
