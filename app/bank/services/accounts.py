"""Accounts: what the customer has, what stands there, what happened."""

from __future__ import annotations

from typing import cast

from app.bank.core.port import CoreAccount, CoreEntry
from app.bank.services import pages
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store.port import Tx
from app.contract.money import AccountBody, AccountKind, AccountRef, Accounts, Balances, Scheme, TransactionBody, Transactions
from app.contract.wire import Amount
from app.domain.accounts import AccountNumber


def list_accounts(tx: Tx, ctx: Context, _: None) -> Accounts:
    """The caller's accounts, the one for daily use first."""
    first, most = pages.cursor(ctx) or 0, pages.limit(ctx)
    found = all_of(tx, ctx)
    return Accounts(found[first : first + most], _next(first + most, len(found)))


def all_of(tx: Tx, ctx: Context) -> list[AccountBody]:
    """Every one of them."""
    return [_told(account) for account in ctx.bank.core.accounts_of(tx, ctx.person_id)]


def read_balances(tx: Tx, ctx: Context, _: None) -> Balances:
    """What stands on an account of the caller."""
    balances = ctx.bank.core.balances(tx, _own(tx, ctx).account_id)
    return Balances(Amount.of(balances.booked), Amount.of(balances.available))


def list_transactions(tx: Tx, ctx: Context, _: None) -> Transactions:
    """What happened on an account of the caller, newest first."""
    most = pages.limit(ctx)
    found = ctx.bank.core.entries(tx, _own(tx, ctx).account_id, pages.cursor(ctx), most + 1)
    return Transactions([_entry(entry) for entry in found[:most]], str(found[most - 1].entry_id) if len(found) > most else None)


def ref(number: AccountNumber) -> AccountRef:
    """An account number as the wire names it."""
    return AccountRef(cast(Scheme, number.scheme), number.identification)


def number(named: AccountRef) -> AccountNumber:
    """An account number as the bank's inside names it."""
    return AccountNumber(named.scheme, named.identification)


def _own(tx: Tx, ctx: Context) -> CoreAccount:
    wanted = ctx.ids["accountId"]
    for account in ctx.bank.core.accounts_of(tx, ctx.person_id):
        if account.account_id == wanted:
            return account
    raise Refusal("not_found")


def _told(account: CoreAccount) -> AccountBody:
    kind = cast(AccountKind, account.kind)
    return AccountBody(account.account_id, ref(account.number), kind, account.currency)


def _entry(entry: CoreEntry) -> TransactionBody:
    comes = entry.amount.minor >= 0
    return TransactionBody(
        transaction_id=str(entry.entry_id),
        booked_at=entry.booked_at,
        direction="in" if comes else "out",
        amount=Amount.of(entry.amount if comes else -entry.amount),
        code=entry.code,
        counterparty=entry.counterparty,
        remittance_information=entry.note,
    )


def _next(reached: int, total: int) -> str | None:
    return str(reached) if reached < total else None
