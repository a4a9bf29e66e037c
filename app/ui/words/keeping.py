"""Files in the reader's words: a table for a spreadsheet (RFC 4180), and what the bank keeps about her."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from io import StringIO
from typing import Final, Protocol

from app.domain.cells import cell
from app.domain.money import Money
from app.journeys.printing import Saved
from app.journeys.say import Name, Param, Say
from app.journeys.sheets import Table
from app.ui.words.names import unmarked
from app.ui.words.words import Words

_MARK: Final = "\ufeff"
"""Without a byte order mark a spreadsheet takes UTF-8 for the code page of its machine, and Chinese names are lost."""


class Documents(Protocol):
    """A folder where files are put beside what is there."""

    def keep(self, title: str, ending: str, content: bytes) -> Saved | None:
        """Writes a file; nothing where that was not possible."""
        ...


class WordedKeeping:
    """Words what is kept, and puts it into a folder."""

    def __init__(self, documents: Documents, words: Callable[[str], Words]) -> None:
        """``words``: by language."""
        self._documents = documents
        self._words = words

    def keep_table(self, title: Say, table: Table, language: str) -> Saved | None:
        """Keeps a table for a spreadsheet, its words in a language."""
        words = self._words(language)
        return self._documents.keep(unmarked(words(title)), "csv", as_csv(table, words))

    def keep_record(self, title: Say, record: bytes, language: str) -> Saved | None:
        """Keeps what the bank keeps about her, as the bank has told it."""
        return self._documents.keep(unmarked(self._words(language)(title)), "json", record)


def as_csv(table: Table, words: Words) -> bytes:
    """The table with its heads, the amounts and days as a spreadsheet reads them."""
    text = StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow([words(head) for head in table.heads])
    rows.writerows([_written(value, words) for value in row] for row in table.rows)
    return (_MARK + text.getvalue()).encode()


def _written(value: Param, words: Words) -> str:
    match value:
        case Money():
            return value.decimal
        case date():
            return value.isoformat()
        case Name(text) | str(text):
            return cell(text)
    return cell(unmarked(words.param(value)))
