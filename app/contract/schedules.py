"""Schedules: how often something goes out, after Berlin Group's periodic payments."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, cast

from msgspec import UNSET, Meta, UnsetType

from app.contract.wire import Asked, whole
from app.domain.schedules import Frequency, Schedule

Day = Annotated[str, Meta(pattern=whole(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
"""A day of the bank's calendar."""
FrequencyWord = Literal["weekly", "monthly", "quarterly", "annual"]


class ScheduleBody(Asked):
    """From ``startDate`` on, which is one of its days and the first, to ``endDate``, or without end.

    ``dayOfExecution`` is the day of the month, 31 its last one (the last one too where a month is not so long), and 0 for ``weekly``,
    which goes by the weekday of ``startDate``. A day on which no money moves is put off to the next business day, unless that is in
    another month: then it is the one before (ISO 20022 ``MFLW``).
    """

    frequency: FrequencyWord
    start_date: Day
    day_of_execution: Annotated[int, Meta(ge=0, le=31)]
    end_date: Day | None = None


def told(schedule: Schedule | None) -> ScheduleBody | UnsetType:
    """Writes a schedule; nothing at all where something goes out once, so that what has none is written as it always was."""
    if schedule is None:
        return UNSET
    until = schedule.until.isoformat() if schedule.until else None
    return ScheduleBody(cast("FrequencyWord", schedule.frequency.value), schedule.first.isoformat(), schedule.day, until)


def meant(body: ScheduleBody | UnsetType) -> Schedule | None:
    """Reads one; raises ``ValueError`` where there is no such day."""
    if isinstance(body, UnsetType):
        return None
    until = date.fromisoformat(body.end_date) if body.end_date else None
    return Schedule(Frequency(body.frequency), date.fromisoformat(body.start_date), body.day_of_execution, until)
