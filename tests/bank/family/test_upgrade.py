"""What staff had done before anybody could be paired is kept when the bank comes to know the family link."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.bank.store import counter, postgres_schema, sqlite_schema
from app.bank.store.migrations import history
from app.bank.store.port import Tx
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_wire import again, first
from app.bank.store.sqlite_tx import SqliteConnection, connect
from tests.bank.core.books import NOW, Books
from tests.outside.postgresql import Cluster

BEFORE = 10
"""The last step without it."""
OLD = (
    "INSERT INTO people (person_id, customer_number, name, pin_hash, language, confirm_pause_seconds)"
    " VALUES ('p-wang', '80010001', 'Wang', 'hash', 'zh_CN', 3), ('p-zhou', '80090001', 'Zhou', 'hash', 'zh_CN', 3)",
    "INSERT INTO counter_acts (person_id, staff_id, act, at) VALUES ('p-wang', 'p-zhou', 'issued_pin_code', 1)",
)


def test_on_sqlite() -> None:
    connection = connect(Path(":memory:"))
    sqlite_schema.migrate(connection, history("sqlite")[:BEFORE])
    books = Books(SqliteConnection(connection))
    books.do(live)
    sqlite_schema.migrate(connection)
    books.do(go_on)


def test_on_postgresql(postgres: Cluster) -> None:
    with postgres.database("template0") as url:
        wire = first(url)
        postgres_schema.migrate(wire, history("postgresql")[:BEFORE])
        books = Books(PostgresConnection(wire, partial(again, url)))
        books.do(live)
        with first(url) as another:
            postgres_schema.migrate(another)
        books.do(go_on)
        books.close()


def live(tx: Tx) -> None:
    """What the old bank had."""
    for sql in OLD:
        tx.run(sql)


def go_on(tx: Tx) -> None:
    """It is there still, and more can be put down after it."""
    counter.add_act(tx, person_id="p-wang", staff_id="p-zhou", act="witnessed_pairing", at=NOW)
    assert [act.act for act in counter.acts_for(tx, "p-wang")] == ["issued_pin_code", "witnessed_pairing"]
