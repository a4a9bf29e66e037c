"""The bank's telephone number, as whoever set this computer up has entered it: never one that came in over the line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.journeys.ports import Needs
from app.journeys.runner import Journey, read
from app.journeys.talk import Sheets, talk_to_a_person

PRACTICE_NUMBERS: Final[Mapping[str, str]] = {"en": "01632 960 155"}
"""What stands in its place while somebody practises. Nobody has these numbers: they are for stories, as Ofcom keeps some free in Britain.
Nobody keeps any free in China, so there it is the one on the back of her card."""


def bank_number(needs: Needs) -> Journey[str]:
    """The number; nothing where none was entered: then it is the one on the back of her card."""
    if needs.telephone:
        return needs.telephone
    language = (yield from read(needs.settings.preferences)).language
    return PRACTICE_NUMBERS.get(language, "") if needs.pretend() else ""


def by_telephone(needs: Needs, sheets: Sheets | None = None) -> Journey[None]:
    """Says on which number, and where nobody has it, that it is one to practise with."""
    number = yield from bank_number(needs)
    yield from talk_to_a_person(number, pretend=not needs.telephone and needs.pretend(), sheets=sheets)
