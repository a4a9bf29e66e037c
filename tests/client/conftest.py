"""What the tests at the reference bank share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.bank.services.rules import Rules
from app.client.remote_bank import RemoteBank
from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk


@pytest.fixture(scope="module")
def running() -> Iterator[RunningBank]:
    """One bank for a file, whose tests leave each other alone."""
    with running_bank(rules=Rules(coaching_asks_an_hour=1000, coaching_asks_a_day=1000)) as bank:
        yield bank


@pytest.fixture
def alone() -> Iterator[RunningBank]:
    """A bank for a test that leaves something behind."""
    with running_bank() as bank:
        yield bank


@pytest.fixture
def wang(running: RunningBank) -> Iterator[Customer]:
    """The first customer, on a device of her own."""
    customer = customer_at(running.url)
    yield customer
    customer.bank.close()


@pytest.fixture
def sun(bank: RunningBank) -> Iterator[RemoteBank]:
    """One of the fraud desk, where the bank has one."""
    with at_the_desk(bank, "Sun") as desk:
        yield desk


@pytest.fixture
def he(bank: RunningBank) -> Iterator[RemoteBank]:
    """Another of the fraud desk."""
    with at_the_desk(bank, "He") as desk:
        yield desk
