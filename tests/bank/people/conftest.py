"""A bank for each test, with people whose PINs, devices and sessions the test may change."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def newcomer(bank: RunningBank) -> Iterator[Callable[[], Stranger]]:
    """Makes devices that the bank does not know."""
    made: list[Stranger] = []

    def make() -> Stranger:
        made.append(Stranger(bank.url))
        return made[-1]

    yield make
    for stranger in made:
        stranger.close()


@pytest.fixture
def signed_in(newcomer: Callable[[], Stranger]) -> Callable[[str], Stranger]:
    """Makes devices on which somebody is signed in."""

    def sign_in(name: str) -> Stranger:
        stranger = newcomer()
        stranger.enrol(name)
        stranger.sign_in()
        return stranger

    return sign_in


@pytest.fixture
def teller(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Signed in as staff."""
    return signed_in("Zhou")
