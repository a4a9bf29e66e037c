"""When somebody may mean to come: days and hours that are offered. Whether the branch takes them is the bank's to say."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from app.domain.branch_days import works_on
from app.domain.visits import TAKEN_AHEAD, Branch

_HOURS: Final = (time(10), time(11), time(14), time(15), time(16))
"""Within what any branch is open."""
_DAY: Final = timedelta(days=1)
_DAYS: Final = 4
_ON_THE_WAY: Final = timedelta(minutes=30)
"""Nobody is asked to be there sooner than this."""
_INSTANT: Final = timedelta.resolution


def today_at(branch: Branch, now: datetime) -> date:
    """What day it is there: as the bank tells it, where it is open."""
    return _closes(branch) or now.astimezone(_zone(branch, now)).date()


def days_for(branch: Branch, now: datetime) -> tuple[date, ...]:
    """The next days on which somebody can mean to come, today among them while there is an hour left; none where all lie too far ahead."""
    today = today_at(branch, now)
    last = today + timedelta(days=TAKEN_AHEAD)
    day = today if branch.open or branch.opens_at is None else branch.opens_at.date()
    days: list[date] = []
    if not times_on(day, branch, now) or (branch.full and day == today):
        day += _DAY
    while len(days) < _DAYS and day <= last:
        if works_on(day, branch.region):
            days.append(day)
        day += _DAY
    return tuple(days)


def times_on(day: date, branch: Branch, now: datetime) -> tuple[datetime, ...]:
    """The hours of a day that are still to come, in the branch's own zone."""
    hours = (datetime.combine(day, hour, _zone(branch, now)) for hour in _HOURS)
    return tuple(each for each in hours if each >= now + _ON_THE_WAY and _in_hours(each, branch))


def _in_hours(moment: datetime, branch: Branch) -> bool:
    """As far as it is known: of today until when, of a branch that is closed from when on."""
    if branch.closes_at and moment.date() == _closes(branch):
        return moment + _ON_THE_WAY <= branch.closes_at
    return branch.opens_at is None or moment >= branch.opens_at


def _closes(branch: Branch) -> date | None:
    """The day at whose end it closes: one that closes at midnight belongs to the day before."""
    return (branch.closes_at - _INSTANT).date() if branch.closes_at else None


def _zone(branch: Branch, now: datetime) -> tzinfo | None:
    return (branch.closes_at or branch.opens_at or now).tzinfo


def by_its_clock(moment: datetime) -> datetime:
    """As the clock on the wall there shows it, whatever clock she sits by: a time without a zone is drawn as it stands."""
    return moment.replace(tzinfo=None)
