"""What a kiosk plays between its customers: the welcome, and waiting while somebody is served."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Protocol

from app.domain.people import LANGUAGES, Preferences, SamplePerson
from app.domain.slips import misread
from app.journeys.first_start import customer_number, enrol
from app.journeys.kiosk_words import INSTALLING, LARGER, installing, no_slip, slip_misread, welcome
from app.journeys.ports import Needs
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps_kiosk import READ
from app.journeys.visit import Task, Visit


class Door(Protocol):
    """Lets one customer in after the other."""

    def answers(self) -> bool:
        """Whether the bank does."""
        ...

    def cards(self) -> tuple[SamplePerson, ...]:
        """Whose cards there are for practice; nobody's at a real bank."""
        ...

    def serve(self, slip: str, liked: Preferences) -> None:
        """Is back when she has gone, whatever way; ``slip`` is what was read off her ticket or card. Takes as long as she does."""
        ...


def between_customers(door: Door, house: Preferences) -> Visit:
    """Gets the machine known once; then a welcome, a customer, and a welcome again. ``house``: how it looks before anybody has chosen."""
    while True:
        while not (yield Task("known", known)):
            yield Task("install", install)
        chosen = yield Task("welcome", partial(greet, door=door), stoppable=True)  # so that it comes anew when the bank is there again
        if chosen and chosen.startswith(READ):
            yield Task("serve", partial(let_in, door=door, slip=chosen.removeprefix(READ), house=house))


def known(needs: Needs) -> Journey[bool]:
    """Whether the bank knows this machine; at the practice bank it makes itself known."""
    if (yield from read(needs.bank.enrolled)):
        return True
    samples = yield from read(needs.bank.sample_people)
    if samples:
        yield from act(needs.bank.enrol, samples[0].customer_number, samples[0].activation_code)
    return bool(samples)


def install(needs: Needs) -> Journey[None]:
    """Staff enter the machine's number and code, out of its letter."""
    yield from ask(installing())
    yield from enrol(needs, INSTALLING.at(1), INSTALLING.at(2), customer_number)


def greet(needs: Needs, door: Door) -> Journey[str]:
    """Asks for a ticket or a card. The language and the size of letters are put in force at once, and asked again."""
    liked = yield from read(needs.settings.preferences)
    reached = yield from read(door.answers)
    samples = (yield from read(door.cards)) if reached else ()
    chosen = yield from ask(welcome(liked, samples, reached=reached))
    if chosen == "no-slip":
        yield from ask(no_slip())
    elif chosen == "language":
        other = next(each for each in LANGUAGES if each != liked.language)
        yield from read(needs.settings.prefer, replace(liked, language=other))
    elif chosen == "text-size":
        yield from read(needs.settings.prefer, replace(liked, text_size=LARGER if liked.text_size < LARGER else 100))
    return chosen


def let_in(needs: Needs, door: Door, slip: str, house: Preferences) -> Journey[None]:
    """Lets her in, as she has chosen to read; the next one finds the machine as it was.

    What can be no ticket and no card is said at once.
    """
    liked = yield from read(needs.settings.preferences)
    why = misread(slip)
    if why:
        yield from ask(slip_misread(why))
        return
    yield from read(door.serve, slip, liked)
    yield from read(needs.settings.prefer, house)
