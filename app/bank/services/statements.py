"""Statements: the caller's entries between two of the bank's days, and the sums that they make, in one view of the books."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Final, cast

from app.bank.core.port import CoreAccount, CoreLine, CoreSums, Span
from app.bank.services import pages
from app.bank.services.context import Context
from app.bank.services.document import Document
from app.bank.services.refusal import Refusal
from app.bank.services.statement_table import table
from app.bank.store.port import Tx
from app.contract.money import AccountKind
from app.contract.statements import MOST_DAYS, MOST_LINES, Statement, StatementAccount, StatementEntry
from app.contract.wire import Amount

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def read_statement(tx: Tx, ctx: Context, _: None) -> Statement | Document:
    """A page of the entries with the sums of all of them; or all of them at once as a table."""
    first, last = _days(ctx)
    span = Span(_begins(tx, ctx, first), _begins(tx, ctx, last + timedelta(days=1)))
    after, most = (0, MOST_LINES) if ctx.table else (pages.cursor(ctx) or 0, pages.limit(ctx))
    found = ctx.bank.core.lines(tx, ctx.person_id, span, after, most + 1)
    if ctx.table and len(found) > most:
        raise Refusal("statement_refused", {"mostLines": MOST_LINES})
    statement = Statement(
        first.isoformat(),
        last.isoformat(),
        _accounts(tx, ctx, span),
        [_entry(line) for line in found[:most]],
        str(found[most - 1].entry.entry_id) if len(found) > most else None,
    )
    return table(statement) if ctx.table else statement


def _days(ctx: Context) -> tuple[date, date]:
    first, last = _day(ctx, "from"), _day(ctx, "to")
    if not 0 <= (last - first).days < MOST_DAYS or last == date.max or first == date.min:
        raise Refusal("statement_refused", {"mostDays": MOST_DAYS})
    return first, last


def _day(ctx: Context, name: str) -> date:
    given = ctx.query.get(name, "")
    try:
        if _DAY.fullmatch(given):
            return date.fromisoformat(given)
    except ValueError:  # a thirtieth of February
        pass
    raise Refusal("bad_request", {"query": name})


def _begins(tx: Tx, ctx: Context, day: date) -> datetime:
    return datetime.combine(day, time(), ctx.now(tx).tzinfo)


def _accounts(tx: Tx, ctx: Context, span: Span) -> list[StatementAccount]:
    sums = {each.account_id: each for each in ctx.bank.core.sums(tx, ctx.person_id, span)}
    return [_account(account, sums[account.account_id]) for account in ctx.bank.core.accounts_of(tx, ctx.person_id)]


def _account(account: CoreAccount, sums: CoreSums) -> StatementAccount:
    amounts = (Amount.of(money) for money in (sums.opening, sums.came, sums.went, sums.closing))
    return StatementAccount(account.account_id, cast(AccountKind, account.kind), account.number.last_four, *amounts)


def _entry(line: CoreLine) -> StatementEntry:
    entry = line.entry
    comes = entry.amount.minor >= 0
    return StatementEntry(
        transaction_id=str(entry.entry_id),
        account_id=line.account_id,
        day=entry.booked_at.date().isoformat(),
        booked_at=entry.booked_at,
        direction="in" if comes else "out",
        amount=Amount.of(entry.amount if comes else -entry.amount),
        code=entry.code,
        counterparty=entry.counterparty,
        remittance_information=entry.note,
    )
