"""What cannot be settled, by a fault of this program or of a core bank, holds up nothing else, and is tried again ever more seldom."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from app.bank.services import safeguards
from app.bank.settler import LONGEST_REST, Settler
from app.bank.store.databases import open_store
from app.bank.store.sqlite_schema import migrate
from app.bank.store.sqlite_tx import SqliteConnection, connect
from app.contract.safeguards import ChangeSafeguards
from app.contract.wire import Amount
from app.domain.money import Money
from tests.bank.core.books import LI, NOW, WANG, WANG_SAVINGS, Books, on_postgres
from tests.bank.core.household import Household

DAY = timedelta(hours=25)


@dataclass
class Place:
    """A household, and a settler on its books that looks when it is told to."""

    home: Household
    url: str
    seconds: float = 0.0
    woken: list[str] = field(default_factory=list)

    def look(self, *times: float, at_once: int = 2) -> None:
        """Lets the settler look around after so many seconds each."""

        async def looking() -> None:
            with closing(open_store(self.url)) as store:
                settler = Settler(self.home.bank, store, self.woken.extend, at_once=at_once, instant=lambda: self.seconds)
                for seconds in times:
                    self.seconds += seconds
                    await settler.look()

        asyncio.run(looking())

    def waiting(self, minor: int) -> str:
        """A payment of hers that waits."""
        payment_id = str(uuid.uuid4())
        self.home.begin(payment_id, "Somebody", minor)
        self.home.confirm(payment_id, 2)
        return payment_id

    def broken(self, minor: int) -> str:
        """One that waits, but whose money was let go behind the bank's back: it can never be booked."""
        payment_id = self.waiting(minor)
        self.home.books.do(lambda tx: self.home.books.ledger.void(tx, f"payment:{payment_id}", NOW))
        return payment_id

    def status(self, payment_id: str) -> str:
        return str(self.home.payment(payment_id).transaction_status)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        connection = connect(tmp_path / "bank.db")
        migrate(connection)
        url, books = f"sqlite:///{tmp_path}/bank.db", Books(SqliteConnection(connection), WANG, WANG_SAVINGS, LI)
    else:
        url = request.getfixturevalue("postgres_url")
        books = on_postgres(url, WANG, WANG_SAVINGS, LI)
    yield Place(Household(books, 1000), url)
    books.close()


def faults(caplog: pytest.LogCaptureFixture) -> int:
    return sum(record.name == "banxing.bank.faults" and record.levelno == logging.ERROR for record in caplog.records)


def test_faulty_ones_hold_up_no_other(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    """More of them than are looked at in one go, and the longest due."""
    broken = [place.broken(1) for _ in range(5)]
    sound = [place.waiting(1) for _ in range(3)]
    place.home.clock.at += DAY
    place.look(*[0.0] * 5)
    assert [place.status(payment_id) for payment_id in (*broken, *sound)] == ["PDNG"] * 5 + ["ACSC"] * 3
    assert faults(caplog) == 5  # each was tried once
    assert "p-wang" in place.woken


def test_a_faulty_one_is_tried_again_ever_more_seldom(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    place.broken(1)
    place.home.clock.at += DAY
    place.look(*[1.0] * 100)
    assert 5 <= faults(caplog) <= 8
    caplog.clear()
    place.look(*[LONGEST_REST] * 10)
    assert faults(caplog) == 10  # and never given up


def test_what_has_been_put_right_goes(place: Place) -> None:
    payment_id = place.waiting(1)
    place.home.clock.at += DAY
    content = str(place.home.books.do(lambda tx: tx.row("SELECT content FROM payments") or {})["content"])
    place.home.books.do(lambda tx: tx.run("UPDATE payments SET content = '{}'"))
    place.look(0.0)
    place.home.books.do(lambda tx: tx.run("UPDATE payments SET content = ?", content))
    assert place.status(payment_id) == "PDNG"
    place.look(0.0)
    assert place.status(payment_id) == "ACSC"


def test_a_loosening_that_cannot_come_into_force_holds_up_no_other(place: Place) -> None:
    """In a currency that this program does not know (any more)."""
    place.home.books.do(
        lambda tx: tx.run(
            "INSERT INTO safeguard_changes (change_id, person_id, currency, field, value, in_force_at)"
            " VALUES ('chg_0', 'p-li', 'XXX', 'paymentLimit', 1, 0)"
        )
    )
    raised = Amount.of(Money("CNY", 500))
    place.home.call(safeguards.change, ChangeSafeguards("CNY", payment_limit=raised))
    place.home.clock.at += DAY
    place.look(0.0, 0.0, at_once=1)
    found = place.home.books.do(lambda tx: tx.rows("SELECT code FROM notices WHERE person_id = 'p-wang'"))
    assert found == [{"code": "safeguard_loosened"}]
