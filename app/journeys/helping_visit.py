"""A visit at the helper's seat: which task each line of his home begins."""

from __future__ import annotations

from typing import Any, Final

from app.domain.family import Side
from app.domain.people import Person
from app.journeys.alerts import what_goes_round
from app.journeys.claiming import i_have_a_code
from app.journeys.deciding import one_request
from app.journeys.helped import one_who_trusts_me
from app.journeys.helping import COACHING, CODE, LINK, REQUEST, SETTINGS, SHARE, THAW, helping
from app.journeys.home import ALERTS
from app.journeys.ports import Needs
from app.journeys.runner import Journey, read
from app.journeys.settings import helpers_settings
from app.journeys.shares import one_share
from app.journeys.thawing import may_money_go_out_again
from app.journeys.visit import Start, Task, Visit, visit_from
from app.journeys.watching import shall_i_look_on

_TASKS: Final[dict[str, Task[Any]]] = {
    CODE: Task(CODE, i_have_a_code, leavable=True),
    ALERTS: Task(ALERTS, what_goes_round, leavable=True),
    SETTINGS: Task(SETTINGS, helpers_settings, leavable=True),
}


def at_the_helpers() -> Visit:
    """The helper's seat. From here nothing is paid, and nothing is stopped: both are hers."""
    return visit_from(Start(_home, _task_for))


def _home(person: Person) -> Task[str]:
    return Task("helping", lambda needs: helping(needs, person))


def _task_for(choice: str, _: Needs) -> Journey[Task[Any] | None]:
    return (yield from read(_begun_by, choice))


def _begun_by(choice: str) -> Task[Any] | None:
    if choice.startswith(REQUEST):
        return Task("request", lambda needs: one_request(needs, choice.removeprefix(REQUEST)), leavable=True)
    if choice.startswith(LINK):
        return Task("link", lambda needs: one_who_trusts_me(needs, choice.removeprefix(LINK)), leavable=True)
    if choice.startswith(THAW):
        return Task("thaw", lambda needs: may_money_go_out_again(needs, choice.removeprefix(THAW)), leavable=True)
    if choice.startswith(SHARE):
        return Task("share", lambda needs: one_share(needs, choice.removeprefix(SHARE), Side.HELPER), leavable=True)
    if choice.startswith(COACHING):
        return Task("look-on", lambda needs: shall_i_look_on(needs, choice.removeprefix(COACHING)), leavable=True)
    return _TASKS.get(choice)
