"""One bank for all attacks of a process on each kind of database; each test comes with devices of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank
from tests.outside.postgresql import Cluster


@dataclass(frozen=True)
class House:
    """A bank, and Wang signed in on one device for all tests: a test that ends the session takes ``signed_in``."""

    bank: RunningBank
    wang: Stranger


@contextmanager
def house_on(database: str | None = None) -> Iterator[House]:
    """Opens a bank and signs Wang in."""
    with running_bank(database=database) as bank, closing(Stranger(bank.url)) as wang:
        wang.enrol("Wang")
        wang.sign_in()
        yield House(bank, wang)


@pytest.fixture(scope="package")
def sqlite_house() -> Iterator[House]:
    with house_on() as house:
        yield house


@pytest.fixture(scope="package")
def postgresql_house(postgres: Cluster) -> Iterator[House]:
    with postgres.database() as url, house_on(url) as house:
        yield house


@pytest.fixture
def house(request: pytest.FixtureRequest, dialect: str) -> House:
    """The one on the test's kind of database; opened with the first test that asks for it."""
    found = request.getfixturevalue(f"{dialect}_house")
    assert isinstance(found, House)
    return found


@pytest.fixture
def bank(house: House) -> RunningBank:
    return house.bank


@pytest.fixture
def wang(house: House) -> Stranger:
    return house.wang
