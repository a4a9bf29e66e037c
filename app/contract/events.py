"""What the event stream carries: which resource has changed, and never an amount or a name."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from app.contract.operation import Operation
from app.contract.wire import Told, extensible

EventType = Literal[
    "payment.updated",
    "account.updated",
    "device.updated",
    "safeguard.updated",
    "freeze.updated",
    "notice.added",
    "pairing.updated",
    "approval.requested",
    "approval.decided",
    "coaching.updated",
    "coaching.scene",
    "coaching.hint",
    "share.received",
    "alert.published",
    "check.updated",
    "callback.updated",
    "correction.updated",
    "visit.updated",
    "resync",
]


class EventBody(Told):
    """One event. ``id`` is its number in the bank's outbox; ``resync`` says: your last id is too old, read everything again."""

    id: int
    type: Annotated[str, extensible(EventType)]
    resource: str


class Events(Told):
    """The fallback where a stream cannot be held: what came after ``?after=``."""

    items: list[EventBody]
    next: str | None = None


LISTEN: Final = Operation(
    "listEvents",
    "GET",
    "/events",
    "What has changed; a stream when text/event-stream is accepted",
    Events,
    query=("after",),
    role="anybody",
)
CALLS: Final = (LISTEN,)
