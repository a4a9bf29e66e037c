"""The family link: what somebody she trusts may do for her and how long. It may be a relative, a neighbour or a community worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final


class Power(StrEnum):
    """What a helper may do. Given one by one; none of them moves money."""

    COACH = "coach"
    APPROVE = "approve"
    SEE_ACTIVITY = "see_activity"
    SEE_BALANCES = "see_balances"
    GET_ALERTS = "get_alerts"
    OTHER = "other"
    """Of a bank that is newer than this program."""


class LinkState(StrEnum):
    """How far a link has come."""

    INVITED = "invited"
    CLAIMED = "claimed"
    """Somebody has typed the code; both see four pictures."""
    MATCHED = "matched"
    """One of the two has said that the pictures are the same."""
    WAITING = "waiting"
    """Both have; it waits its day, unless staff have seen both."""
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"
    EXPIRED = "expired"
    INACTIVE = "inactive"
    """What a helper is told of a link that is paused, ended or expired: he is not told which."""
    OTHER = "other"
    """Of a bank that is newer than this program."""

    @property
    def over(self) -> bool:
        """Nothing will come of it any more."""
        return self in (LinkState.ENDED, LinkState.EXPIRED)

    @property
    def comparing(self) -> bool:
        """The two have not agreed yet: it runs out soon."""
        return self in (LinkState.INVITED, LinkState.CLAIMED, LinkState.MATCHED)

    @property
    def told_to_helper(self) -> LinkState:
        """What the helper is told: never whether a link that gives him nothing is paused, ended or expired."""
        return LinkState.INACTIVE if self.over or self is LinkState.PAUSED else self


class Side(StrEnum):
    """Which end of a link somebody is at."""

    CUSTOMER = "customer"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a link allows: so many powers, up to and with the day ``until``, and, while it is paused, nothing."""

    powers: frozenset[Power]
    until: date
    paused: bool = False

    def within(self, other: Terms) -> bool:
        """Whether these allow nothing that ``other`` does not."""
        return self.powers <= other.powers and self.until <= other.until and self.paused >= other.paused

    def and_also(self, other: Terms) -> Terms:
        """What both of them allow."""
        return Terms(self.powers & other.powers, min(self.until, other.until), self.paused or other.paused)

    def state(self, state: LinkState, today: date) -> LinkState:
        """How a link with these terms stands on a day of the bank's, though nobody has put down yet what that day has brought."""
        if not state.over and self.until < today:
            return LinkState.EXPIRED
        return LinkState.PAUSED if state is LinkState.ACTIVE and self.paused else state


@dataclass(frozen=True, slots=True)
class Coming:
    """What she has given beyond the terms that hold: the terms that hold from ``at`` on. They allow all that is allowed before."""

    terms: Terms
    at: datetime


@dataclass(frozen=True, slots=True)
class Agreed:
    """The terms of a link, now and later."""

    terms: Terms
    coming: Coming | None = None

    @property
    def last(self) -> Terms:
        """The terms that she wants, whether they hold already or not."""
        return self.coming.terms if self.coming else self.terms

    def changed(self, wanted: Terms, now: datetime) -> Agreed:
        """Her newest word: what it takes away is gone at once, what it gives comes after a day.

        A day that runs does not begin anew while she asks for nothing beyond what is coming.
        """
        kept = self.terms.and_also(wanted)
        if wanted == kept:
            return Agreed(kept)
        asked_before = self.coming is not None and wanted.within(self.coming.terms)
        return Agreed(kept, Coming(wanted, self.coming.at if self.coming and asked_before else now + LINK_WAITS))

    def due(self, now: datetime) -> Agreed:
        """The same, once what was coming has come."""
        return Agreed(self.coming.terms) if self.coming and self.coming.at <= now else self


LINK_WAITS: Final = timedelta(hours=24)
"""A pairing that staff have not seen waits so long, because pairing is the moment a scammer wants."""
ADDS_TO_THE_WAIT: Final = timedelta(days=7)
"""So long after it came into force an unwitnessed helper's approval adds to the safety wait and does not replace it; and so long after a
link has ended what needs the family takes the wait."""
USUAL_SPAN: Final = timedelta(days=365)
"""How long powers are given, unless she says otherwise."""
LONGEST_SPAN: Final = timedelta(days=366)
"""No power lasts longer without being asked for again."""
REMIND_BEFORE: Final = timedelta(days=14)
"""So long before the last day she is asked whether it is still right."""
PICTURES: Final = 64
SHOWN_PICTURES: Final = 4


@dataclass(frozen=True, slots=True)
class Invitation:
    """An open invitation, at her end. ``code`` is what she reads over the phone, ``qr`` what a camera reads: the same thing."""

    pairing_id: str
    code: str = field(repr=False)
    qr: str = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Link:
    """A link as one of its two ends sees it. ``name`` is the other person's."""

    pairing_id: str
    side: Side
    state: LinkState
    name: str
    powers: tuple[Power, ...]
    until: date
    """The last day on which the powers hold."""
    in_force_from: datetime | None = None
    """While it waits: when its day is over."""
    witnessed: bool = False
    coming_powers: tuple[Power, ...] = ()
    """More that she has given. Like ``coming_until`` they hold from ``coming_from`` on."""
    coming_until: date | None = None
    """A later last day that she has given."""
    coming_from: datetime | None = None
    said_match: bool = False
    """Whether this end has said that the pictures are the same."""
    resumes: bool = False
    """Whether it is paused until ``coming_from`` and no longer."""

    def may(self, power: Power) -> bool:
        """Whether it gives that power now."""
        return self.state is LinkState.ACTIVE and power in self.powers


@dataclass(frozen=True, slots=True)
class DiaryHead:
    """The newest entry of a diary: its number, and the hash that all before it are bound into."""

    count: int
    hash: str


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """Something a helper saw or did: ``code`` and ``facts`` are worded by whoever shows it. ``name`` is the helper's."""

    number: int
    at: datetime
    code: str
    name: str
    facts: tuple[tuple[str, object], ...] = ()
