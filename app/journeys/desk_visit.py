"""A visit at the desk: who sits down there, and which task each line of its home begins."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from app.domain.people import Person, SamplePerson
from app.journeys.desk_home import SECTIONS, SETTINGS, desk_home
from app.journeys.drafts import Draft
from app.journeys.first_start import customer_number, first_start
from app.journeys.home import RESUME
from app.journeys.ports import Needs
from app.journeys.runner import Journey, read
from app.journeys.say import Say, say
from app.journeys.settings import helpers_settings
from app.journeys.steps import EnterDigits, Trail
from app.journeys.visit import Start, Task, Visit, visit_from

_SETTINGS: Final = Task(SETTINGS, helpers_settings, leavable=True)


def at_the_desk() -> Visit:
    """The desk's seat. What happens to customers is no news here: it stands in the lists."""
    return visit_from(Start(_home, task_for, told=(), introduction=Task("first-start", _first_start)))


def staff_number(trail: Trail, sample: SamplePerson | None, slip: tuple[Say, ...]) -> EnterDigits:
    """Which of the bank's people?"""
    return replace(
        customer_number(trail, sample, slip),
        key="staff-number",
        question=say("Desk", "What is your staff number?"),
        why=slip or (say("Desk", "It is printed in the letter that you got when you began here."),),
        label=say("Desk", "Staff number"),
    )


def _first_start(needs: Needs) -> Journey[None]:
    yield from first_start(needs, staff_number)


def _home(person: Person) -> Task[str]:
    return Task("desk", lambda needs: desk_home(needs, person))


def task_for(choice: str, needs: Needs) -> Journey[Task[Any] | None]:
    """What was chosen; what was left half done goes on under its own id, by whichever line it is come to."""
    draft = yield from read(needs.drafts.kept, "" if choice == RESUME else choice)
    if draft:
        return _resumed(draft)
    return _SETTINGS if choice == SETTINGS else _begun_by(choice)


def _resumed(draft: Draft) -> Task[Any] | None:
    task = _begun_by(draft.task)
    return replace(task, draft=draft) if task else None


def _begun_by(key: str) -> Task[Any] | None:
    for section in SECTIONS:
        rest = section.rest_of(key)
        if rest is not None:
            return section.task(rest)
    return None
