"""Shares: something that one end of a link hands over for the other to look at. Nothing happens by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.family import Side
from app.domain.hints import may_be_said

SHARES_KEPT: Final = timedelta(days=30)
LONGEST_SHARE: Final = 500


class ShareKind(StrEnum):
    """What is handed over."""

    ALERT = "alert"
    MESSAGE = "message"
    """A message that somebody got and is not sure about."""
    STOP = "stop"
    """"Please stop everything": shows a page, and stops nothing."""
    OTHER = "other"
    """Of a bank that is newer than this program."""


@dataclass(frozen=True, slots=True)
class Share:
    """One of them, as one of the two ends sees it: ``side`` is this one, ``sent_by`` the one that handed it over.

    ``name`` is the other person's; ``text`` of one received is there once it was seen.
    """

    share_id: str
    pairing_id: str
    side: Side
    kind: ShareKind
    sent_by: Side
    name: str
    at: datetime
    seen: bool
    text: str = ""

    @property
    def received(self) -> bool:
        """Whether it was handed to this end."""
        return self.sent_by is not self.side


def may_be_shared(kind: ShareKind, text: str, sent_by: Side) -> bool:
    """Whether a share is one: a stop has no text, and anything else has one.

    What a helper writes obeys the rule of his hints, so that no account and no link comes to her this way. She may hand over whatever she
    was sent.
    """
    if kind is ShareKind.STOP or not text:
        return not text and kind is ShareKind.STOP
    return len(text) <= LONGEST_SHARE and (sent_by is Side.CUSTOMER or may_be_said(text))
