"""Alerts as the desk that writes them sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.accounts import AccountNumber
from app.domain.alerts import Alert


class Withdrawal(StrEnum):
    """Why an alert is withdrawn."""

    WRONG = "wrong"
    """Something in it is not so."""
    OVER = "over"
    """It goes round no more."""
    BETTER = "better"
    """Another alert says it better."""
    OTHER = "other"
    """Of a bank that is newer than this program, or not told."""


@dataclass(frozen=True, slots=True)
class DeskAlert:
    """The newest revision of an alert. ``alert.state`` says how far it is; ``published`` is the revision that customers see meanwhile."""

    alert: Alert
    content_hash: str
    """Names exactly these words; who publishes says it back, so that nothing is published that was not read."""
    writers: tuple[str, ...]
    """Names."""
    yours: bool
    """Whether the reader has written at it: then somebody else has to publish it."""
    published: int | None = None
    published_by: str = ""
    published_at: datetime | None = None
    accounts: tuple[AccountNumber, ...] = ()
    """Where money is sent to in this scam; known at the bank alone."""
    withdrawn_by: str = ""
    withdrawn_for: Withdrawal | None = None
    before: Alert | None = None
    """What customers see now, of a draft that is to take its place."""
    accounts_before: tuple[AccountNumber, ...] = ()
    withdrawn_by_you: bool = False
    watched_until: datetime | None = None
    """One person alone has withdrawn it: payments to its accounts are held until then, or until another withdraws it too."""


@dataclass(frozen=True, slots=True)
class Reach:
    """With how many people an alert has come how far; never with whom. ``seconds_to_half``: until half of them had it shown."""

    addressed: int
    delivered: int
    shown: int
    read: int
    seconds_to_half: int | None = None
