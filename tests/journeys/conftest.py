"""What most tests of journeys begin with: a bank of the test's own, a customer at it, and what a journey of hers is given."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.journeys.ports import Needs
from app.machine.drafts import MemoryDrafts
from app.machine.settings import SettingsFile
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import LI, Customer, customer_at

Given = Callable[[Customer], Needs]


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def her(bank: RunningBank) -> Iterator[Customer]:
    customer = customer_at(bank.url)
    yield customer
    customer.bank.close()


@pytest.fixture
def li(bank: RunningBank) -> Iterator[Customer]:
    """Somebody whose list is short."""
    customer = customer_at(bank.url, LI)
    yield customer
    customer.bank.close()


@pytest.fixture
def given(tmp_path: Path) -> Given:
    """A task of its own at each call."""
    return lambda customer: Needs(customer.bank, SettingsFile(tmp_path / "settings.json"), MemoryDrafts(), str(uuid.uuid4()))


@pytest.fixture
def needs(her: Customer, given: Given) -> Needs:
    return given(her)
