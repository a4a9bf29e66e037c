"""A bank whose desk has worked before: what it held, decided and had in hand is there after the step that made its tables anew."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from app.bank.store import checks, hands, postgres_schema, sqlite_schema
from app.bank.store.callbacks import waiting
from app.bank.store.connection import Connection
from app.bank.store.databases import open_store
from app.bank.store.migrations import history
from app.bank.store.port import Tx
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_wire import again, first
from app.bank.store.sqlite_tx import SqliteConnection, connect
from app.domain.checks import CheckDecision, CheckState
from app.domain.hands import Doing
from tests.outside.postgresql import Cluster

OLD: Final = 25
"""The step that the old bank had taken. What stands below was written then, and is not brought up to date."""
WORKED: Final = (
    "INSERT INTO people (person_id, customer_number, name, pin_hash, language, confirm_pause_seconds) VALUES"
    " ('p-wang', '80010001', 'Wang', 'hash', 'zh_CN', 3), ('p-li', '80010002', 'Li', 'hash', 'zh_CN', 3),"
    " ('p-sun', '70090011', 'Sun', 'hash', 'zh_CN', 3)",
    "INSERT INTO payments (payment_id, person_id, status, content, content_hash) VALUES ('pay-1', 'p-wang', 'ACSC', '{}', 'h'),"
    " ('pay-2', 'p-wang', 'PDNG', '{}', 'h')",
    "INSERT INTO checks (check_id, payment_id, state, held, persons, opened_at, expires_at, quiet) VALUES"
    " ('chk-1', 'pay-1', 'released', '[]', 1, 1, 9, 0), ('chk-2', 'pay-2', 'open', '[]', 2, 2, 9, 1)",
    "INSERT INTO check_acts (check_id, staff_id, decision, record, body, at) VALUES ('chk-1', 'p-sun', 'release', '{}', 'hash', 3)",
    "INSERT INTO check_hands (check_id, staff_id, doing, at) VALUES ('chk-2', 'p-sun', 'calling', 4)",
    "INSERT INTO callbacks (callback_id, person_id, discreet, asked_at, done) VALUES ('cbk-1', 'p-wang', 1, 5, 0),"
    " ('cbk-2', 'p-li', 0, 6, 0)",
)


def work(connection: Connection) -> None:
    with closing(connection):
        connection.begin()
        for sql in WORKED:
            connection.tx.run(sql)
        connection.check()
        connection.commit()


@pytest.fixture(params=["sqlite", "postgresql"])
def old_bank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        sqlite = connect(tmp_path / "bank.db")
        sqlite_schema.migrate(sqlite, history("sqlite")[:OLD])
        work(SqliteConnection(sqlite))
        yield f"sqlite:///{tmp_path}/bank.db"
        return
    postgres: Cluster = request.getfixturevalue("postgres")
    with postgres.database("template0") as url:
        wire = first(url)
        postgres_schema.migrate(wire, history("postgresql")[:OLD])
        work(PostgresConnection(wire, partial(again, url)))
        yield url


def test_what_the_desk_has_done_is_kept(old_bank: str) -> None:
    def look(tx: Tx) -> None:
        (released,), waits = checks.checks_of(tx, "pay-1"), checks.open_check_of(tx, "pay-2")
        assert waits
        assert (released.state, waits.persons, waits.quiet) == (CheckState.RELEASED, 2, True)
        assert [(act.staff_id, act.decision) for act in checks.acts_on(tx, "chk-1")] == [("p-sun", CheckDecision.RELEASE)]
        hand = hands.CHECKS.last(tx, "chk-2")
        assert hand
        assert (hand.staff_id, hand.doing) == ("p-sun", Doing.CALLING)
        assert [(each.discreet, each.shown_at is not None) for each in waiting(tx, 9, discreet=True)] == [(True, False), (False, True)]

    with closing(open_store(old_bank)) as store:
        asyncio.run(store.read(look))
