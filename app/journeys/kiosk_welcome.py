"""What a kiosk plays between its customers: the welcome, and waiting while somebody is served."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Protocol

from app.domain.kiosks import MachineState, TicketFit
from app.domain.people import LANGUAGES, Preferences, SamplePerson
from app.domain.slips import misread
from app.journeys.kiosk_installing import install
from app.journeys.kiosk_words import LARGER, SET_UP, no_slip, slip_misread, ticket_misfit, welcome
from app.journeys.ports import Needs
from app.journeys.practising import PRACTICE
from app.journeys.runner import Journey, act, ask, read
from app.journeys.steps_kiosk import READ
from app.journeys.visit import Task, Visit


class Door(Protocol):
    """Lets one customer in after the other."""

    def state(self) -> MachineState:
        """How the machine stands with the bank now."""
        ...

    def guarded(self) -> bool:
        """Whether staff have to show their key before they set the machine up."""
        ...

    def cards(self) -> tuple[SamplePerson, ...]:
        """Whose cards there are for practice; nobody's at a real bank."""
        ...

    def look_at(self, slip: str) -> TicketFit:
        """Whether what was read is a ticket for here and now, as far as that is told beforehand."""
        ...

    def serve(self, slip: str, liked: Preferences) -> None:
        """Is back when she has gone, whatever way; ``slip`` is what was read off her ticket or card. Takes as long as she does."""
        ...

    def practise(self, liked: Preferences) -> None:
        """Is back when whoever practises has gone; the bank hears of nothing."""
        ...


def between_customers(door: Door, house: Preferences) -> Visit:
    """Gets the machine known once; then a welcome, a customer, and a welcome again. ``house``: how it looks before anybody has chosen."""
    while True:
        while not (yield Task("known", known)):
            yield Task("install", partial(install, door=door))
        chosen = yield Task("welcome", partial(greet, door=door), stoppable=True)  # so that it comes anew when the bank is there again
        if chosen == SET_UP:
            yield Task("install", partial(install, door=door))
        elif chosen == PRACTICE:
            yield Task("practise", partial(let_practise, door=door, house=house))
        elif chosen and chosen.startswith(READ):
            yield Task("serve", partial(let_in, door=door, slip=chosen.removeprefix(READ), house=house))


def known(needs: Needs) -> Journey[bool]:
    """Whether this machine was made known to a bank; at the practice bank it makes itself known."""
    if (yield from read(needs.bank.enrolled)):
        return True
    return (yield from _in_practice(needs))


def _in_practice(needs: Needs) -> Journey[bool]:
    samples = yield from read(needs.bank.sample_people)
    if samples:
        yield from act(needs.bank.enrol, samples[0].customer_number, samples[0].activation_code)
    return bool(samples)


def greet(needs: Needs, door: Door) -> Journey[str]:
    """Asks for a ticket or a card. The language and the size of letters are put in force at once, and asked again."""
    liked = yield from read(needs.settings.preferences)
    state = yield from read(door.state)
    if state is MachineState.RESTING and (yield from _in_practice(needs)):  # its books have begun anew
        state = yield from read(door.state)
    samples = (yield from read(door.cards)) if state is MachineState.READY else ()
    chosen = yield from ask(welcome(liked, samples, state))
    if chosen == "no-slip":
        yield from ask(no_slip())
    elif chosen in LANGUAGES:
        yield from read(needs.settings.prefer, replace(liked, language=chosen))
    elif chosen == "text-size":
        yield from read(needs.settings.prefer, replace(liked, text_size=LARGER if liked.text_size < LARGER else 100))
    return chosen


def let_in(needs: Needs, door: Door, slip: str, house: Preferences) -> Journey[None]:
    """Lets her in, as she has chosen to read; the next one finds the machine as it was.

    What can be no ticket and no card is said at once, and a ticket of another day or branch before a number or a PIN is asked for.
    """
    liked = yield from read(needs.settings.preferences)
    why = misread(slip)
    if why:
        yield from ask(slip_misread(why))
        return
    fit = yield from read(door.look_at, slip)
    if fit not in (TicketFit.TODAY, TicketFit.UNTOLD):
        yield from ask(ticket_misfit(fit))
        return
    yield from read(door.serve, slip, liked)
    yield from read(needs.settings.prefer, house)


def let_practise(needs: Needs, door: Door, house: Preferences) -> Journey[None]:
    """Lets anybody practise, who needs no ticket and no card for it; the next one finds the machine as it was."""
    liked = yield from read(needs.settings.preferences)
    yield from read(door.practise, liked)
    yield from read(needs.settings.prefer, house)
