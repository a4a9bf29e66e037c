"""A bank for each test, and people on devices that count as the branch's."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank, running_bank


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
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
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    """She who trusts somebody."""
    return signed_in("Wang")


@pytest.fixture
def li(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Whom she trusts."""
    return signed_in("Li")


@pytest.fixture
def teller(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Signed in as staff."""
    return signed_in("Zhou")


@pytest.fixture
def pair(wang: Stranger, li: Stranger) -> Pair:
    """The two, before anything has happened."""
    return Pair(wang, li)
