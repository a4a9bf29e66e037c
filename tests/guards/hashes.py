"""PINs and codes are hashed slowly on purpose, a few dozen a second. Tests hash many thousands: here the same is done at next to no cost.

A bank that is a process of its own hashes as in life.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from app.bank.services import credentials

_PASSES, _KIBIBYTES, _LANES = 1, 8, 1
"""The least that Argon2id takes."""
_CHEAP = pytest.MonkeyPatch()


def pytest_configure() -> None:
    _CHEAP.setattr(credentials, "_HASHER", PasswordHasher(_PASSES, _KIBIBYTES, _LANES))
    _CHEAP.setattr(credentials, "_PASSES", _PASSES)
    _CHEAP.setattr(credentials, "_KIBIBYTES", _KIBIBYTES)


def pytest_unconfigure() -> None:
    _CHEAP.undo()


@pytest.fixture
def as_slow_as_in_life() -> Iterator[None]:
    """For a test in which the time matters that a hash takes."""
    _CHEAP.undo()
    yield
    pytest_configure()
