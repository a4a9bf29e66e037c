"""Several settlers that come by at the same moment: what is due regularly goes out once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.bank.settler import Settler
from app.bank.store.databases import open_store
from app.bank.store.sqlite_schema import migrate
from app.bank.store.sqlite_tx import SqliteConnection, connect
from app.bank.verify import verify
from app.domain.schedules import Frequency, Schedule
from tests.bank.core.books import LI, WANG, WANG_SAVINGS, Books, on_postgres
from tests.bank.core.household import Household
from tests.bank.core.regularly import set_up, went_out

MONDAYS = Schedule(Frequency.WEEKLY, date(2026, 11, 23))


@dataclass
class Place:
    """A household, its database, and how many processes may serve that."""

    home: Household
    url: str
    processes: int

    def look(self, settlers: int, times: int) -> None:
        """So many settlers, each at the books of its own process as far as there are several, look at the same moment."""

        async def looking() -> None:
            with ExitStack() as open_:
                stores = [open_.enter_context(closing(open_store(self.url))) for _ in range(self.processes)]
                all_of_them = [Settler(self.home.bank, stores[each % self.processes], lambda _: None) for each in range(settlers)]
                for _ in range(times):
                    await asyncio.gather(*(each.look() for each in all_of_them))

        asyncio.run(looking())


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        connection = connect(tmp_path / "bank.db")
        migrate(connection)
        url, books, processes = f"sqlite:///{tmp_path}/bank.db", Books(SqliteConnection(connection), WANG, WANG_SAVINGS, LI), 1
    else:
        url = request.getfixturevalue("postgres_url")
        books, processes = on_postgres(url, WANG, WANG_SAVINGS, LI), 2
    with closing(books):
        yield Place(Household(books, 400), url, processes)
        assert books.do(verify) == []


def test_two_orders_of_three_weeks_go_out_three_times_each(place: Place) -> None:
    for minor in (5, 7):
        set_up(place.home, minor=minor, schedule=MONDAYS)
    place.home.clock.at += timedelta(days=16)
    place.look(settlers=4, times=6)
    assert sorted(amount for _, amount, _ in went_out(place.home)) == ["0.05"] * 3 + ["0.07"] * 3
