"""What the tests at the reference bank share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bank.running import RunningBank, running_bank
from tests.client.customer import Customer, customer_at


@pytest.fixture(scope="module")
def running() -> Iterator[RunningBank]:
    """One bank for a file, whose tests leave each other alone."""
    with running_bank() as bank:
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
