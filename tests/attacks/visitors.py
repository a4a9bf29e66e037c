"""Fixtures for whoever comes to a bank over HTTP. The bank is the nearest fixture ``bank``.

Its books are in SQLite, and for tests that are :data:`on_both` in PostgreSQL too. ``BANXING_BOOKS=postgresql`` puts all others there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Final

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank

on_both: Final = pytest.mark.on_both
"""For tests in which the database decides: who is first, what counts, what one transaction is. Everything else would be tried twice."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "on_both: runs with the books in SQLite and in PostgreSQL")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test of such a file that opens a bank in a way of its own stays as it is."""
    if "dialect" in metafunc.fixturenames and metafunc.definition.get_closest_marker(on_both.name):
        metafunc.parametrize("dialect", ("sqlite", "postgresql"), indirect=True)


@pytest.fixture
def dialect(request: pytest.FixtureRequest) -> str:
    """Which database the books are in."""
    return str(getattr(request, "param", os.environ.get("BANXING_BOOKS", "sqlite")))


@pytest.fixture
def database(request: pytest.FixtureRequest, dialect: str) -> str | None:
    """For a bank of the test's own: a new database, or None for a file of the bank's own."""
    return str(request.getfixturevalue("postgres_url")) if dialect == "postgresql" else None


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
def wang(signed_in: Callable[[str], Stranger]) -> Stranger:
    """A customer, who trusts somebody."""
    return signed_in("Wang")


@pytest.fixture
def li(signed_in: Callable[[str], Stranger]) -> Stranger:
    """A customer, whom she trusts."""
    return signed_in("Li")


@pytest.fixture
def teller(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Signed in as staff."""
    return signed_in("Zhou")


@pytest.fixture
def sun(signed_in: Callable[[str], Stranger]) -> Stranger:
    """One of the fraud desk, where the bank has one."""
    return signed_in("Sun")


@pytest.fixture
def he(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Another of the fraud desk."""
    return signed_in("He")
