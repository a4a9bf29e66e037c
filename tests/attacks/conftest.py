"""One bank for all attacks of a process; each test comes with devices of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank


@pytest.fixture(scope="package")
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def newcomer(bank: RunningBank) -> Iterator[Callable[[], Stranger]]:
    """Makes strangers whom the bank does not know."""
    made: list[Stranger] = []

    def make() -> Stranger:
        made.append(Stranger(bank.url))
        return made[-1]

    yield make
    for stranger in made:
        stranger.close()


@pytest.fixture
def customer(newcomer: Callable[[], Stranger]) -> Callable[[str], Stranger]:
    """Makes strangers who are signed in as somebody."""

    def sign_in(name: str) -> Stranger:
        stranger = newcomer()
        stranger.enrol(name)
        stranger.sign_in()
        return stranger

    return sign_in


@pytest.fixture(scope="package")
def wang(bank: RunningBank) -> Iterator[Stranger]:
    """Signed in as Wang, on one device for all tests: a test that ends the session takes a ``customer``."""
    stranger = Stranger(bank.url)
    stranger.enrol("Wang")
    stranger.sign_in()
    yield stranger
    stranger.close()
