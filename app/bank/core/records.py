"""The ledger's rows: its accounts, its movements and their entries, read and written as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.bank.core.port import CoreAccount, CoreBalances, CoreEntry
from app.bank.store.columns import moment, number, text, text_or_none
from app.bank.store.instants import kept
from app.bank.store.port import Row, Tx
from app.domain.accounts import AccountNumber
from app.domain.approvals import Paid
from app.domain.money import MOST, Money

_ACCOUNT: Final = "SELECT account_id, customer_id, scheme, identification, holder, kind, currency, booked, held FROM ledger_accounts"


@dataclass(frozen=True, slots=True)
class Standing:
    """An account and what stands on it, in minor units: what goes through the bank's own accounts outgrows any amount of money."""

    account: CoreAccount
    booked: int
    held: int

    @property
    def available(self) -> int:
        """``booked`` less what is held."""
        return self.booked - self.held

    @property
    def balances(self) -> CoreBalances:
        """What stands on a customer's account, as money."""
        currency = self.account.currency
        return CoreBalances(Money(currency, self.booked), Money(currency, self.available))


@dataclass(frozen=True, slots=True)
class Movement:
    """What a transfer is, whatever has become of it."""

    transfer_id: str
    debtor_account_id: str
    creditor_account_id: str
    creditor: AccountNumber
    debtor_name: str
    creditor_name: str
    amount: Money
    debtor_code: str
    creditor_code: str
    note: str


def add_account(tx: Tx, account: CoreAccount, at: datetime) -> None:
    """Adds an account unless there is one with this id. One without a customer is the bank's own."""
    tx.run(
        "INSERT INTO ledger_accounts (account_id, customer_id, scheme, identification, holder, kind, currency, opened_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id) DO NOTHING",
        account.account_id,
        account.customer_id or None,
        account.number.scheme,
        account.number.identification,
        account.holder,
        account.kind,
        account.currency,
        kept(at),
    )


def account(tx: Tx, account_id: str) -> Standing | None:
    """The account with this id."""
    row = tx.row(f"{_ACCOUNT} WHERE account_id = ?", account_id)
    return _standing(row) if row else None


def account_with(tx: Tx, named: AccountNumber) -> Standing | None:
    """The account with this number."""
    row = tx.row(f"{_ACCOUNT} WHERE scheme = ? AND identification = ?", named.scheme, named.identification)
    return _standing(row) if row else None


def accounts_at(tx: Tx, account_ids: tuple[str, str], named: AccountNumber) -> list[Standing]:
    """The accounts with these two ids and the one with this number, as far as they exist, each at least once."""
    rows = tx.rows(
        f"{_ACCOUNT} WHERE account_id IN (?, ?) UNION ALL {_ACCOUNT} WHERE scheme = ? AND identification = ?",
        *account_ids,
        named.scheme,
        named.identification,
    )
    return [_standing(row) for row in rows]


def accounts_of(tx: Tx, customer_id: str) -> list[Standing]:
    """The customer's accounts, the one for daily use first, then in the order they were opened."""
    rows = tx.rows(f"{_ACCOUNT} WHERE customer_id = ? ORDER BY kind <> 'current', opened_at, account_id", customer_id)
    return [_standing(row) for row in rows]


def entries(tx: Tx, account_id: str, before: int | None, limit: int) -> list[CoreEntry]:
    """Booked lines, newest first, older than entry ``before``."""
    rows = tx.rows(
        "SELECT entry_id, booked_at, ledger_entries.amount AS amount, currency, code, counterparty, ledger_entries.note AS note"
        " FROM ledger_entries JOIN ledger_transfers USING (transfer_id)"
        " WHERE account_id = ? AND entry_id < ? ORDER BY entry_id DESC LIMIT ?",
        account_id,
        2**63 - 1 if before is None else before,
        limit,
    )
    return [_entry(row) for row in rows]


