"""The bundle: every alert that is in force, signed by the bank as a whole, with a version and an end.

Time. A client's clock may be wrong by years, so that no rule looks at it alone. A bundle that comes is measured against the bank's own
time, which comes with it (the answer's Date). Of one that is kept, the client's clock only says how much time has passed since it came; and
one that has run out is shown all the same, said to be old: an empty feed would say that nothing is going round.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.alerts import Alert

BUNDLE_LASTS: Final = timedelta(days=8)
"""So long a client that hears nothing new may take a bundle for what is going round."""
EARLY: Final = timedelta(minutes=10)
"""By so much the clocks of the bank's own machines may differ."""


class BundleFault(StrEnum):
    """Why a bundle was not taken. The values are codes that stay."""

    MALFORMED = "alert_bundle_malformed"
    FORGED = "alert_bundle_forged"
    """Not signed by a key that is pinned."""
    OLDER = "alert_bundle_older"
    EXPIRED = "alert_bundle_expired"
    """Run out already when it came, or not begun by the bank's own time."""
    UNREACHED = "alert_bundle_unreached"
    """None came."""


@dataclass(frozen=True, slots=True)
class BundleKey:
    """A public Ed25519 key: its name (RFC 7638) and its point as a JWK has it (RFC 8037)."""

    kid: str
    x: str


@dataclass(frozen=True, slots=True)
class AlertBundle:
    """What was signed. ``keys`` are the current and the next, so that a client knows the next one before it is used."""

    version: int
    issued: datetime
    expires: datetime
    keys: tuple[BundleKey, ...]
    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class KeptBundle:
    """The last good bundle, as it came. ``bank_time`` is the bank's when it came, ``came_at`` this machine's at the same moment."""

    signed: str
    keys: tuple[BundleKey, ...]
    bank_time: datetime
    came_at: datetime
    tag: str = ""
    """The bank's entity tag of it."""


@dataclass(frozen=True, slots=True)
class AlertFeed:
    """What there is to show. ``as_of``: by the bank's time; none where no good bundle ever came."""

    alerts: tuple[Alert, ...]
    as_of: datetime | None
    old: bool = False
    """Run out: said with it, and shown all the same."""
    fault: BundleFault | None = None
    """Why what is shown is not what came last."""


def why_not_taken(new: AlertBundle, kept: AlertBundle | None, bank_time: datetime) -> BundleFault | None:
    """Why a bundle whose signature holds is not taken in the place of the one that is kept; nothing: it is."""
    if kept is not None and (new.version, new.issued) < (kept.version, kept.issued):
        return BundleFault.OLDER
    if not new.issued - EARLY <= bank_time < new.expires:
        return BundleFault.EXPIRED
    return None


def bank_time_by(kept: KeptBundle, now: datetime) -> datetime:
    """What the bank's time ought to be: this machine's clock only measures what has passed, and never runs back."""
    return kept.bank_time + max(now - kept.came_at, timedelta())
