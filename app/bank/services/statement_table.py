"""A statement as a table for a spreadsheet (RFC 4180): codes and facts, like every answer of the bank."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from app.bank.services.document import Document
from app.contract.statements import Statement, StatementAccount, StatementEntry
from app.domain.cells import cell

MEDIA_TYPE: Final = "text/csv; charset=utf-8; header=present"
HEADS: Final = ("day", "account", "code", "counterparty", "note", "in", "out", "balance", "currency")
_MARK: Final = "\ufeff"
"""Without a byte order mark a spreadsheet takes UTF-8 for the code page of its machine, and Chinese names are lost."""


def table(statement: Statement) -> Document:
    """Every entry with what stood on its account after it."""
    text = StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(HEADS)
    rows.writerows(_rows(statement))
    return Document((_MARK + text.getvalue()).encode(), MEDIA_TYPE, f"statement-{statement.first}-{statement.last}.csv")


def _rows(statement: Statement) -> Iterator[tuple[str, ...]]:
    accounts = {account.account_id: account for account in statement.accounts}
    stands = {account.account_id: account.opening.money for account in statement.accounts}
    for entry in statement.items:
        amount = entry.amount.money
        stands[entry.account_id] += amount if entry.direction == "in" else -amount
        yield _row(entry, accounts[entry.account_id], stands[entry.account_id].decimal)


def _row(entry: StatementEntry, account: StatementAccount, stands: str) -> tuple[str, ...]:
    came, went = (entry.amount.amount, "") if entry.direction == "in" else ("", entry.amount.amount)
    return (
        entry.day,
        f"{account.kind} {account.last_four}",
        entry.code,
        cell(entry.counterparty),
        cell(entry.remittance_information),
        came,
        went,
        stands,
        entry.amount.currency,
    )
