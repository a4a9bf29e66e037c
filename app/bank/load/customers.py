"""Puts a customer of the file down in the books: who she is, what she has, what has happened, whom she pays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from app.bank.core.ledger import Expense, Income, Ledger
from app.bank.core.port import CoreAccount
from app.bank.load.faults import Fault
from app.bank.load.file import LoadedAccount, LoadedCustomer, LoadedEntry
from app.bank.services.credentials import fresh_id
from app.bank.store.payees import BeneficiaryRow, add_beneficiary
from app.bank.store.people import PersonRow, add_person, person_numbered
from app.bank.store.port import Tx
from app.domain.accounts import AccountNumber
from app.domain.entries import EntryCode
from app.domain.money import Money

_LEDGER: Final = Ledger()


def strangers(tx: Tx, customer: LoadedCustomer, place: str) -> Iterator[Fault]:
    """What of a new customer's belongs to somebody else here."""
    if person_numbered(tx, customer.number):
        yield Fault(f"{place}.number", "is somebody's here already")
    for index, account in enumerate(customer.accounts):
        if _LEDGER.account_with(tx, AccountNumber(account.scheme, account.number)):
            yield Fault(f"{place}.accounts[{index}].number", "is somebody else's account here")


def put_down(tx: Tx, customer: LoadedCustomer, pin_hash: str, now: datetime) -> str:
    """Makes a customer known with all that is hers; answers her id."""
    person_id = fresh_id("per")
    add_person(tx, PersonRow(person_id, customer.number, customer.name, pin_hash, customer.language, region=customer.region))
    for index, account in enumerate(customer.accounts):
        opened_at = now + timedelta(microseconds=index)  # accounts are told in the order in which they were opened
        _open(
            tx, CoreAccount(fresh_id("acc"), person_id, _number(account), customer.name, account.kind, account.currency), account, opened_at
        )
    for payee in customer.payees:
        number = AccountNumber(payee.scheme, payee.number)
        row_id = fresh_id("ben")
        add_beneficiary(
            tx,
            BeneficiaryRow(
                row_id,
                person_id,
                payee.name,
                number,
                payee.nickname,
                payee.picture,
                last_paid_at=payee.last_paid_at,
                from_before=payee.last_paid_at is not None,
            ),
        )
    return person_id


def _number(account: LoadedAccount) -> AccountNumber:
    return AccountNumber(account.scheme, account.number)


def _open(tx: Tx, opened: CoreAccount, account: LoadedAccount, at: datetime) -> None:
    """Opens an account, with what stood there before the first line of its history, and books the history."""
    _LEDGER.open_account(tx, opened, at)
    opening = Money.parse(account.currency, account.opening_balance)
    if opening.minor:
        since = account.history[0].at if account.history else at
        _LEDGER.receive(tx, Income(f"load-{opened.account_id}", opened.account_id, opening, opened.holder, EntryCode.OPENING), since)
    for index, entry in enumerate(account.history):
        _book(tx, opened, entry, f"load-{opened.account_id}-{index}")


def _book(tx: Tx, account: CoreAccount, entry: LoadedEntry, name: str) -> None:
    amount = entry.money(account.currency)
    if amount.minor > 0:
        _LEDGER.receive(tx, Income(name, account.account_id, amount, entry.counterparty, entry.code, entry.note), entry.at)
    else:
        _LEDGER.spend(tx, Expense(name, account.account_id, -amount, entry.counterparty, entry.code, entry.note), entry.at)
