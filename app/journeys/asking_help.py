"""Help from afar, at her seat: she asks somebody she trusts to look on, or he offers and she says yes or not now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from app.domain.coaching import Coaching, CoachingState
from app.domain.family import Link, Power, Side
from app.journeys.asking_help_words import (
    AFAR,
    BANK,
    CALL_ME,
    OPINION,
    SHEETS,
    asked,
    may_he_look_on,
    nobody_may,
    not_now,
    what_to_show,
    which_helper,
    whom_to_talk_to,
)
from app.journeys.callbacks import ask_for_a_call
from app.journeys.feedback import what_do_you_think
from app.journeys.ports import Bank, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.scenes import TASKS
from app.journeys.steps import Step
from app.journeys.talk import Sheets, talk_to_a_person

Begun = Callable[[Coaching], None]
"""Hears at once what she has asked for or agreed to."""
_OVER_A_TASK: Final = frozenset({"Talk", "Callbacks", "Feedback", "Instructions", "Explaining", "Troubles", "Help"})
"""What comes over a task for a moment, by the context of its name."""


def _without_a_number(sheets: Sheets | None) -> Journey[None]:
    yield from talk_to_a_person(sheets=sheets)


@dataclass(frozen=True, slots=True)
class Ways:
    """What a seat has besides: what it says of talking to a person, given the sheets that are to be had on the same page or nothing;
    and sheets to keep beside the telephone, where there is paper."""

    talk: Callable[[Sheets | None], Journey[None]] = _without_a_number
    sheets: Sheets | None = None


def help_fits(step: Step[Any]) -> bool:
    """Whether somebody may look on at the task that this step belongs to."""
    return step.trail.task.context in TASKS - _OVER_A_TASK


def is_over_a_task(step: Step[Any]) -> bool:
    """Whether it only came over a task, which goes on after it."""
    return step.trail.task.context in _OVER_A_TASK


def talk_or_ask(bank: Bank, begun: Begun | None, ways: Ways | None = None, *, calls: bool = True) -> Journey[None]:
    """Talk to a person at the bank, be called, ask somebody she trusts, have a sheet of paper, or tell the bank what she thinks.

    ``begun`` is nothing where nobody may look on; ``calls``: whether the bank would call whoever sits here.
    """
    ways = ways or Ways()
    whom = yield from ask(whom_to_talk_to(calls=calls, afar=begun is not None, sheets=ways.sheets is not None))
    if whom == BANK:
        yield from ways.talk(None)
    elif whom == CALL_ME:
        yield from ask_for_a_call(bank)
    elif whom == AFAR and begun:
        yield from ask_for_help(bank, begun)
    elif whom == SHEETS and ways.sheets:
        yield from ways.sheets()
    elif whom == OPINION:
        yield from what_do_you_think(bank)


def talk_signed_out(ways: Ways) -> Journey[None]:
    """The bank is asked nothing: the number, and the sheets."""
    yield from ways.talk(ways.sheets)


def ask_for_help(bank: Bank, begun: Begun) -> Journey[None]:
    """Whom, how much may be seen, and one press."""
    helpers = yield from read(who_may_look_on, bank)
    if not helpers:
        yield from ask(nobody_may())
        return
    link = helpers[0] if len(helpers) == 1 else (yield from ask(which_helper(helpers)))
    shows = yield from ask(what_to_show(link))
    if shows is None:
        return
    try:
        coaching = yield from act(bank.ask_for_help, link.pairing_id, shows)
    except Refused as no:
        yield from ask(not_now(no))
        return
    begun(coaching)
    yield from ask(asked(coaching))


def answer_offer(bank: Bank, coaching_id: str, begun: Begun) -> Journey[None]:
    """He has offered. To say not now tells him nothing else; what he has withdrawn meanwhile is not asked about any more."""
    offer = yield from read(bank.coaching, coaching_id)
    if offer.state is not CoachingState.OFFERED:
        return
    if not (yield from ask(may_he_look_on(offer))):
        yield from act(bank.end_coaching, coaching_id)
        return
    try:
        coaching = yield from act(bank.join, coaching_id)
    except Refused as no:
        yield from ask(not_now(no))
        return
    begun(coaching)


def who_may_look_on(bank: Bank) -> tuple[Link, ...]:
    """Those to whom she has given that."""
    return tuple(link for link in bank.links() if link.side is Side.CUSTOMER and link.may(Power.COACH))
