"""What is played at the practice seat: home and its tasks as they are, with the beginning and the end of a lesson around them.

A lesson ends when what it is about has been done, or whenever she finishes.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from app.domain.payments import Payment, PaymentStatus
from app.domain.people import Person
from app.journeys.agreement import said_so_far
from app.journeys.home import SIGN_OUT, home
from app.journeys.payments import confirmed
from app.journeys.ports import Bank, Needs, SignedOut
from app.journeys.practice_scams import spot_a_scam
from app.journeys.practice_words import answer_awaited, begins, power_is_off, well_done
from app.journeys.rehearsing import Lesson
from app.journeys.runner import Journey, ask, read
from app.journeys.steps import Step, Tell
from app.journeys.visit import SIGN_IN, Task, Visit, task_for

DARK: Final = "night"
DARKER: Final = "contrast"
"""How the window looks without power, and to whom that is an everyday sight."""


@dataclass(frozen=True, slots=True)
class Pupil:
    """Who she is while she practises, and the name of somebody she trusts there."""

    person: Person
    trusted: str


def lesson_visit(lesson: Lesson, pupil: Pupil) -> Visit:
    """A lesson from its first word to its last. She is signed in already."""
    with suppress(SignedOut):  # and could not sign in again: then it is over
        yield _told("practice-begins", begins(lesson, pupil.person, pupil.trusted))
        yield from _played(lesson, pupil)


def after_the_cut(pupil: Pupil) -> Visit:
    """The power is back: she signs in, and finds her task where she left it."""
    with suppress(SignedOut):
        yield Task("power-off", in_the_dark)
        while (yield SIGN_IN) is None:
            pass
        yield from _played(Lesson.POWER_CUT, pupil)


def is_cut(step: Step[Any]) -> bool:
    """Whether the power goes off here: everything is entered, and nothing confirmed."""
    return step.key == "review" and step.trail.task.context == "Pay"


def is_awaited(step: Step[Any]) -> bool:
    """Whether somebody she trusts answers here."""
    return step.key == "answer-awaited"


def in_the_dark(needs: Needs) -> Journey[None]:
    """The window goes dark, says so, and is as she likes it again."""
    liked = yield from read(needs.settings.preferences)
    dark = DARK if liked.theme != DARK else DARKER
    yield from read(needs.settings.prefer, replace(liked, theme=dark))
    yield from ask(power_is_off())
    yield from read(needs.settings.prefer, liked)


def _played(lesson: Lesson, pupil: Pupil) -> Visit:
    if lesson is Lesson.FREE:
        yield from _at_home(pupil.person, lambda _: False)
        return
    if lesson is Lesson.SCAMS:
        yield Task("spot-a-scam", spot_a_scam)
        yield _told("practice-done", well_done(lesson))
        return
    payment = yield from _until_paid(pupil.person)
    if payment and lesson is Lesson.TRUST:
        yield Task("answer", partial(_answered, pupil.trusted, payment.payment_id))
    elif payment:
        yield _told("practice-done", well_done(lesson))


def _until_paid(person: Person) -> Generator[Task[Any], Any, Payment | None]:
    """Home and its tasks, until there is a payment that was not there before; nothing where she finished."""
    before: Payment | None = yield _NEWEST
    known = before.payment_id if before else ""
    return (yield from _at_home(person, lambda newest: newest is not None and newest.payment_id != known))


def _at_home(person: Person, is_done: Callable[[Payment | None], bool]) -> Generator[Task[Any], Any, Payment | None]:
    here = Task("home", lambda needs: home(needs, person), stoppable=True)
    while (choice := (yield here)) != SIGN_OUT:
        if task := ((yield Task("which", partial(task_for, choice))) if choice else None):
            yield task
            newest: Payment | None = yield _NEWEST
            if is_done(newest):
                return newest
    return None


def _answered(trusted: str, payment_id: str, needs: Needs) -> Journey[None]:
    """Waits for whoever was asked, and tells what was said. Where nobody was asked there is nothing to wait for."""
    payment = yield from read(needs.bank.payment, payment_id)
    if payment.status is PaymentStatus.WAITING_FOR_FAMILY:
        yield from ask(answer_awaited(trusted, partial(_has_answered, needs.bank, payment_id)))
        payment = yield from read(needs.bank.payment, payment_id)
    yield from ask(well_done(Lesson.TRUST, said_so_far(payment)))


def _has_answered(bank: Bank, payment_id: str) -> bool:
    payment = bank.payment(payment_id)
    return payment.status.final or any(helper.decision for helper in payment.helpers)


def _newest(bank: Bank) -> Payment | None:
    return next(iter(confirmed(bank, 1)), None)


def _told(name: str, tell: Tell) -> Task[bool]:
    return Task(name, lambda _: ask(tell))


_NEWEST: Final = Task("newest", lambda needs: read(_newest, needs.bank))
