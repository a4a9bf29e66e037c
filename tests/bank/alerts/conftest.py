"""A bank for each test on each kind of database, and its fraud desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

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
