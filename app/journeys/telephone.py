"""The bank's telephone number, as whoever set this computer up has entered it: never one that came in over the line."""

from __future__ import annotations

from app.domain.languages.known import language
from app.journeys.ports import Needs
from app.journeys.runner import Journey, read
from app.journeys.talk import Sheets, talk_to_a_person


def bank_number(needs: Needs) -> Journey[str]:
    """The number; nothing where none was entered: then it is the one on the back of her card.

    While somebody practises it is one that nobody has, where a land keeps some free for stories, as Ofcom does in Britain.
    """
    if needs.telephone:
        return needs.telephone
    liked = yield from read(needs.settings.preferences)
    return language(liked.language).practice_telephone if needs.pretend() else ""


def by_telephone(needs: Needs, sheets: Sheets | None = None) -> Journey[None]:
    """Says on which number, and where nobody has it, that it is one to practise with."""
    number = yield from bank_number(needs)
    yield from talk_to_a_person(number, pretend=not needs.telephone and needs.pretend(), sheets=sheets)
