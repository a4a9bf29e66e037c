"""A sheet of paper read aloud, from its title to the telephone number at its foot."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.languages.known import language as spoken_in
from app.journeys.say import Digits, InWords, Param, Say
from app.journeys.sheet_words import FROM_THE_CARD, PRACTICE, TELEPHONE
from app.journeys.sheets import Blanks, Facts, Foot, Part, Passage, Sheet, Square, Table
from app.ui.words.words import Words


def sheet_aloud(sheet: Sheet, foot: Foot, words: Words) -> list[str]:
    """One sentence, fact or row a line, in the order in which they stand."""
    practice = [words.spoken(PRACTICE)] if foot.practice else []
    parts = [line for part in sheet.parts for line in _part(part, words)]
    whom = [_labelled(TELEPHONE, Digits(foot.telephone), words)] if foot.telephone else [words.spoken(FROM_THE_CARD)]
    return [*practice, words.spoken(sheet.title), *parts, *whom]


def _part(part: Part, words: Words) -> Iterator[str]:
    if part.heading:
        yield words.spoken(part.heading)
    match part:
        case Passage():
            yield from map(words.spoken, part.sentences)
        case Facts():
            yield from (_labelled(fact.label, fact.value, words) for fact in part.facts if not isinstance(fact.value, InWords))
        case Table():
            yield from (_row(part.heads, row, words) for row in part.rows)
        case Blanks():
            yield from dict.fromkeys(map(words.spoken, part.labels))  # there are two lines for the same, to be written on by hand
        case Square():
            yield words.spoken(part.sentence)


def _row(heads: tuple[Say, ...], row: tuple[Param, ...], words: Words) -> str:
    """Nobody hears in which column something stands: of all but the first, what it is called is said."""
    first, *rest = row
    said = words.param_spoken(first), *(_labelled(head, value, words) for head, value in zip(heads[1:], rest, strict=True))
    return spoken_in(words.language).rest.join(said)


def _labelled(label: Say, value: Param, words: Words) -> str:
    return spoken_in(words.language).introduces.join((words.spoken(label), words.param_spoken(value)))
