"""A bank for each test, and people on devices that count as the branch's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.attacks.stranger import Stranger
from tests.bank.family.pairing import Pair
from tests.bank.running import RunningBank, running_bank


@pytest.fixture
def bank() -> Iterator[RunningBank]:
    with running_bank() as bank:
        yield bank


@pytest.fixture
def pair(wang: Stranger, li: Stranger) -> Pair:
    """The two, before anything has happened."""
    return Pair(wang, li)
