"""At a kiosk, what one customer does: who she is, home with what can be done here, and the way out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any, Final, Protocol

from app.domain.people import Person, SamplePerson
from app.journeys.bills import pay_a_bill
from app.journeys.drafts import Draft
from app.journeys.first_start import customer_number
from app.journeys.home import BILL, BRANCH, RESUME, SCAMS, SIGN_OUT, WAITING, standing, tiles
from app.journeys.kiosk_number import HerNumber, my_number, number_in_passing
from app.journeys.kiosk_number_words import number_told, take_one_here, to_the_number
from app.journeys.kiosk_words import TRAIL, look_again, pin_misfit, resting, slip_refused
from app.journeys.my_money import my_money
from app.journeys.ports import Needs, Refused, SignedOut
from app.journeys.runner import Journey, act, ask, read
from app.journeys.say import Say
from app.journeys.sign_in import enter_pin, practice_hint
from app.journeys.steps_home import Home
from app.journeys.visit import TASKS, Start, Task, Visit, signed_in

_AS_AT_HOME: Final = ("my-money", "pay", BILL, SCAMS)
OFFERED: Final = (*_AS_AT_HOME, BRANCH)
"""What is done at a kiosk, and goes on here where it was begun at home; the rest is done at home, or with a person."""
_TASKS: Final[dict[str, Task[Any]]] = {
    **{name: TASKS[name] for name in ("pay", SCAMS, WAITING)},
    "my-money": Task("my-money", partial(my_money, sets_up=False), leavable=True),
    BILL: Task(BILL, partial(pay_a_bill, forgets=False), kept=True, leavable=True, stoppable=True),
    BRANCH: Task(BRANCH, my_number, kept=True, leavable=True),
}
"""As they are done at a kiosk: without what is done at home, or with a person."""


class Standing(Protocol):
    """A kiosk that one customer stands at."""

    def be(self, customer_number: str) -> None:
        """For whom the next session is; what she has handed in is known here."""
        ...

    def card_is(self, sample: SamplePerson) -> bool:
        """Whether what she has handed in is the card of somebody for practice."""
        ...

    def rests(self) -> bool:
        """Whether the bank does not know this machine as one of its kiosks any more; not where the bank does not say."""
        ...


def at_the_kiosk(standing_at: Standing) -> Visit:
    """One customer, from her number to the way out; after that nothing more is played here."""
    person = yield Task("customer", partial(who_is_it, standing_at=standing_at))
    if person:
        start = Start(lambda who: Task("home", partial(kiosk_home, person=who), stoppable=True), task_for, ())
        with suppress(SignedOut):  # and could not sign in again
            yield from signed_in(start, person)
    yield Task(SIGN_OUT, lambda needs: act(needs.bank.sign_out))


def who_is_it(needs: Needs, standing_at: Standing) -> Journey[Person | None]:
    """The number, then the PIN, both again where they do not fit: which of them was wrong nobody is told, and each can be mended.

    Nobody: she would rather leave, or what she has handed in is not for here and now.
    """
    samples = yield from read(needs.bank.sample_people)
    sample = next((each for each in samples if standing_at.card_is(each)), None)
    slip: tuple[Say, ...] = ()
    number = sample.customer_number if sample else ""
    while True:
        number = yield from ask(replace(customer_number(TRAIL.at(1), None, slip), suggestion=number))
        yield from read(standing_at.be, number)
        hint = yield from practice_hint(needs)
        pin = yield from ask(replace(enter_pin(hint), trail=TRAIL.at(2)))
        try:
            return (yield from act(needs.bank.sign_in, pin))
        except Refused as no:
            if (yield from _is_over(no, standing_at)):
                return None
            if no.code != "credentials_refused" and not (yield from ask(pin_misfit(no))):
                return None
            slip = look_again() if no.code == "credentials_refused" else ()


def pin_here(needs: Needs, standing_at: Standing) -> Journey[Person | None]:
    """Asks for the PIN alone, where a session has run out meanwhile, until the bank knows her. Nobody: she leaves."""
    if (yield from _rests(standing_at)):
        return None
    hint = yield from practice_hint(needs)
    while True:
        pin = yield from ask(replace(enter_pin(hint), trail=TRAIL.at(2)))
        try:
            return (yield from act(needs.bank.sign_in, pin))
        except Refused as no:
            if (yield from _is_over(no, standing_at)) or not (yield from ask(pin_misfit(no))):
                return None


def sign_in_again(standing_at: Standing) -> Task[Person | None]:
    """What is played where her session has run out."""
    return Task("sign-in", partial(pin_here, standing_at=standing_at))


def resting_now() -> Journey[None]:
    """Played over whatever she is at, once the machine has found out; what she has begun is at the bank, but for what came too late."""
    yield from ask(resting())


def _is_over(no: Refused, standing_at: Standing) -> Journey[bool]:
    """Says why trying again is of no use, where that is so: what she handed in is not for here and now, or the machine rests."""
    if no.code == "slip_refused":
        yield from ask(slip_refused(no))
        return True
    return (yield from _rests(standing_at))


def _rests(standing_at: Standing) -> Journey[bool]:
    rests = yield from read(standing_at.rests)
    if rests:
        yield from ask(resting())
    return rests


def kiosk_home(needs: Needs, person: Person) -> Journey[str]:
    """What can be done here; what was begun at home, or here before, stands first."""
    draft = yield from read(needs.drafts.kept)
    freeze = yield from read(lambda: standing(needs.bank))
    mine = yield from read(number_in_passing, needs.bank)
    return (yield from ask(offered(tiles(person, _begun(draft, mine), freeze), mine)))


def offered(home: Home, mine: HerNumber | None) -> Home:
    """Home as it is at a kiosk, where the way out stands under everything. Her number at this branch stands first."""
    here = tuple(option for option in home.options if option.key in (*_AS_AT_HOME, RESUME, WAITING))
    if mine is None:
        not_begun = any(option.key == BRANCH for option in home.options)
        return replace(home, options=(*here, *((take_one_here(),) if not_begun else ())), quiet=())
    why = (*number_told(mine.visit, mine.prepared), *home.why)
    return replace(home, why=why, options=(to_the_number(mine.visit), *here), quiet=())


def task_for(choice: str, needs: Needs) -> Journey[Task[Any] | None]:
    """What she chose; a task that was left half done goes on under its own id."""
    draft = yield from read(needs.drafts.kept)
    if draft and draft.task in OFFERED and choice in (RESUME, draft.task):
        return replace(_TASKS[draft.task], draft=draft)
    return _TASKS.get(choice)


def _begun(draft: Draft | None, mine: HerNumber | None) -> str:
    """What goes on here; taking a number does not where she has hers by now."""
    begun = draft.task if draft and draft.task in OFFERED else ""
    return "" if begun == BRANCH and mine else begun
