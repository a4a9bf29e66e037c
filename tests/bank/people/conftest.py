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
def another_teller(signed_in: Callable[[str], Stranger]) -> Stranger:
    """Signed in as somebody else of the staff."""
    return signed_in("Wu")
