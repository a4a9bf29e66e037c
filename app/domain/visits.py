"""Visits: a trip to a branch, with a number from home and what was prepared there; and the look that staff may take at that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.languages.known import nearest
from app.domain.money import Money

LOOK_LASTS: Final = timedelta(minutes=10)
"""So long after it began a look of staff at what she prepared ends by itself."""
KEEPS_ITS_PLACE: Final = timedelta(minutes=30)
"""So long after a number was passed over, because nobody had come with it, whoever comes is still next."""
PLACES_BACK: Final = 3
"""So many places on is somebody who comes later than that: passed over, and not lost."""
TAKEN_AHEAD: Final = 7
"""A number is given for today and so many days after it."""
LONGEST_WORDS: Final = 140
MOST_COPIES: Final = 20


class Purpose(StrEnum):
    """What a trip is about."""

    CASH = "cash"
    DEPOSIT_CERTIFICATE = "deposit_certificate"
    FOREIGN_NOTES = "foreign_notes"
    LOST_CARD = "lost_card"
    FAMILY_LINK = "family_link"
    SAFETY = "safety"
    HELP = "help"
    OTHER = "other"
    """Anything else; also what only a newer bank has a word for."""


class VisitState(StrEnum):
    """How far a trip has come."""

    TAKEN = "taken"
    """She has a number, and is not there yet."""
    CHECKED_IN = "checked_in"
    CALLED = "called"
    FINISHED = "finished"
    GIVEN_UP = "given_up"
    """By her."""
    EXPIRED = "expired"
    """The day is over."""
    OTHER = "other"
    """Of a bank that is newer than this program."""

    @property
    def here(self) -> bool:
        """Whether she is at the branch."""
        return self in (VisitState.CHECKED_IN, VisitState.CALLED)

    @property
    def over(self) -> bool:
        """Nothing will come of it any more."""
        return self in (VisitState.FINISHED, VisitState.GIVEN_UP, VisitState.EXPIRED)


@dataclass(frozen=True, slots=True)
class BranchText:
    """What a branch is called, or where it is, as people there write it."""

    zh_CN: str  # noqa: N815 - a language's name
    en: str

    def read_in(self, language: str) -> str:
        """The text for whoever reads this language."""
        return {"en": self.en, "zh_CN": self.zh_CN}[nearest(language, ("en", "zh_CN"))]


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch, and how it is there now: so many people wait, and whoever comes now may wait that many minutes."""

    branch_id: str
    name: BranchText
    address: BranchText
    open: bool
    ahead: int
    estimated_wait_minutes: int
    opens_at: datetime | None = None
    """Of one that is closed: when it opens next."""
    closes_at: datetime | None = None
    """Of one that is open."""
    full: bool = False
    """No more numbers are given today."""
    zone: str = ""
    """By whose clock it opens (IANA); nothing where only a newer bank tells it."""
    region: str = ""
    """Where it is, and so on which days it works."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was prepared at home for a purpose; only what :data:`FORMS` names for that is filled in."""

    purpose: Purpose
    account_id: str = ""
    amount: Money | None = None
    copies: int = 0
    words: str = ""

    @property
    def complete(self) -> bool:
        """Whether just what belongs to the purpose is there."""
        filled = {
            "account_id": bool(self.account_id),
            "amount": self.amount is not None,
            "copies": self.copies > 0,
            "words": bool(self.words),
        }
        return frozenset(name for name, there in filled.items() if there) == FORMS.get(self.purpose)


FORMS: Final[Mapping[Purpose, frozenset[str]]] = {
    Purpose.CASH: frozenset({"account_id", "amount"}),
    Purpose.DEPOSIT_CERTIFICATE: frozenset({"account_id", "amount", "copies"}),
    Purpose.FOREIGN_NOTES: frozenset({"amount"}),
    Purpose.LOST_CARD: frozenset({"account_id"}),
    Purpose.HELP: frozenset({"words"}),
}
"""What can be prepared, by purpose; for any other there is nothing to prepare."""


@dataclass(frozen=True, slots=True)
class NewVisit:
    """A number that is asked for. ``name_of_try`` is a UUID: the same try again takes no second number."""

    name_of_try: str
    branch_id: str
    purpose: Purpose
    time: datetime | None = None
    """When she means to come; nothing where that is as soon as it is her turn."""
    prepared: Prepared | None = None
    walk_in: bool = False
    """She stands there already, at the branch's own kiosk."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A trip with its number. ``qr``: what stands on the ticket, told to her alone; no name and no account is in it."""

    visit_id: str
    branch_id: str
    purpose: Purpose
    day: date
    number: str
    state: VisitState
    ahead: int = 0
    """So many are served before her, while she waits."""
    estimated_wait_minutes: int = 0
    time: datetime | None = None
    qr: str = ""
    prepared: bool = False
    """Whether something was prepared for it at home."""
    draft_id: str = ""
    """Under which that is kept; told to her alone."""
    window: int | None = None
    """Where she was called to."""
    passed_over: bool = False
    """Her turn has come and nobody was there; the number counts on."""
    customer_name: str = ""
    """Known to staff alone, as is who has ``called_by``."""
    called_by: str = ""
    called_by_you: bool = False
    """Whether that is whoever asks, at whichever window."""
    checked_in_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PreparedShown:
    """What she prepared, as staff see it: the account by its last four signs, and nothing else of her."""

    purpose: Purpose
    account_ending: str = ""
    amount: Money | None = None
    copies: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """A look of staff at what she prepared for a visit. ``name``: who looks; ``prepared`` is told to that one alone."""

    assistance_id: str
    visit_id: str
    ends_at: datetime
    name: str = ""
    prepared: PreparedShown | None = None
    """Nothing where she has prepared nothing, too."""
    over: bool = False


_MONEY: Final = "A"
_PAPERS: Final = "B"
_TALK: Final = "C"
_LETTERS: Final = {
    Purpose.CASH: _MONEY,
    Purpose.FOREIGN_NOTES: _MONEY,
    Purpose.DEPOSIT_CERTIFICATE: _PAPERS,
    Purpose.LOST_CARD: _PAPERS,
}


def ticket_number(purpose: Purpose, sequence: int) -> str:
    """The number on the ticket, such as ``A017``: by its letter the hall sees what kind of counter it is for."""
    return f"{_LETTERS.get(purpose, _TALK)}{sequence:03}"


_MARK: Final = "BANXING1"


def ticket_text(visit_id: str, tag: str) -> str:
    """What a ticket's QR code says. ``tag`` is random: no ticket can be made up."""
    return f"{_MARK}:{visit_id}:{tag}"


def ticket_parts(text: str) -> tuple[str, str] | None:
    """Visit and tag, out of what a scanner has read; nothing where that is no ticket."""
    parts = text.strip().split(":")
    if (
        len(parts) != 3
        or parts[0] != _MARK
        or not all(part.isascii() and part.replace("-", "").replace("_", "").isalnum() for part in parts)
    ):
        return None
    return parts[1], parts[2]
