"""Alerts: what is going round and where, how to tell, what to do now. The words are those of CAP 1.2 (OASIS), as far as it has one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.languages.known import nearest
from app.domain.money import Money
from app.domain.scams import ScamType

LASTS_AT_MOST: Final = timedelta(days=366)
"""A warning that nobody looks at again in a year warns of nothing."""

WATCHED_ON: Final = timedelta(days=1)
"""So long the accounts of an alert that one person alone has withdrawn are watched on: nobody lets money go to them by herself."""
MOST_DRAFTS: Final = 20
"""So many drafts of one person may wait."""


class AlertState(StrEnum):
    """How far a revision of an alert has come."""

    DRAFT = "draft"
    PUBLISHED = "published"
    """Approved by a second person, and told to customers."""
    REPLACED = "replaced"
    """By its next revision."""
    CANCELLED = "cancelled"
    OTHER = "other"
    """Of a bank that is newer than this program."""


class Severity(StrEnum):
    """How much is at stake."""

    EXTREME = "Extreme"
    SEVERE = "Severe"
    MODERATE = "Moderate"
    MINOR = "Minor"
    UNKNOWN = "Unknown"


GRAVEST: Final = (Severity.EXTREME, Severity.SEVERE, Severity.MODERATE, Severity.MINOR, Severity.UNKNOWN)
"""Severities, the gravest first."""


class Urgency(StrEnum):
    """How soon somebody has to know. An immediate one waits for the end of a step and no longer."""

    IMMEDIATE = "Immediate"
    EXPECTED = "Expected"
    FUTURE = "Future"
    PAST = "Past"
    UNKNOWN = "Unknown"


@dataclass(frozen=True, slots=True)
class Area:
    """Where it goes round, in words, and in codes such as ``("GB/T 2260", "510100")``."""

    name: str
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """An alert in one language. ``contact`` is the telephone number to call, where there is one."""

    language: str
    headline: str
    description: str
    """What is going round."""
    signs: tuple[str, ...]
    """How to tell: a line each."""
    instruction: str
    """What to do now."""
    contact: str = ""
    areas: tuple[Area, ...] = ()
    """Where; nothing is everywhere."""


@dataclass(frozen=True, slots=True)
class Triggers:
    """What makes an alert fit the moment: words that somebody was told or writes, and an amount from which on it matters."""

    words: tuple[str, ...] = ()
    amount_above: Money | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """One revision of an alert. ``alert_id`` names it through all of them; ``sent`` is when this one was published or last written."""

    alert_id: str
    revision: int
    scam_type: ScamType
    severity: Severity
    urgency: Urgency
    sent: datetime
    expires: datetime
    wordings: tuple[Wording, ...]
    triggers: Triggers = Triggers()
    state: AlertState = AlertState.PUBLISHED

    def in_force(self, now: datetime) -> bool:
        """Whether customers are to be told of it."""
        return self.state is AlertState.PUBLISHED and now < self.expires

    def worded(self, language: str) -> Wording:
        """The words for a reader: in her language, else in its nearest relative, else the first there are."""
        wanted = nearest(language, (each.language for each in self.wordings))
        return next(each for each in self.wordings if each.language == wanted)


def newest_revisions(alerts: Sequence[Alert]) -> tuple[Alert, ...]:
    """Of each alert its newest revision, those sent last first."""
    newest: dict[str, Alert] = {}
    for alert in alerts:
        known = newest.get(alert.alert_id)
        if known is None or known.revision < alert.revision:
            newest[alert.alert_id] = alert
    return tuple(sorted(newest.values(), key=lambda each: (each.sent, each.alert_id), reverse=True))


def most_urgent_first(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """What somebody has to know at once, then the rest; of these the gravest first, else in the order in which they came."""
    return tuple(sorted(alerts, key=lambda each: (each.urgency is not Urgency.IMMEDIATE, GRAVEST.index(each.severity))))


def why_not_published(alert: Alert, writers: Collection[str], approver: str, now: datetime) -> str | None:
    """Why a draft may not be published, as a code, or nothing: somebody else than all who wrote it has read it, and it has time to run.

    Raises nothing. What is plain text and what is not stands in :mod:`app.domain.alert_text`.
    """
    if approver in writers:
        return "second_person_needed"
    if not now < alert.expires <= now + LASTS_AT_MOST:
        return "alert_expired"
    return None
