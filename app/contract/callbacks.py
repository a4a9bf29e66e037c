"""Callbacks: a customer asks to be called, and the desk works through those who wait."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.contract.checks import CallRecordBody
from app.contract.operation import Operation
from app.contract.wire import Asked, Id, Told


class AskCallback(Asked):
    """``discreet``: I am not alone. What waits of hers, and what she confirms until she was called, is held, and nothing shows."""

    discreet: bool = False


class CallbackBody(Told):
    """A call that she waits for. To her, one that is discreet looks like any other."""

    callback_id: Id
    asked_at: datetime
    done: bool = False


class Callbacks(Told):
    """The caller's, as far as they wait and may be seen: none that is discreet."""

    items: list[CallbackBody]
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


class DeskCallbacks(Told):
    """Who waits: those who are not alone first, then the oldest first."""

    items: list[DeskCallback]
    next: str | None = None


class FinishCallback(Asked):
    """What came of the call. Where she was not reached it waits on."""

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
    ),
    Operation("listDeskCallbacks", "GET", "/desk/callbacks", "Who waits for a call", DeskCallbacks, role="fraud_desk"),
    Operation(
        "finishCallback",
        "PUT",
        "/callbacks/{callbackId}",
        "Put down what came of the call; once it is done, the same again gets what it got",
        CallbackBody,
        FinishCallback,
        problems=("callback_done",),
        role="fraud_desk",
    ),
)
