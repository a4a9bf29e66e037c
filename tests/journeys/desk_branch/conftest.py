"""Two tellers and a customer at a bank with branches, at noon."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.client.remote_bank import RemoteBank
from app.journeys.ports import Needs
from tests.bank.running import RunningBank, running_bank
from tests.bank.visits.branch import be_noon, people_at_branches
from tests.client.customer import Customer, customer_at
from tests.client.desk import at_the_desk
from tests.journeys.desk_at_the_bank import needs_of


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank(practice=people_at_branches()) as bank:
        bank.change(be_noon)
        yield bank


@pytest.fixture
def zhou(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Zhou") as teller:
        yield teller


@pytest.fixture
def wu(bank: RunningBank) -> Iterator[RemoteBank]:
    with at_the_desk(bank, "Wu") as teller:
        yield teller


@pytest.fixture
def wang(bank: RunningBank) -> Iterator[Customer]:
    person = customer_at(bank.url)
    yield person
    person.bank.close()


@pytest.fixture
def needs(zhou: RemoteBank, tmp_path: Path) -> Needs:
    return needs_of(zhou, tmp_path)
