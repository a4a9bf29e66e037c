"""What people ask to have put right, at the bank's desk: reading it, and answering once."""

from __future__ import annotations

from typing import Any, Final

from app.domain.corrections import Asked
from app.journeys.checking import CheckDesk
from app.journeys.desk import Desk
from app.journeys.desk_corrections_words import answered, answered_already, in_your_words, line, read_back, what_is_asked
from app.journeys.desk_section import FRAUD_DESK, Section, desk_of
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Item, Tell
from app.journeys.visit import Task

_NAME: Final = "correction"
_SECOND: Final = ("correction_answered", "not_found")
"""What whoever comes second is told."""


def one_correction(needs: Needs, correction_id: str) -> Journey[None]:
    """From what somebody asks for to the answer, or to later."""
    desk = desk_of(needs).checks
    asked = yield from read(_found, desk, correction_id)
    try:
        told = (yield from _looked_into(desk, asked)) if asked else answered_already()
    except Refused as no:
        if no.code not in _SECOND:
            raise
        told = answered_already()
    if told:
        yield from ask(told)


def _found(desk: CheckDesk, correction_id: str) -> Asked | None:
    return next((each for each in desk.asked_corrections() if each.correction_id == correction_id), None)


def _looked_into(desk: CheckDesk, asked: Asked) -> Journey[Tell | None]:
    outcome = yield from ask(what_is_asked(asked))
    if outcome is None:
        return None
    before = ""
    while True:
        words = yield from ask(in_your_words(asked, refused=before))
        yield from ask(read_back(asked, outcome, words))
        try:
            yield from act(desk.answer_correction, asked, outcome, words)
        except Refused as no:
            if no.code != "words_refused":
                raise
            before = words
        else:
            return answered(asked)


def _lines(desk: Desk, _: str) -> tuple[Item, ...]:
    return tuple(line(asked, CORRECTIONS.key(asked.correction_id)) for asked in desk.checks.asked_corrections())


def _task(correction_id: str) -> Task[Any]:
    return Task(_NAME, lambda needs: one_correction(needs, correction_id), leavable=True)


CORRECTIONS: Final = Section(_NAME, FRAUD_DESK, say("DeskCorrections", "What customers ask to have put right"), _lines, _task)
