"""Shares: handing the other end of a link something to look at. Nothing happens by it, not even by "please stop everything"."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import PAGED, Operation
from app.contract.wire import PRINTED, Asked, Id, Told, extensible, whole
from app.domain.shares import LONGEST_SHARE

ShareWord = Literal["alert", "message", "stop"]


class GiveShare(Asked):
    """A ``stop`` has no text; anything else has one. A helper's text is as short and as bare of digits and links as his hints."""

    pairing_id: Id
    kind: ShareWord
    text: Annotated[str, Meta(min_length=1, max_length=LONGEST_SHARE, pattern=whole(f"{PRINTED}*"))] | None = None


class ShareBody(Told):
    """Something that was handed over. ``side`` is the caller's, ``name`` the other person's.

    Whoever received it is told the ``text`` once it was ``seen``.
    """

    share_id: Id
    pairing_id: Id
    side: Literal["customer", "helper"]
    kind: Annotated[str, extensible(ShareWord)]
    sent_by: Literal["customer", "helper"]
    name: str
    at: datetime
    seen: bool
    text: str | None = None


class Shares(Told):
    """What was handed over within thirty days, either way, the newest first; a helper's while the link is in force."""

    items: list[ShareBody]
    next: str | None = None


CALLS: Final = (
    Operation("listShares", "GET", "/shares", "What was handed over, either way", Shares, query=PAGED, role="anybody"),
    Operation(
        "giveShare",
        "POST",
        "/shares",
        "Hand something over to look at",
        ShareBody,
        GiveShare,
        201,
        creates=True,
        problems=("share_refused", "pairing_refused", "too_many_attempts"),
        role="anybody",
    ),
    Operation(
        "seeShare", "PUT", "/shares/{shareId}/seen", "Look at what I was handed; may be repeated", ShareBody, status=200, role="anybody"
    ),
)
