"""A machine of a branch at a really running bank, and a customer at it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.client.remote_bank import RemoteBank
from app.doors.kiosk_counter import Counter
from app.journeys.kiosk_welcome import known
from app.journeys.ports import Needs
from app.machine.settings import SettingsFile
from app.sandbox.kiosk import KIOSK
from app.sandbox.people import SamplePeople
from app.vault.memory import MemoryVault
from tests.bank.cast import LI, WANG, hash_once
from tests.bank.running import RunningBank, running_bank
from tests.journeys.drive import drive
from tests.journeys.kiosk.cast import CARD, HER


@pytest.fixture(scope="module")
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=SamplePeople((replace(WANG, customer=HER), LI, KIOSK), pin_hash=hash_once)) as bank:
        yield bank


@pytest.fixture
def machine(bank: RunningBank) -> Iterator[RemoteBank]:
    machine = RemoteBank(bank.url, MemoryVault(), roles=("kiosk",))
    yield machine
    machine.close()


@pytest.fixture
def needs(machine: RemoteBank, tmp_path: Path) -> Needs:
    """Those of the welcome, where the bank knows the machine already."""
    needs = Needs(machine, SettingsFile(tmp_path / "settings.json"), machine.drafts, str(uuid.uuid4()))
    assert drive(lambda: known(needs), [])[0].result is True
    return needs


@pytest.fixture
def hers(bank: RunningBank, machine: RemoteBank, needs: Needs) -> Iterator[tuple[Needs, Counter]]:
    """Those of a customer, in a program of her own."""
    own = RemoteBank(bank.url, MemoryVault())
    own.kiosk.borrow(machine.kiosk.lent())
    counter = Counter(CARD)
    counter.bank = own
    yield replace(needs, bank=own, drafts=own.drafts), counter
    own.sign_out()
    own.close()
