"""What most stories begin with: a bank of the test's own, a keyring, and a seat to sit down at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.journeys.helping_visit import at_the_helpers
from app.vault.memory import MemoryVault
from tests.bank.cast import LI, WANG
from tests.bank.running import RunningBank, running_bank
from tests.stories.home_seat import HomeSeat, KeyringOfTheTest

Sit = Callable[[], HomeSeat]


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def vault() -> MemoryVault:
    return KeyringOfTheTest()


@pytest.fixture
def sit(qapp: QApplication, bank: RunningBank, vault: MemoryVault, tmp_path: Path) -> Iterator[Sit]:
    seats: list[HomeSeat] = []

    def at_home() -> HomeSeat:
        seats.append(HomeSeat(qapp, bank.url, tmp_path, vault))
        return seats[-1]

    yield at_home
    for seat in seats:
        seat.close()


@pytest.fixture
def hers(qapp: QApplication, bank: RunningBank, tmp_path: Path) -> Iterator[HomeSeat]:
    seat = HomeSeat(qapp, bank.url, tmp_path / "hers", KeyringOfTheTest())
    seat.first_start(WANG.customer.pin)
    yield seat
    seat.close()


@pytest.fixture
def his(qapp: QApplication, bank: RunningBank, tmp_path: Path) -> Iterator[HomeSeat]:
    seat = HomeSeat(qapp, bank.url, tmp_path / "his", KeyringOfTheTest(), visit=at_the_helpers)
    seat.first_start(LI.customer.pin, LI.customer.customer_number)
    yield seat
    seat.close()
