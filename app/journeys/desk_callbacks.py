"""Customers who wait for a call, at the bank's desk: calling them one after the other, and what came of it."""

from __future__ import annotations

from typing import Any, Final

from app.domain.callbacks import Callback
from app.domain.checks import CallOutcome, CallRecord
from app.journeys.desk import Desk
from app.journeys.desk_call_words import LATER, NOBODY, SPOKE
from app.journeys.desk_callbacks_words import call_now, called, called_already, kindly_hung_up, line, stays, what_was_said
from app.journeys.desk_section import FRAUD_DESK, Section, desk_of
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import say
from app.journeys.steps import Item, Tell
from app.journeys.visit import Task

_NAME: Final = "callback"
_NOT_REACHED: Final = CallRecord(CallOutcome.NOT_REACHED)


def one_callback(needs: Needs, callback_id: str) -> Journey[None]:
    """From what to say first to what came of it, or to later."""
    desk = desk_of(needs)
    callbacks = yield from read(desk.checks.callbacks)
    callback = next((each for each in callbacks if each.callback_id == callback_id), None)
    try:
        told = (yield from _called(desk, callback)) if callback else called_already()
    except Refused as no:
        if no.code not in ("callback_done", "not_found"):
            raise
        told = called_already()
    if told:
        yield from ask(told)


def _called(desk: Desk, callback: Callback) -> Journey[Tell | None]:
    outcome = yield from ask(call_now(callback))
    if outcome == LATER:
        return None
    if outcome == SPOKE:
        note = yield from ask(what_was_said(callback))
        yield from act(desk.checks.finish_callback, callback, CallRecord(CallOutcome.SPOKE, note=note))
        return called(callback)
    if outcome != NOBODY:
        yield from ask(kindly_hung_up(callback))
    yield from act(desk.checks.finish_callback, callback, _NOT_REACHED)
    return stays(callback)


def _lines(desk: Desk, _: str) -> tuple[Item, ...]:
    return tuple(line(callback, CALLBACKS.key(callback.callback_id)) for callback in desk.checks.callbacks())


def _task(callback_id: str) -> Task[Any]:
    return Task(_NAME, lambda needs: one_callback(needs, callback_id), leavable=True)


CALLBACKS: Final = Section(_NAME, FRAUD_DESK, say("DeskCallbacks", "Customers who wait for a call"), _lines, _task)
