"""Days that the moon sets, which no arithmetic of the sun's calendar finds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

_SPRING_FESTIVALS: Final = {
    date.fromisoformat(day)
    for day in (
        "2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08"
    ).split()
}
_MID_AUTUMNS: Final = {
    date.fromisoformat(day)
    for day in (
        "2025-10-06 2026-09-25 2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 2034-09-27 2035-09-16"
    ).split()
}


def days_after_spring_festival(day: date) -> int | None:
    """0 on the first day of the lunar year, -1 on its eve; ``None`` when it is more than 20 days away."""
    return next(((day - feast).days for feast in _SPRING_FESTIVALS if abs(day - feast) <= timedelta(days=20)), None)


def is_before_mid_autumn(day: date) -> bool:
    """Whether it is the week in which moon cakes are bought."""
    return any(timedelta(0) < feast - day <= timedelta(days=7) for feast in _MID_AUTUMNS)
