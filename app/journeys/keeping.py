"""Keeping something as a file among her documents, as journeys see it."""

from __future__ import annotations

from typing import Protocol

from app.journeys.printing import Saved
from app.journeys.say import Say
from app.journeys.sheets import Table


class Keeping(Protocol):
    """Blocking, never failing: nothing is answered where it was not possible. What is there already stays as it is."""

    def keep_table(self, title: Say, table: Table, language: str) -> Saved | None:
        """Keeps a table for a spreadsheet, its words in a language."""
        ...

    def keep_record(self, title: Say, record: bytes, language: str) -> Saved | None:
        """Keeps what the bank keeps about her, as the bank has told it."""
        ...
