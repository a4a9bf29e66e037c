"""Alerts at the desk: the list, one of them, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from app.domain.alert_desk import DeskAlert, Reach
from app.domain.alerts import AlertState
from app.journeys.desk import Desk
from app.journeys.desk_alert_words import (
    CHANGE,
    DROP,
    LOOK,
    PUBLISH,
    REACH,
    TRAIL,
    WITHDRAW,
    group,
    how_far,
    is_told,
    line,
    one,
    published,
    really_drop,
    really_publish,
    refused,
    to_read,
)
from app.journeys.desk_importing import take_over
from app.journeys.desk_looking import look, read_through
from app.journeys.desk_section import FRAUD_DESK, Section, desk_of
from app.journeys.desk_withdrawing_words import really_withdraw, why_withdraw, withdrawn
from app.journeys.desk_writing import write_anew, write_new
from app.journeys.ports import Needs, Refused
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Say, say
from app.journeys.steps import Browse, Item
from app.journeys.visit import Task

NAME: Final = "alert"
NEW: Final = "new"
OTHERS: Final = "others"
_CHANGE: Final = "change:"
_GROUPS: Final[dict[str, Say]] = {
    "drafts": say("DeskAlerts", "For you to read and publish"),
    "own-drafts": say("DeskAlerts", "For a colleague to read and publish"),
    "live": say("DeskAlerts", "Customers see these"),
    "over": say("DeskAlerts", "Over"),
    "withdrawn": say("DeskAlerts", "Withdrawn"),
}


def alerts(needs: Needs) -> Journey[str | None]:
    """The list; one after the other is looked into."""
    desk = desk_of(needs)
    language = (yield from read(needs.settings.preferences)).language
    fresh: Callable[[], tuple[Item, ...]] = partial(_listed, desk, language)
    while True:
        items = yield from read(fresh)
        pressed = yield from ask(
            Browse(
                key="desk-alerts",
                trail=TRAIL,
                question=say("DeskAlerts", "Alerts at hand"),
                items=items,
                empty=say("DeskAlerts", "Nobody has written an alert yet."),
                done=say("DeskAlerts", "Back to the desk"),
                fresh=fresh,
                opens=True,
            )
        )
        if pressed == "done":
            return None
        if leads_to := (yield from one_alert(needs, pressed)):
            return leads_to


def one_alert(needs: Needs, alert_id: str) -> Journey[str | None]:
    """One of them, until it is left; answers the task that it leads to, if any."""
    desk = desk_of(needs).alerts
    language = (yield from read(needs.settings.preferences)).language
    while True:
        told = yield from read(desk.desk_alert, alert_id)
        reach = yield from read(_reach, desk_of(needs), told)
        way = yield from ask(one(told, reach, (yield from read(_now))))
        if way == CHANGE:
            return ALERTS.key(f"{_CHANGE}{alert_id}")
        if way not in _WAYS:
            return None
        yield from _WAYS[way](needs, told, language)


def _look(_: Needs, told: DeskAlert, __: str) -> Journey[None]:
    yield from look(told.alert)


def _how_far(needs: Needs, told: DeskAlert, _: str) -> Journey[None]:
    reach = yield from read(_reach, desk_of(needs), told)
    if reach:
        yield from ask(how_far(reach))


def _publish(needs: Needs, told: DeskAlert, _: str) -> Journey[None]:
    """Nobody publishes what she has not read: it comes in each of its languages, then the question."""
    yield from read_through(told.alert)
    if (yield from ask(really_publish(told))) and (yield from _done(desk_of(needs).alerts.publish_alert, told)):
        yield from ask(published())


def _drop(needs: Needs, told: DeskAlert, language: str) -> Journey[None]:
    """The new words alone; how it stands then is seen at once."""
    if (yield from ask(really_drop(told, language))):
        yield from _done(desk_of(needs).alerts.drop_draft, told)


def _done(do: Callable[[DeskAlert], object], told: DeskAlert) -> Journey[bool]:
    """Whether the bank does it; where not, why is told."""
    try:
        yield from act(do, told)
    except Refused as no:
        if not is_told(no):
            raise
        yield from ask(refused(no))
        return False
    return True


def _withdraw(needs: Needs, told: DeskAlert, language: str) -> Journey[None]:
    """Or withdraws it too. How it stands then is asked for: a colleague may have come first."""
    desk, alert_id = desk_of(needs).alerts, told.alert.alert_id
    reason = yield from ask(why_withdraw())
    if (yield from ask(really_withdraw(told, language))):
        yield from act(desk.cancel_alert, alert_id, reason)
        yield from ask(withdrawn((yield from read(desk.desk_alert, alert_id))))


_WAYS: Final[dict[str, Callable[[Needs, DeskAlert, str], Journey[None]]]] = {
    LOOK: _look,
    REACH: _how_far,
    PUBLISH: _publish,
    WITHDRAW: _withdraw,
    DROP: _drop,
}


def _reach(desk: Desk, told: DeskAlert) -> Reach | None:
    """Nothing while nothing of it is published."""
    if told.published is None:
        return None
    try:
        return desk.alerts.alert_reach(told.alert.alert_id)
    except Refused:  # withdrawn a moment ago
        return None


def _now() -> datetime:
    return datetime.now(UTC)


def _listed(desk: Desk, language: str) -> tuple[Item, ...]:
    """All there are, what is to be done first."""
    known, now = desk.alerts.desk_alerts(), _now()
    grouped = {name: [told for told in known if group(told, now) == name] for name in _GROUPS}
    return tuple(
        replace(line(told, told.alert.alert_id, language, now), heading=None if place else _GROUPS[name])
        for name, alerts in grouped.items()
        for place, told in enumerate(alerts)
    )


def _at_home(desk: Desk, language: str) -> tuple[Item, ...]:
    """What others have written and she may publish; then the rest of the work on alerts."""
    known = desk.alerts.desk_alerts()
    drafts = (told for told in known if told.alert.state is AlertState.DRAFT and not told.yours)
    return (*(to_read(told, ALERTS.key(told.alert.alert_id), language) for told in drafts), _ALL, _NEW, _OTHERS)


def _task(rest: str) -> Task[Any] | None:
    key = ALERTS.key(rest)
    if rest == NEW:
        return Task(key, write_new, kept=True, leavable=True)
    if rest == OTHERS:
        return Task(key, take_over, kept=True, leavable=True)
    if rest.startswith(_CHANGE):
        return Task(key, lambda needs: write_anew(needs, rest.removeprefix(_CHANGE)), kept=True, leavable=True)
    return Task(key, lambda needs: one_alert(needs, rest), leavable=True) if rest else Task(key, alerts, leavable=True)


ALERTS: Final = Section(NAME, FRAUD_DESK, say("DeskAlerts", "Alerts"), _at_home, _task)
_ALL: Final = Item(NAME, say("DeskAlerts", "All alerts"), say("DeskAlerts", "What customers see, drafts, what is over"), icon="news")
_NEW: Final = Item(f"{NAME}:{NEW}", say("DeskAlerts", "Write a new alert"), say("DeskAlerts", "In both languages"), icon="message")
_OTHERS: Final = Item(
    f"{NAME}:{OTHERS}",
    say("DeskAlerts", "Take over what others warn of"),
    say("DeskAlerts", "From a file or an address"),
    icon="in",
)
