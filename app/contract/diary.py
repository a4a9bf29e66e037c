"""The diary: everything others saw or did for her, in order, each entry bound to the one before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Final, Literal

from app.contract.canonical import digest
from app.contract.operation import PAGED, Operation
from app.contract.wire import Told, extensible, plain

DiaryCode = Literal[
    "link_claimed",
    "link_matched",
    "link_mismatched",
    "link_in_force",
    "link_left",
    "link_changed",
    "link_widened",
    "link_ended",
    "request_seen",
    "request_approved",
    "request_refused",
    "request_call_first",
    "conflict_of_interest",
    "activity_seen",
    "balances_seen",
    "coaching_offered",
    "coaching_joined",
    "coaching_hint",
    "coaching_ended",
    "share_sent",
    "share_seen",
    "unfreeze_consented",
    "visit_looked",
]


_BOUND: Final = ("number", "at", "code", "pairingId", "name", "facts", "previous")


class DiaryEntry(Told):
    """One entry. ``hash`` = SHA-256, lower hex, of the RFC 8785 form of ``{number, at, code, pairingId, name, facts, previous}``.

    ``previous`` is the hash of the entry before, or empty; ``at`` as it stands here, in UTC.
    """

    number: int
    at: datetime
    code: Annotated[str, extensible(DiaryCode)]
    pairing_id: str
    name: str
    """The helper's, as it was then; or, where there is no pairing, that of the bank's own staff."""
    facts: dict[str, Any]
    previous: str
    hash: str


def chained(entry: DiaryEntry) -> str:
    """What the ``hash`` of an entry has to be."""
    return chained_as_written(plain(entry))


def chained_as_written(entry: Mapping[str, Any]) -> str:
    """The same of an entry as it stands in an answer, understood or not."""
    return digest({name: entry.get(name) for name in _BOUND})


class Diary(Told):
    """A page of entries, the newest first. ``head`` is the newest entry's hash: keep it, and see that the chain leads to it ever after."""

    items: list[DiaryEntry]
    head: str
    count: int
    next: str | None = None


CALLS: Final = (Operation("readDiary", "GET", "/diary", "What others saw or did for me", Diary, query=PAGED),)
