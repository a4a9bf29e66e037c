"""The customer's accounts, what stands on them, and what happened on them."""

from __future__ import annotations

from datetime import datetime
from typing import Final, cast

from app.client.answers import NotUnderstood
from app.client.calls import call
from app.client.pages import listed
from app.client.sessions import Sessions
from app.contract.money import AccountBody, AccountRef, Balances, Scheme, TransactionBody
from app.contract.money import Accounts as AccountsBody
from app.contract.money import Transactions as TransactionsBody
from app.contract.wire import read
from app.domain.accounts import Account, AccountNumber, Entry

_MOST_ACCOUNTS: Final = 100


class Accounts:
    """Reads accounts, and remembers which number belongs to which id."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._numbers: dict[str, AccountRef] = {}

    def all(self) -> tuple[Account, ...]:
        """Every account with its balances, in the bank's order."""
        return tuple(self._with_balances(body) for body in self._bodies())

    def currencies(self) -> tuple[str, ...]:
        """The currencies of her accounts, each once, in the bank's order of accounts."""
        return tuple(dict.fromkeys(body.currency for body in self._bodies()))

    def number_of(self, account_id: str) -> AccountRef:
        """The number of one of her accounts; asks the bank when it is not known yet."""
        if account_id not in self._numbers:
            self._bodies()
        if account_id not in self._numbers:
            raise NotUnderstood({"wrong": "unknown_account"})
        return self._numbers[account_id]

    def activity(self, account_id: str, most: int) -> tuple[Entry, ...]:
        """The newest ``most`` things that happened on an account, newest first."""
        return listed(self._sessions, "listTransactions", TransactionsBody, _entry, most, accountId=account_id)

    def _bodies(self) -> tuple[AccountBody, ...]:
        bodies = listed(self._sessions, "listAccounts", AccountsBody, _unchanged, _MOST_ACCOUNTS)
        self._numbers.update((body.account_id, body.account) for body in bodies)
        return bodies

    def _with_balances(self, body: AccountBody) -> Account:
        def account(answer: bytes) -> Account:
            balances = read(answer, Balances)
            return Account(body.account_id, number_in(body.account), body.kind, balances.booked.money, balances.available.money)

        return self._sessions.ask(call("readBalances", accountId=body.account_id), account)


def number_in(account: AccountRef) -> AccountNumber:
    """An account's number, out of the wire's writing."""
    return AccountNumber(account.scheme, account.identification)


def ref_of(number: AccountNumber) -> AccountRef:
    """An account's number, in the wire's writing."""
    return AccountRef(cast("Scheme", number.scheme), number.identification)


def zoned(moment: datetime) -> datetime:
    """A moment with its zone; without one it would mean nothing."""
    if moment.tzinfo is None:
        raise ValueError("a time without zone")
    return moment


def _unchanged(body: AccountBody) -> AccountBody:
    return body


def _entry(body: TransactionBody) -> Entry:
    amount = body.amount.money if body.direction == "in" else -body.amount.money
    return Entry(body.transaction_id, zoned(body.booked_at), amount, body.code, body.counterparty, body.remittance_information)
