"""The built-in core bank: a double-entry ledger. A transfer moves one amount from one account to another; the books add up to nothing.

The rules that must never break are held by the database (``0001_ledger.sql``, ``0016_posting.sql``); here stands what is booked where.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.core import records, statements
from app.bank.core.port import (
    Contradiction,
    CoreAccount,
    CoreBalances,
    CoreEntry,
    CoreLine,
    CoreSums,
    NotEnough,
    Span,
    Transfer,
    Unbookable,
)
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.approvals import Paid
from app.domain.entries import EntryCode
from app.domain.money import MOST, Money

OUTGOING: Final = "outgoing"
"""The bank's account, one per currency, against which money goes to other banks and firms."""
INCOMING: Final = "incoming"
"""The bank's account, one per currency, against which money comes from outside."""


@dataclass(frozen=True, slots=True)
class Income:
    """Money from outside for an account of ours. ``income_id`` names it for ever, among incomes."""

    income_id: str
    account_id: str
    amount: Money
    payer: str
    code: EntryCode = EntryCode.INCOME_TRANSFER
    note: str = ""


@dataclass(frozen=True, slots=True)
class Expense:
    """Money that a firm takes or a card pays, from an account of ours. ``expense_id`` names it for ever, among expenses."""

    expense_id: str
    account_id: str
    amount: Money
    payee: str
    code: EntryCode
    note: str = ""


class Ledger:
    """Keeps no state of its own: all of it is in the transaction it is given. Implements the port ``Core``."""

    def open_account(self, tx: Tx, account: CoreAccount, at: datetime) -> None:
        """Opens an account of a customer, with nothing on it, and the bank's own two of its currency. May be repeated."""
        for kind in (OUTGOING, INCOMING):
            records.add_account(tx, _own(kind, account.currency), at)
        known = records.account(tx, account.account_id)
        if known is None:
            records.add_account(tx, account, at)
        elif known.account != account:
            raise Contradiction(account.account_id)

    def accounts_of(self, tx: Tx, customer_id: str) -> list[CoreAccount]:
        """The customer's accounts, the one for daily use first."""
        return [found.account for found in records.accounts_of(tx, customer_id)]

    def account_with(self, tx: Tx, number: AccountNumber) -> CoreAccount | None:
        """The account of ours that has this number."""
        found = records.account_with(tx, number)
        return found.account if found and found.account.customer_id else None

    def balances(self, tx: Tx, account_id: str) -> CoreBalances:
        """What stands on an account."""
        return _known(tx, account_id).balances

    def balances_of(self, tx: Tx, customer_id: str, currency: str) -> dict[str, CoreBalances]:
        """What stands on each of the customer's accounts in a currency, by the account's id."""
        standing = records.accounts_of(tx, customer_id)
        return {found.account.account_id: found.balances for found in standing if found.account.currency == currency}

    def entries(self, tx: Tx, account_id: str, before: int | None, limit: int) -> list[CoreEntry]:
        """Booked lines, newest first, older than entry ``before``."""
        return records.entries(tx, account_id, before, limit)

    def sums(self, tx: Tx, customer_id: str, span: Span) -> list[CoreSums]:
        """What the entries of a span make in all, of each of the customer's accounts."""
        return statements.sums(tx, customer_id, span)

    def lines(self, tx: Tx, customer_id: str, span: Span, after: int, most: int) -> list[CoreLine]:
        """Booked lines of a span on all the customer's accounts, oldest first: those after entry ``after``, or the first where it is 0."""
        return statements.lines(tx, customer_id, span, after, most)

    def paid(self, tx: Tx, customer_id: str, currency: str, since: datetime, before: datetime) -> list[Paid]:
        """What the customer has paid to others between two instants and was booked, in a currency."""
        return records.paid(tx, customer_id, currency, EntryCode.PAYMENT, since, before)

    def hold(self, tx: Tx, transfer: Transfer, at: datetime) -> None:
        """Sets the money aside; at most once, however often it is asked."""
        debtor, creditor = _ends(tx, transfer)
        own = debtor.account.customer_id == creditor.account.customer_id
        movement = records.Movement(
            transfer_id=transfer.transfer_id,
            debtor_account_id=debtor.account.account_id,
            creditor_account_id=creditor.account.account_id,
            creditor=transfer.creditor,
            debtor_name=debtor.account.holder,
            creditor_name=transfer.creditor_name,
            amount=transfer.amount,
            debtor_code=EntryCode.OWN_TRANSFER if own else EntryCode.PAYMENT,
            creditor_code=EntryCode.OWN_TRANSFER if own else EntryCode.INCOME_TRANSFER,
            note=transfer.note,
        )
        _hold(tx, movement, debtor, creditor, at)

    def post(self, tx: Tx, transfer_id: str, at: datetime) -> None:
        """Books a held transfer on both sides; at most once, however often it is asked."""
        if records.post(tx, transfer_id, at):  # the database writes both entries with it
            return
        state = records.state(tx, transfer_id)
        if state == "held":
            raise Unbookable(transfer_id)
        if state != "posted":
            raise Contradiction(transfer_id)

    def void(self, tx: Tx, transfer_id: str, at: datetime) -> None:
        """Lets a held transfer go; at most once, however often it is asked."""
        if not records.void(tx, transfer_id, at) and records.state(tx, transfer_id) != "voided":
            raise Contradiction(transfer_id)

    def receive(self, tx: Tx, income: Income, at: datetime) -> None:
        """Books money that came from outside; at most once, however often it is asked."""
        creditor = _customers(tx, income.account_id)
        debtor = _known(tx, _own(INCOMING, income.amount.currency).account_id)
        movement = records.Movement(
            transfer_id=f"income:{income.income_id}",
            debtor_account_id=debtor.account.account_id,
            creditor_account_id=creditor.account.account_id,
            creditor=creditor.account.number,
            debtor_name=income.payer,
            creditor_name=creditor.account.holder,
            amount=income.amount,
            debtor_code=income.code,
            creditor_code=income.code,
            note=income.note,
        )
        _hold(tx, movement, debtor, creditor, at)
        self.post(tx, movement.transfer_id, at)

    def spend(self, tx: Tx, expense: Expense, at: datetime) -> None:
        """Books money that went out in one go; at most once, however often it is asked. Raises :class:`NotEnough`."""
        debtor = _customers(tx, expense.account_id)
        creditor = _known(tx, _own(OUTGOING, expense.amount.currency).account_id)
        movement = records.Movement(
            transfer_id=f"expense:{expense.expense_id}",
            debtor_account_id=debtor.account.account_id,
            creditor_account_id=creditor.account.account_id,
            creditor=creditor.account.number,
            debtor_name=debtor.account.holder,
            creditor_name=expense.payee,
            amount=expense.amount,
            debtor_code=expense.code,
            creditor_code=expense.code,
            note=expense.note,
        )
        _hold(tx, movement, debtor, creditor, at)
        self.post(tx, movement.transfer_id, at)


