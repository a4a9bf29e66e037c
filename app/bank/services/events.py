"""Events: what has changed for a person since she last listened."""

from __future__ import annotations

from typing import Final, cast

from app.bank.services import coaching
from app.bank.services.context import Context
from app.bank.services.refusal import Refusal
from app.bank.store import events, sessions
from app.bank.store.events import EventRow
from app.bank.store.port import Tx
from app.contract.events import EventBody, Events, EventType

AT_ONCE: Final = 100
"""So many events one answer carries."""
_OF_COACHING: Final = ("coaching.scene", "coaching.hint")
_LONGEST: Final = 18
"""Digits; a longer number is no id of ours."""


def list_events(tx: Tx, ctx: Context, _: None) -> Events:
    """What came after ``?after=``; without it, nothing yet and where to begin."""
    given = ctx.query.get("after")
    if given is None:
        return Events([], str(events.kept_range(tx)[1]))
    after = event_number(given)
    if after is None:
        raise Refusal("bad_request", {"query": "after"})
    items = since(tx, ctx, after)
    return Events(items, str(items[-1].id if items else after))


def event_number(given: str) -> int | None:
    """An event's number as a client says it, in the query or as ``Last-Event-ID``."""
    return int(given) if given.isascii() and given.isdigit() and len(given) <= _LONGEST else None


def newest(tx: Tx) -> int:
    """The number of the newest event, whosever it is."""
    return events.kept_range(tx)[1]


def since(tx: Tx, ctx: Context, after: int) -> list[EventBody]:
    """The caller's events after a number; ``resync`` alone where that number is too old, or was never given by this bank."""
    oldest, last = events.kept_range(tx)
    if not oldest - 1 <= after <= last:
        return [EventBody(last, "resync", "")]
    found = events.events_after(tx, ctx.person_id, after, AT_ONCE)
    return [EventBody(row.event_id, cast(EventType, row.type), row.resource) for row in found if _may_be_told(tx, ctx, row)]


def still_open(tx: Tx, ctx: Context) -> bool:
    """Whether the caller's session is open still; it outlives the access token that a stream was opened with, not all of its tokens."""
    return sessions.is_open(tx, ctx.caller.session_id, ctx.bank.instant())


def _may_be_told(tx: Tx, ctx: Context, event: EventRow) -> bool:
    """Nothing of a coaching is told once it is over, not even between its end and the settler's putting that down."""
    return event.type not in _OF_COACHING or coaching.goes_on(tx, ctx, event.resource)
