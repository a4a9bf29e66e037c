"""Callbacks: a customer asks to be called, and the desk works through those who wait."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.checks import CallRecordBody
from app.contract.hands import HandBody
from app.contract.operation import Operation
from app.contract.wire import Asked, Id, Told, Uuid


class AskCallback(Asked):
    """``discreet``: I am not alone. What waits of hers, and what she confirms until she was called, is held, and nothing shows."""

    discreet: bool = False
    time: Annotated[datetime, Meta(tz=True)] | None = None
    """When one of the ``times`` begins. One that is discreet is always as soon as possible."""


class CallTimeBody(Told):
    """A part of a day in which the bank calls."""

    begins_at: datetime
    ends_at: datetime


class CallbackBody(Told):
    """A call that she waits for. To her, one that is discreet looks like any other."""

    callback_id: Id
    asked_at: datetime
    done: bool = False
    wanted: CallTimeBody | None = None
    """Not there where she would like it as soon as possible."""


class Callbacks(Told):
    """The caller's, as far as they wait and were not asked for discreetly alone. ``times``: when else the bank calls."""

    items: list[CallbackBody]
    times: list[CallTimeBody] = []
    next: str | None = None


class DeskCallback(Told):
    """Somebody who waits for a call, as the desk sees it."""

    callback_id: Id
    asked_at: datetime
    customer_name: str
    customer_number: str
    discreet: bool = False
    tries: int = 0
    """How often she was not reached."""
    tried_at: datetime | None = None
    """The last time of those."""
    wanted: CallTimeBody | None = None
    hand: HandBody | None = None
    """Who is calling her now."""


class DeskCallbacks(Told):
    """Who waits: those who are not alone first, then whose time comes first, which is when they asked where they want none."""

    items: list[DeskCallback]
    next: str | None = None


class TakeCallback(Asked):
    """For half an hour nobody else is to begin ``calling``. Who puts down a call has to be ``calling``, however long that takes."""

    doing: Literal["calling", "put_back"]


class FinishCallback(Asked):
    """What came of the call that ``callId`` names: sent again it is the same one. Where she was not reached it waits on."""

    call_id: Uuid
    call_record: CallRecordBody


CALLS: Final = (
    Operation("listCallbacks", "GET", "/callbacks", "The calls that I wait for", Callbacks),
    Operation(
        "askCallback",
        "POST",
        "/callbacks",
        "Please call me; while one waits, asking again makes no second one",
        CallbackBody,
        AskCallback,
        201,
        creates=True,
        problems=("callback_time_refused",),
    ),
    Operation(
        "withdrawCallback",
        "DELETE",
        "/callbacks/{callbackId}",
        "Call me no more; one that is discreet only vanishes here",
        None,
        status=204,
    ),
    Operation(
        "listDeskCallbacks",
        "GET",
        "/desk/callbacks",
        "Who waits for a call; those who are not alone, to the fraud desk only",
        DeskCallbacks,
        role="staff",
    ),
    Operation(
        "takeCallback",
        "PUT",
        "/callbacks/{callbackId}/hand",
        "Say that I am calling her, or leave it to others",
        DeskCallback,
        TakeCallback,
        problems=("callback_done", "callback_in_hand"),
        role="staff",
    ),
    Operation(
        "finishCallback",
        "PUT",
        "/callbacks/{callbackId}",
        "Put down what came of a call; the same again gets what it got",
        CallbackBody,
        FinishCallback,
        problems=("callback_done", "callback_in_hand"),
        role="staff",
    ),
)