def _hold(tx: Tx, movement: records.Movement, debtor: records.Standing, creditor: records.Standing, at: datetime) -> None:
    refusal = _refusal(movement, debtor, creditor)
    if refusal is None and records.add_movement(tx, movement, at):
        return
    known = records.movement(tx, movement.transfer_id)
    if known is not None and known != movement:
        raise Contradiction(movement.transfer_id)
    if known is None and refusal is not None:
        raise refusal


def _refusal(movement: records.Movement, debtor: records.Standing, creditor: records.Standing) -> Unbookable | NotEnough | None:
    """Why a movement cannot be held, if it is a new one."""
    if not _bookable(movement.amount, debtor, creditor):
        return Unbookable(movement.transfer_id)
    if debtor.account.customer_id and debtor.available < movement.amount.minor:
        return NotEnough(movement.transfer_id)
    return None


def _bookable(amount: Money, debtor: records.Standing, creditor: records.Standing) -> bool:
    return (
        amount.minor > 0
        and debtor.account.account_id != creditor.account.account_id
        and debtor.account.currency == creditor.account.currency == amount.currency
        and (not creditor.account.customer_id or creditor.booked + amount.minor < MOST)
    )


def _ends(tx: Tx, transfer: Transfer) -> tuple[records.Standing, records.Standing]:
    """Where the money leaves, and where it goes: to the bank's own account where the payee banks elsewhere. One look at the books."""
    out = _own(OUTGOING, transfer.amount.currency).account_id
    found = records.accounts_at(tx, (transfer.debtor_account_id, out), transfer.creditor)
    debtor = next((each for each in found if each.account.account_id == transfer.debtor_account_id), None)
    payee = next((each for each in found if each.account.number == transfer.creditor), None)
    creditor = payee or next((each for each in found if each.account.account_id == out), None)
    if debtor is None or creditor is None or not debtor.account.customer_id:
        raise Unbookable(transfer.transfer_id)
    return debtor, creditor


def _customers(tx: Tx, account_id: str) -> records.Standing:
    """A customer's account; the bank's own are not for anyone to name."""
    found = _known(tx, account_id)
    if not found.account.customer_id:
        raise Unbookable(account_id)
    return found


def _own(kind: str, currency: str) -> CoreAccount:
    """The bank's own account of a kind and currency."""
    account_id = f"bank:{kind}:{currency}"
    return CoreAccount(account_id, "", AccountNumber("BANK", account_id), "", kind, currency)


def _known(tx: Tx, account_id: str) -> records.Standing:
    found = records.account(tx, account_id)
    if found is None:
        raise Unbookable(account_id)
    return found
