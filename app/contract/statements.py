"""Statements: what came and went on the customer's accounts between two days, with sums that add up."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta, field

from app.contract.family import Day
from app.contract.money import AccountKind
from app.contract.operation import PAGED, Operation
from app.contract.wire import Amount, Id, Told, extensible, whole

MOST_DAYS: Final = 400
"""A year, and what is needed to compare it with."""
MOST_LINES: Final = 10_000
"""Of a table, which comes in one piece."""


class StatementAccount(Told):
    """An account over these days: ``opening`` and ``cameIn``, less ``wentOut``, is ``closing``."""

    account_id: Id
    kind: Annotated[str, extensible(AccountKind)]
    last_four: Annotated[str, Meta(pattern=whole(r"[A-Z0-9]{4}"))]
    opening: Amount
    came_in: Amount
    went_out: Amount
    closing: Amount


class StatementEntry(Told):
    """An entry on one of the accounts. ``direction`` carries the sign: money ``in`` or ``out``."""

    transaction_id: Id
    account_id: Id
    day: Day
    """In the bank's zone: a statement's days are the bank's."""
    booked_at: datetime
    direction: Literal["in", "out"]
    amount: Amount
    code: str
    counterparty: str
    remittance_information: str = ""


class Statement(Told):
    """The sums of every account, on each page of the entries, which are told oldest first. No account's number stands here whole."""

    first: Day = field(name="from")
    last: Day = field(name="to")
    """Both days are in it."""
    accounts: list[StatementAccount]
    items: list[StatementEntry]
    next: str | None = None


CALLS: Final = (
    Operation(
        "readStatement",
        "GET",
        "/statements",
        "What came and went between two days, and what it makes in all",
        Statement,
        query=("from", "to", *PAGED),
        problems=("statement_refused",),
        table=True,
    ),
)
