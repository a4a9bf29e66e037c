"""Books to try the ledger on: the real schema in each dialect, one transaction for each piece of work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import apsw

from app.bank.core.ledger import Income, Ledger
from app.bank.core.port import CoreAccount, Transfer
from app.bank.store.connection import Connection
from app.bank.store.port import Tx
from app.bank.store.postgres_connection import PostgresConnection
from app.bank.store.postgres_wire import again, first
from app.bank.store.sqlite_schema import migrate
from app.bank.store.sqlite_tx import SqliteConnection, connect
from app.domain.accounts import AccountNumber
from app.domain.money import Money

T = TypeVar("T")
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def account(account_id: str, customer_id: str, currency: str = "CNY", kind: str = "current") -> CoreAccount:
    """An account of a customer; its number follows from its id."""
    scheme = "CN-BBAN" if currency == "CNY" else "GB-SCAN"
    number = AccountNumber(scheme, f"62990000{sum(map(ord, account_id)):06}")
    return CoreAccount(account_id, customer_id, number, customer_id.title(), kind, currency)


WANG = account("wang", "p-wang")
WANG_SAVINGS = account("wang-savings", "p-wang", kind="savings")
LI = account("li", "p-li")
HUGHES = account("hughes", "p-hughes", "GBP")
EVERYBODY = (LI, WANG_SAVINGS, WANG, HUGHES)
ELSEWHERE = AccountNumber("CN-BBAN", "6288000000000001")


class Books:
    """The ledger on a database with the real schema and nothing in it but some accounts with nothing on them."""

    def __init__(self, connection: Connection, *opened: CoreAccount) -> None:
        self.ledger = Ledger()
        self._connection = connection
        for account in opened:
            self.do(partial(self.ledger.open_account, account=account, at=NOW))

    def do(self, work: Callable[[Tx], T]) -> T:
        """Runs work in a transaction of its own; an exception undoes it."""
        self._connection.begin()
        try:
            done = work(self._connection.tx)
            self._connection.check()
        except BaseException:
            self._connection.leave()
            raise
        self._connection.commit()
        return done

    def close(self) -> None:
        """Ends the connection."""
        self._connection.close()

    def give(self, to: CoreAccount, minor: int, name: str = "income") -> None:
        """Money comes from outside."""
        income = Income(name, to.account_id, Money(to.currency, minor), "Somebody")
        self.do(lambda tx: self.ledger.receive(tx, income, NOW))

    def stands(self, on: CoreAccount) -> tuple[int, int]:
        """Booked and available, in minor units."""
        balances = self.do(lambda tx: self.ledger.balances(tx, on.account_id))
        return balances.booked.minor, balances.available.minor


def in_memory() -> apsw.Connection:
    """A database of SQLite that nobody else sees."""
    connection = connect(Path(":memory:"))
    migrate(connection)
    return connection


def on_sqlite(*opened: CoreAccount) -> Books:
    """Books in memory."""
    return Books(SqliteConnection(in_memory()), *opened)


def on_postgres(url: str, *opened: CoreAccount) -> Books:
    """Books in a database that has the schema."""
    return Books(PostgresConnection(first(url), partial(again, url)), *opened)


def transfer(name: str, minor: int, *, debtor: CoreAccount = WANG, to: AccountNumber = LI.number, currency: str = "CNY") -> Transfer:
    """A payment to somebody."""
    return Transfer(name, debtor.account_id, to, "Somebody", Money(currency, minor), "for you")
