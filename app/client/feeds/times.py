"""Times as others write them: one that has no zone, or that no calendar here has in every zone, is none."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

_YEARS: Final = range(1970, 2200)


def instant(written: str) -> datetime | None:
    """A time of RFC 3339, as CAP and Atom write it. CAP writes UTC as -00:00."""
    try:
        return _sound(datetime.fromisoformat(written.strip()))
    except ValueError:
        return None


def post_date(written: str) -> datetime | None:
    """A time of RFC 822, as RSS writes it."""
    try:
        return _sound(parsedate_to_datetime(written))
    except (ValueError, OverflowError):
        return None


def _sound(found: datetime) -> datetime | None:
    return found if found.tzinfo and found.year in _YEARS else None