def add_movement(tx: Tx, movement: Movement, at: datetime) -> bool:
    """Adds a movement, held; false where there is one with this id."""
    added = tx.run(
        "INSERT INTO ledger_transfers (transfer_id, state, debtor_account_id, creditor_account_id, creditor_scheme,"
        " creditor_identification, debtor_name, creditor_name, currency, amount, debtor_code, creditor_code, note, held_at)"
        " VALUES (?, 'held', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (transfer_id) DO NOTHING",
        movement.transfer_id,
        movement.debtor_account_id,
        movement.creditor_account_id,
        movement.creditor.scheme,
        movement.creditor.identification,
        movement.debtor_name,
        movement.creditor_name,
        movement.amount.currency,
        movement.amount.minor,
        movement.debtor_code,
        movement.creditor_code,
        movement.note,
        kept(at),
    )
    return added == 1


def movement(tx: Tx, transfer_id: str) -> Movement | None:
    """The movement with this id."""
    row = tx.row("SELECT * FROM ledger_transfers WHERE transfer_id = ?", transfer_id)
    return _movement(row) if row else None


def state(tx: Tx, transfer_id: str) -> str | None:
    """How far a movement has come: ``held``, ``posted`` or ``voided``."""
    row = tx.row("SELECT state FROM ledger_transfers WHERE transfer_id = ?", transfer_id)
    return text(row, "state") if row else None


def post(tx: Tx, transfer_id: str, at: datetime) -> bool:
    """Ends a held movement as posted; false when it is not held, or the creditor's account cannot take so much (any more)."""
    sql = (
        "UPDATE ledger_transfers SET state = 'posted', ended_at = ? WHERE transfer_id = ? AND state = 'held' AND EXISTS (SELECT 1 FROM"
        " ledger_accounts WHERE account_id = creditor_account_id AND (customer_id IS NULL OR booked + ledger_transfers.amount < ?))"
    )
    return tx.run(sql, kept(at), transfer_id, MOST) == 1


def void(tx: Tx, transfer_id: str, at: datetime) -> bool:
    """Ends a held movement as voided; false when it is not held."""
    sql = "UPDATE ledger_transfers SET state = 'voided', ended_at = ? WHERE transfer_id = ? AND state = 'held'"
    return tx.run(sql, kept(at), transfer_id) == 1


def paid(tx: Tx, customer_id: str, currency: str, code: str, since: datetime, before: datetime) -> list[Paid]:
    """Amounts of a customer's movements of one kind that were posted between two instants, and whom they went to."""
    rows = tx.rows(
        "SELECT ledger_transfers.amount AS amount, creditor_scheme, creditor_identification FROM ledger_entries"
        " JOIN ledger_transfers ON ledger_transfers.transfer_id = ledger_entries.transfer_id"
        " JOIN ledger_accounts ON ledger_accounts.account_id = ledger_entries.account_id"
        " WHERE customer_id = ? AND ledger_accounts.currency = ? AND booked_at >= ? AND booked_at < ? AND code = ?"
        " AND ledger_entries.amount < 0",
        customer_id,
        currency,
        kept(since),
        kept(before),
        code,
    )
    return [
        Paid(Money(currency, number(row, "amount")), AccountNumber(text(row, "creditor_scheme"), text(row, "creditor_identification")))
        for row in rows
    ]


def _standing(row: Row) -> Standing:
    named = AccountNumber(text(row, "scheme"), text(row, "identification"))
    owner, holder = text_or_none(row, "customer_id") or "", text(row, "holder")
    account = CoreAccount(text(row, "account_id"), owner, named, holder, text(row, "kind"), text(row, "currency"))
    return Standing(account, number(row, "booked"), number(row, "held"))


def _movement(row: Row) -> Movement:
    return Movement(
        transfer_id=text(row, "transfer_id"),
        debtor_account_id=text(row, "debtor_account_id"),
        creditor_account_id=text(row, "creditor_account_id"),
        creditor=AccountNumber(text(row, "creditor_scheme"), text(row, "creditor_identification")),
        debtor_name=text(row, "debtor_name"),
        creditor_name=text(row, "creditor_name"),
        amount=Money(text(row, "currency"), number(row, "amount")),
        debtor_code=text(row, "debtor_code"),
        creditor_code=text(row, "creditor_code"),
        note=text(row, "note"),
    )


def _entry(row: Row) -> CoreEntry:
    return CoreEntry(
        number(row, "entry_id"),
        moment(row, "booked_at"),
        Money(text(row, "currency"), number(row, "amount")),
        text(row, "code"),
        text(row, "counterparty"),
        text(row, "note"),
    )
