"""Finding entries: by what was understood of a search, in what the bank has told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.initials import initials
from app.domain.search_reading import Sought
from app.domain.search_words import BEFORE_A_NAME
from app.domain.statements import StatementEntry

_LEAST: Final = 2
"""One letter is the initial of half the alphabet."""


def found(entries: Iterable[StatementEntry], sought: Sought, called: Mapping[str, str]) -> tuple[StatementEntry, ...]:
    """The entries that fit, the newest first. ``called``: what she calls those in her list, by their names."""
    fitting = [entry for entry in entries if _fits(entry, sought, called)]
    return tuple(sorted(fitting, key=lambda entry: (entry.day, int(entry.entry_id) if entry.entry_id.isdigit() else 0), reverse=True))


def _fits(entry: StatementEntry, sought: Sought, called: Mapping[str, str]) -> bool:
    return (
        sought.first <= entry.day <= sought.last
        and (sought.went is None or _goes(entry, sought))
        and (not sought.amount or _is_amount(entry, sought.amount))
        and (not sought.codes or entry.code in sought.codes or sought.topic in entry.note.casefold())
        and all(_is_called(entry, name, called) for name in sought.names)
    )


def _goes(entry: StatementEntry, sought: Sought) -> bool:
    """What only moved between her own accounts is nothing that she paid or was paid, unless she asks for it by name."""
    return sought.went == (entry.amount.minor < 0) and (not entry.within or bool(sought.names))


def _is_amount(entry: StatementEntry, written: str) -> bool:
    """To the last digit where any stood behind the point; else any amount with so many whole units."""
    whole, _, part = entry.amount.decimal.lstrip("-").partition(".")
    asked, _, rest = written.partition(".")
    return int(asked) == int(whole) and (not rest or rest.ljust(len(part), "0") == part)


def _is_called(entry: StatementEntry, name: str, called: Mapping[str, str]) -> bool:
    texts = (entry.counterparty, called.get(entry.counterparty, ""), entry.note)
    bare = name[1:] if name.startswith(BEFORE_A_NAME) else name
    if any(part in text.casefold() for text in texts for part in (name, bare) if part):
        return True
    letters = name.isascii() and name.isalpha() and len(name) >= _LEAST
    return letters and any(initials(text).startswith(name) for text in texts[:2])
