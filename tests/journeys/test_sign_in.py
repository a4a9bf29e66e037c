"""Signing in at a really running bank: slips, a device that the bank no longer knows, and what the bank keeps of her choices."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.client.remote_bank import RemoteBank
from app.domain.people import Preferences
from app.journeys.first_start import first_start
from app.journeys.ports import Needs, SignedOut
from app.journeys.sign_in import sign_in
from app.journeys.steps import Choose, EnterPin
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from app.vault.memory import MemoryVault
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.journeys.drive import BACK, drive, expect, give

WRONG = "000000"


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def her(bank: RunningBank) -> Iterator[Customer]:
    customer = customer_at(bank.url)
    customer.bank.sign_out()
    yield customer
    customer.bank.close()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def needs(her: Customer, settings: SettingsFile) -> Needs:
    return Needs(her.bank, settings, MemoryDrafts(), str(uuid.uuid4()))


def elsewhere(bank: RunningBank, pause_seconds: int) -> None:
    """On another device of hers she chose another pause."""
    other = customer_at(bank.url)
    other.bank.prefer(Preferences(pause_seconds=pause_seconds))
    other.bank.close()


def test_the_pause_that_the_bank_keeps_is_in_force_here(
    needs: Needs, her: Customer, bank: RunningBank, settings: SettingsFile, tmp_path: Path
) -> None:
    settings.prefer(replace(settings.preferences(), text_size=200))
    elsewhere(bank, pause_seconds=20)
    runner, _ = drive(lambda: sign_in(needs), [her.person.pin])
    assert runner.result is not None
    assert (runner.result.name, runner.result.pause_seconds) == (her.person.name, 20)
    assert settings.preferences() == SettingsFile(tmp_path / "settings.json").preferences()
    assert (settings.preferences().pause_seconds, settings.preferences().text_size) == (20, 200)


def test_a_pause_that_cannot_be_chosen_here_is_never_shortened(
    needs: Needs, her: Customer, bank: RunningBank, settings: SettingsFile
) -> None:
    elsewhere(bank, pause_seconds=7)
    drive(lambda: sign_in(needs), [her.person.pin])
    assert settings.preferences().pause_seconds == 10
    assert her.bank.sign_in(her.person.pin).pause_seconds == 7


def test_the_language_chosen_here_reaches_the_bank_and_leaves_the_pause(
    needs: Needs, her: Customer, bank: RunningBank, settings: SettingsFile
) -> None:
    elsewhere(bank, pause_seconds=7)
    settings.prefer(replace(settings.preferences(), language="en"))
    drive(lambda: sign_in(needs), [her.person.pin])
    person = her.bank.sign_in(her.person.pin)
    assert (person.language, person.pause_seconds) == ("en", 7)
    assert settings.preferences().language == "en"


def test_one_slip_is_met_with_patience(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: sign_in(needs), [WRONG])
    asked = expect(runner, Choose)
    assert asked.question.text == "That number did not fit. Please take your time and try again."
    assert asked.chosen == "again"
    give(runner, "again")
    give(runner, her.person.pin)
    assert runner.result is not None


def test_the_ways_on_keep_their_places_and_after_two_slips_there_is_one_more(needs: Needs, her: Customer) -> None:
    runner, shown = drive(lambda: sign_in(needs), [WRONG, "again", WRONG])
    first, second = shown[1], expect(runner, Choose)
    assert isinstance(first, Choose)
    assert second.options[:-1] == first.options
    assert [option.key for option in second.options] == ["again", "forgotten", "introduce"]
    give(runner, "again")
    expect(runner, EnterPin)
    give(runner, her.person.pin)
    assert runner.result is not None
    assert needs.bank.enrolled() == her.person.customer_number


def test_back_from_the_choice_leads_to_the_number(needs: Needs, her: Customer) -> None:
    runner, _ = drive(lambda: sign_in(needs), [WRONG, "again", BACK, "again", her.person.pin])
    assert runner.result is not None


def locked(bank: RunningBank) -> None:
    bank.change(lambda tx: tx.run("UPDATE devices SET locked_at = 1"))


def begun_afresh(bank: RunningBank) -> None:
    bank.change(lambda tx: tx.run("DELETE FROM sessions"))
    bank.change(lambda tx: tx.run("DELETE FROM devices"))


@pytest.mark.parametrize("happened", [locked, begun_afresh])
def test_a_device_that_the_bank_no_longer_knows_is_introduced_again(
    needs: Needs, her: Customer, bank: RunningBank, happened: Callable[[RunningBank], None]
) -> None:
    happened(bank)
    runner, _ = drive(lambda: sign_in(needs), [her.person.pin, "again", her.person.pin, "introduce"])
    assert runner.wish is None
    assert runner.result is None
    assert needs.bank.enrolled() is None
    with pytest.raises(SignedOut):
        needs.bank.accounts()
    fresh = next(person for person in needs.bank.sample_people() if person.name == her.person.name)
    answers = ["zh_CN", "100", "day", fresh.customer_number, fresh.customer_number, fresh.activation_code, True]
    started, _ = drive(lambda: first_start(needs), answers)
    assert started.wish is None
    signed_in, _ = drive(lambda: sign_in(needs), [her.person.pin])
    assert signed_in.result is not None


def test_a_device_that_is_not_enrolled_is_not_asked_twice(bank: RunningBank, settings: SettingsFile) -> None:
    needs = Needs(RemoteBank(bank.url, MemoryVault()), settings, MemoryDrafts(), str(uuid.uuid4()))
    runner, shown = drive(lambda: sign_in(needs), ["135790"])
    assert (runner.wish, runner.result, len(shown)) == (None, None, 1)


def test_too_many_slips_are_told_without_blame(needs: Needs) -> None:
    runner, _ = drive(lambda: sign_in(needs), [*[WRONG, "again"] * 5, WRONG])
    asked = expect(runner, Choose)
    assert asked.question.text.startswith("The number did not fit several times. To protect you,")
    assert dict(asked.question.params) == {"minutes": 15}
