"""What the event stream carries: which resource has changed, and never an amount or a name."""

from __future__ import annotations

from typing import Literal

from app.contract.wire import Told

EventType = Literal["payment.updated", "account.updated", "device.updated", "resync"]


class EventBody(Told):
    """One event. ``id`` is its number in the bank's outbox; ``resync`` says: your last id is too old, read everything again."""

    id: int
    type: EventType
    resource: str


class Events(Told):
    """The fallback where a stream cannot be held: what came after ``?after=``."""

    items: list[EventBody]
    next: str | None = None
