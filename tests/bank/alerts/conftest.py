"""A bank for each test on each kind of database, and its fraud desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.alerts.desk import people_and_desk
from tests.bank.running import RunningBank, running_bank
from tests.outside.postgresql import Cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def bank(request: pytest.FixtureRequest) -> Iterator[RunningBank]:
    if request.param == "sqlite":
        with running_bank(practice=people_and_desk()) as bank:
            yield bank
    else:
        cluster: Cluster = request.getfixturevalue("postgres")
        with cluster.database() as url, running_bank(practice=people_and_desk(), database=url) as bank:
            yield bank


@pytest.fixture
def signed_in(bank: RunningBank) -> Iterator[Callable[[str], Stranger]]:
    """Makes devices on which somebody is signed in."""
    made: list[Stranger] = []

    def sign_in(name: str) -> Stranger:
        stranger = Stranger(bank.url)
        made.append(stranger)
        stranger.enrol(name)
        stranger.sign_in()
        return stranger

    yield sign_in
    for stranger in made:
        stranger.close()


@pytest.fixture
def sun(signed_in: Callable[[str], Stranger]) -> Stranger:
    """One of the fraud desk."""
    return signed_in("Sun")


@pytest.fixture
def he(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Another of the fraud desk."""
    return signed_in("He")


@pytest.fixture
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    """A customer."""
    return signed_in("Wang")
