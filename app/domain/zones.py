"""Time zones: the bank's own, by which its days go and every instant is told; and that of a branch abroad, which keeps its own clock."""

from __future__ import annotations

from datetime import timedelta, timezone, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

CHINA: Final = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The whole country has kept UTC+8 without summer time since 1991."""
HOME: Final = "Asia/Shanghai"


@cache
def zone_named(name: str) -> tzinfo:
    """The zone with a name of the IANA list; raises ``ValueError`` for one that this machine does not know."""
    if name == HOME:
        return CHINA
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as no:
        raise ValueError(f"this machine knows no time zone {name}") from no


def zone_or_home(name: str) -> tzinfo:
    """The same; the bank's own on a machine that has no list of zones, rather than no branch at all."""
    try:
        return zone_named(name)
    except ValueError:
        return CHINA
