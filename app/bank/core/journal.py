"""The whole ledger as plain values, in the order in which it was written, for somebody outside to add up. No name stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.bank.store.columns import moment, number, text
from app.bank.store.port import Row, Tx

_AT_ONCE: Final = 2000


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """An account and what the bank says stands on it, in minor units. ``own``: of the bank itself."""

    account_id: str
    own: bool
    currency: str
    booked: int


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of a transfer, in minor units."""

    account_id: str
    amount: int


@dataclass(frozen=True, slots=True)
class Booking:
    """What was booked of a transfer on one day: two sides, where the books are sound."""

    transfer_id: str
    day: date
    code: str
    postings: tuple[Posting, ...]


def accounts(tx: Tx) -> list[KeptAccount]:
    """Every account of the ledger."""
    rows = tx.rows("SELECT account_id, customer_id, currency, booked FROM ledger_accounts ORDER BY account_id")
    return [KeptAccount(text(row, "account_id"), row["customer_id"] is None, text(row, "currency"), number(row, "booked")) for row in rows]


def bookings(tx: Tx) -> Iterator[Booking]:
    """Everything that was ever booked, out of the entries alone. The two sides of a transfer stand close together; a lone one is last."""
    waiting: dict[str, Row] = {}
    for row in _entries(tx):
        other = waiting.pop(text(row, "transfer_id"), None)
        if other is None:
            waiting[text(row, "transfer_id")] = row
        else:
            yield _booking(other, row)
    yield from map(_booking, waiting.values())


def _entries(tx: Tx) -> Iterator[Row]:
    after = 0
    while True:
        rows = tx.rows(
            "SELECT entry_id, account_id, transfer_id, amount, booked_at, code FROM ledger_entries WHERE entry_id > ?"
            " ORDER BY entry_id LIMIT ?",
            after,
            _AT_ONCE,
        )
        yield from rows
        if len(rows) < _AT_ONCE:
            return
        after = number(rows[-1], "entry_id")


def _booking(first: Row, *others: Row) -> Booking:
    postings = tuple(Posting(text(row, "account_id"), number(row, "amount")) for row in (first, *others))
    return Booking(text(first, "transfer_id"), moment(first, "booked_at").date(), text(first, "code"), postings)
