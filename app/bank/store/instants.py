"""How the database keeps an instant: whole microseconds since 1970 in UTC, which compare and sort as numbers do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from app.domain.zones import CHINA

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC).astimezone(CHINA)
_MICROSECOND: Final = timedelta(microseconds=1)


def kept(instant: datetime) -> int:
    """The instant as it is kept; one without a zone is refused (``TypeError``)."""
    return (instant - _EPOCH) // _MICROSECOND


def told(micros: object) -> datetime:
    """The instant that was kept, in the bank's zone."""
    if not isinstance(micros, int):
        raise TypeError(f"no instant: {micros!r}")
    return _EPOCH + micros * _MICROSECOND
