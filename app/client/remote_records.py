"""What the bank has on record of her, from afar: statements, and everything that is kept about her."""

from __future__ import annotations

from datetime import date

from app.client.mine import Records
from app.client.sessions import Sessions
from app.client.statements import Statements
from app.domain.mine import Mine
from app.domain.statements import Statement


class RemoteRecords:
    """The part of the bank's port that tells what is on record."""

    def __init__(self, sessions: Sessions) -> None:
        self._statements = Statements(sessions)
        self._records = Records(sessions)

    def statement(self, first: date, last: date) -> Statement:
        """What came and went from one day to another, both in it; it adds up."""
        return self._statements.of(first, last)

    def mine(self) -> Mine:
        """Everything that the bank keeps about her, kind by kind."""
        return self._records.all()
