"""A bank whose tellers work at branches."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.running import RunningBank, running_bank
from tests.bank.visits.branch import be_noon, people_at_branches


@pytest.fixture
def bank(database: str | None) -> Iterator[RunningBank]:
    with running_bank(practice=people_at_branches(), database=database) as bank:
        bank.change(be_noon)
        yield bank


@pytest.fixture
def wu(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Another teller of the same branch."""
    return signed_in("Wu")


@pytest.fixture
def ma(signed_in: Callable[[str], Stranger]) -> Stranger:
    """A teller of another branch."""
    return signed_in("Ma")
