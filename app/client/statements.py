"""Statements: all pages of one, put together and added up again."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.client.answers import NotUnderstood
from app.client.calls import page
from app.client.sessions import Sessions
from app.contract.statements import Statement as StatementBody
from app.contract.statements import StatementAccount as AccountBody
from app.contract.statements import StatementEntry as EntryBody
from app.contract.wire import read
from app.domain.statements import Statement, StatementAccount, StatementEntry

_PAGE: Final = 200
_MOST_PAGES: Final = 100
_TRIES: Final = 3
"""Something may be booked between two pages: then the sums are another page's."""


class Statements:
    """Reads what came and went."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def of(self, first: date, last: date) -> Statement:
        """From one day of the bank to another, both in it. Refused ``statement_refused`` where they are too far apart.

        What does not add up is :class:`NotUnderstood`: no wrong sum is ever shown.
        """
        for _ in range(_TRIES):
            statement = self._read(first, last)
            if statement.adds_up:
                return statement
        raise NotUnderstood({"wrong": "statement_sums"})

    def _read(self, first: date, last: date) -> Statement:
        entries: list[StatementEntry] = []
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            query = {"from": first.isoformat(), "to": last.isoformat(), "limit": str(_PAGE)} | ({"cursor": cursor} if cursor else {})
            told, cursor = self._sessions.ask(page("readStatement", query, {}), _page)
            entries += told.entries
            if cursor is None:
                return Statement(first, last, told.accounts, tuple(entries))
        raise NotUnderstood({"wrong": "statement_without_end"})


def _page(body: bytes) -> tuple[Statement, str | None]:
    told = read(body, StatementBody)
    accounts, entries = tuple(map(_account, told.accounts)), tuple(map(_entry, told.items))
    return Statement(date.fromisoformat(told.first), date.fromisoformat(told.last), accounts, entries), told.next


def _account(told: AccountBody) -> StatementAccount:
    amounts = (each.money for each in (told.opening, told.came_in, told.went_out, told.closing))
    return StatementAccount(told.account_id, told.kind, told.last_four, *amounts)


def _entry(told: EntryBody) -> StatementEntry:
    amount = told.amount.money if told.direction == "in" else -told.amount.money
    day = date.fromisoformat(told.day)
    return StatementEntry(told.account_id, told.transaction_id, day, amount, told.code, told.counterparty, told.remittance_information)
