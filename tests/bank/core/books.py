"""Books to try the ledger on: a database in memory with the real schema, one transaction for each piece of work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.bank.core.ledger import Income, Ledger
from app.bank.core.port import CoreAccount, Transfer
from app.bank.store.migrations import migrate
from app.bank.store.port import Tx
from app.bank.store.sqlite_tx import SqliteTx, connect
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
    """The database, the ledger on it, and some accounts with nothing on them."""

    def __init__(self, *opened: CoreAccount) -> None:
        self.connection = connect(Path(":memory:"))
        migrate(self.connection)
        self.ledger = Ledger()
        self._tx = SqliteTx(self.connection)
        for account in opened:
            self.do(partial(self.ledger.open_account, account=account, at=NOW))

    def do(self, work: Callable[[Tx], T]) -> T:
        """Runs work in a transaction of its own; an exception undoes it."""
        self.connection.execute("BEGIN")
        try:
            done = work(self._tx)
        except BaseException:
            self.connection.execute("ROLLBACK")
            raise
        self.connection.execute("COMMIT")
        return done

    def give(self, to: CoreAccount, minor: int, name: str = "income") -> None:
        """Money comes from outside."""
        income = Income(name, to.account_id, Money(to.currency, minor), "Somebody")
        self.do(lambda tx: self.ledger.receive(tx, income, NOW))

    def stands(self, on: CoreAccount) -> tuple[int, int]:
        """Booked and available, in minor units."""
        balances = self.do(lambda tx: self.ledger.balances(tx, on.account_id))
        return balances.booked.minor, balances.available.minor


def transfer(name: str, minor: int, *, debtor: CoreAccount = WANG, to: AccountNumber = LI.number, currency: str = "CNY") -> Transfer:
    """A payment to somebody."""
    return Transfer(name, debtor.account_id, to, "Somebody", Money(currency, minor), "for you")
