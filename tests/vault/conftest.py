"""A real keyring service, started once for all tests that want it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.outside.programs import Environment
from tests.outside.secret_service import secret_service
from tests.outside.session_bus import ADDRESS


@pytest.fixture(scope="session")
def keyring_user() -> Iterator[Environment]:
    """The environment of a user whose keyring is open; many tests share it, so each has a profile of its own."""
    with secret_service() as env:
        yield env


@pytest.fixture
def on_keyring(keyring_user: Environment, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """Puts this process on the bus of that user."""
    monkeypatch.setenv(ADDRESS, keyring_user[ADDRESS])
    return keyring_user
