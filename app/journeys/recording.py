"""What the bank has on record of her, as journeys see it. Troubles are those of :mod:`app.journeys.ports`."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from app.domain.mine import Mine
from app.domain.statements import Statement


class Recording(Protocol):
    """Statements of her accounts, and everything that is kept about her."""

    def statement(self, first: date, last: date) -> Statement:
        """What came and went from one day to another, both in it; it adds up. Refused ``statement_refused`` for more than 400 days."""
        ...

    def mine(self) -> Mine:
        """Everything that the bank keeps about her, kind by kind."""
        ...
