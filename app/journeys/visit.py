"""A visit: which task follows which. Each task is walked by a runner of its own; the visit itself records nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, Generic, TypeVar

from app.domain.people import Person
from app.journeys.alerts import news_of_alerts
from app.journeys.bills import pay_a_bill
from app.journeys.branch_trip import branch_trip
from app.journeys.drafts import Draft
from app.journeys.first_start import first_start
from app.journeys.home import BILL, BRANCH, RESUME, SCAMS, SETTINGS, SIGN_OUT, WAITING, home
from app.journeys.inviting import INVITING, TRUSTED, inviting
from app.journeys.my_money import my_money
from app.journeys.news import news
from app.journeys.pay import pay_someone
from app.journeys.ports import Needs, SignedOut
from app.journeys.practising import PRACTICE, practise
from app.journeys.runner import Journey, act, read
from app.journeys.scams import scams
from app.journeys.settings import settings
from app.journeys.shares import news_of_shares
from app.journeys.sign_in import sign_in
from app.journeys.trusted import people_i_trust
from app.journeys.waiting import waiting

T = TypeVar("T")


@dataclass(frozen=True)
class Task(Generic[T]):
    """Something to be walked to its end.

    ``kept``: its answers outlive a sign-out or a crash. ``leavable``: Back leads out of its first step. ``draft``: what it goes on from.
    ``stoppable``: everything can be stopped from here.
    """

    name: str
    journey: Callable[[Needs], Journey[T]]
    kept: bool = False
    leavable: bool = False
    draft: Draft | None = None
    stoppable: bool = False


Visit = Generator[Task[Any], Any, None]

TASKS: Final = {
    task.name: task
    for task in (
        Task("my-money", my_money, leavable=True),
        Task("pay", pay_someone, kept=True, leavable=True, stoppable=True),
        Task(BILL, pay_a_bill, kept=True, leavable=True, stoppable=True),
        Task(WAITING, waiting, leavable=True, stoppable=True),
        Task(TRUSTED, people_i_trust, leavable=True),
        Task(INVITING, inviting, kept=True, leavable=True),
        Task(SCAMS, scams, leavable=True),
        Task(BRANCH, branch_trip, kept=True, leavable=True, stoppable=True),
        Task(SETTINGS, settings, leavable=True),
        Task(PRACTICE, practise, leavable=True),
    )
}
SIGN_IN: Final = Task("sign-in", sign_in)
FIRST_START: Final = Task("first-start", first_start)
NEWS: Final = (Task("news", news), Task("new-alerts", news_of_alerts))
"""What has happened meanwhile."""


@dataclass(frozen=True)
class Start:
    """What everything starts from at a seat, which task a choice there begins, what is told before, and how a device is got to know."""

    home: Callable[[Person], Task[str]]
    task_for: Callable[[str, Needs], Journey[Task[Any] | None]]
    told: tuple[Task[Any], ...] = NEWS
    introduction: Task[None] = FIRST_START


def visit_from(start: Start) -> Visit:
    """Get to know the device once, sign in, and then one thing after the other, as she likes."""
    while True:
        while not (yield Task("known", lambda needs: read(needs.bank.enrolled))):
            yield start.introduction
        if person := (yield SIGN_IN):
            with suppress(SignedOut):  # and could not sign in again
                yield from signed_in(start, person)
        yield Task(SIGN_OUT, lambda needs: act(needs.bank.sign_out))


def signed_in(start: Start, person: Person) -> Visit:
    """What has happened meanwhile; then home, and from there wherever she wants, until she finishes.

    A task may answer the name of the one that comes next; else it is home again.
    """
    yield from start.told
    here = start.home(person)
    choice = yield here
    while choice != SIGN_OUT:
        task = (yield Task("which", partial(start.task_for, choice))) if choice else None  # home itself was left: home again
        choice = ((yield task) if task else None) or (yield here)


def at_home() -> Visit:
    """The senior's seat."""
    shown = Task("shares", news_of_shares)
    return visit_from(Start(lambda person: Task("home", lambda needs: home(needs, person), stoppable=True), task_for, (shown, *NEWS)))


def task_for(choice: str, needs: Needs) -> Journey[Task[Any] | None]:
    """What she chose. A task that was left half done goes on under its own id, by whichever tile she comes: what may have been sent
    is found out about, never begun a second time.
    """
    draft = yield from read(needs.drafts.kept)
    if draft and draft.task in TASKS and choice in (RESUME, draft.task):
        return replace(TASKS[draft.task], draft=draft)
    return TASKS.get(choice)
