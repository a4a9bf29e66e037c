"""Customers who wait for a call, at the bank's desk: calling them one after the other, and what came of it."""

from __future__ import annotations

from typing import Any, Final
from uuid import uuid4

from app.domain.callbacks import Callback
from app.domain.checks import CallOutcome, CallRecord
from app.domain.hands import Doing
from app.journeys.checking import CheckDesk
from app.journeys.desk import Desk
from app.journeys.desk_call_words import LATER, NOBODY, SPOKE, out_of_hand
from app.journeys.desk_callbacks_words import (
    TRAIL,
    call_now,
    called,
    called_already,
    in_other_hands,
    kindly_hung_up,
    line,
    stays,
    what_was_said,
    who_waits,
)
from app.journeys.desk_section import STAFF, Section, desk_of
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Item, Tell
from app.journeys.visit import Task

_NAME: Final = "callback"
_NOT_REACHED: Final = CallRecord(CallOutcome.NOT_REACHED)
_SECOND: Final = ("callback_done", "callback_in_hand", "not_found")
"""What whoever comes second is told."""


def one_callback(needs: Needs, callback_id: str) -> Journey[None]:
    """From what to say first to what came of it, or to later."""
    desk = desk_of(needs)
    callback = yield from read(_found, desk.checks, callback_id)
    try:
        told = (yield from _looked_into(desk.checks, callback)) if callback else called_already()
    except Refused as no:
        if no.code not in _SECOND:
            raise
        told = _told(no, callback)
    if told:
        yield from ask(told)


def _told(no: Refused, callback: Callback | None) -> Tell:
    if callback is None or no.code != "callback_in_hand":
        return called_already()
    name = str(no.facts.get("name", ""))
    return in_other_hands(callback, name) if name else out_of_hand(TRAIL)


def _found(desk: CheckDesk, callback_id: str) -> Callback | None:
    return next((each for each in desk.callbacks() if each.callback_id == callback_id), None)


def _looked_into(desk: CheckDesk, callback: Callback) -> Journey[Tell | None]:
    """Nobody dials before it is known that no colleague does."""
    if callback.hand and callback.in_others_hand:
        return in_other_hands(callback, callback.hand.name)
    if not (yield from ask(who_waits(callback))):
        return None
    taken = yield from act(desk.take_callback, callback, Doing.CALLING)
    return (yield from _called(desk, taken))


def _called(desk: CheckDesk, callback: Callback) -> Journey[Tell | None]:
    outcome = yield from ask(call_now(callback))
    if outcome == LATER:
        yield from act(desk.take_callback, callback, Doing.PUT_BACK)
        return None
    name_of_try = yield from read(lambda: str(uuid4()))
    if outcome == SPOKE:
        note = yield from ask(what_was_said(callback))
        yield from act(desk.finish_callback, callback, CallRecord(CallOutcome.SPOKE, note=note), name_of_try)
        return called(callback)
    if outcome != NOBODY:
        yield from ask(kindly_hung_up(callback))
    yield from act(desk.finish_callback, callback, _NOT_REACHED, name_of_try)
    return stays(callback)


def _lines(desk: Desk, _: str) -> tuple[Item, ...]:
    return tuple(line(callback, CALLBACKS.key(callback.callback_id)) for callback in desk.checks.callbacks())


def _task(callback_id: str) -> Task[Any]:
    return Task(_NAME, lambda needs: one_callback(needs, callback_id), leavable=True)


CALLBACKS: Final = Section(_NAME, STAFF, say("DeskCallbacks", "Customers who wait for a call"), _lines, _task)
